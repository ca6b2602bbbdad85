import { inventManyNames } from './names.mjs';
import { person } from './people.mjs';

/** @import { Attendance, Seat } from './model.mjs' */

const OTHERS = inventManyNames(9, ['man', 'woman', 'man', 'man']);

/** Members who are on the list of people themselves have a code in place of a name. */
const TABLE = /** @type {const} */ ([
  ['Chủ tịch UBND xã, Chủ tịch Hội đồng', OTHERS[0], 'present'],
  ['Phó Chủ tịch UBND xã, Phó Chủ tịch thường trực Hội đồng', OTHERS[1], 'present'],
  ['Chủ tịch Ủy ban MTTQ, Phó Chủ tịch Hội đồng', 'MT01', 'written'],
  ['Trưởng phòng Văn hóa - Xã hội, Ủy viên thường trực', 'VX01', 'present'],
  ['Chánh Văn phòng, Ủy viên, Thư ký Hội đồng', 'VP01', 'present'],
  ['Trưởng phòng Kinh tế, Ủy viên', 'KT01', 'present'],
  ['Hiệu trưởng Trường Tiểu học, Ủy viên', 'TH01', 'present'],
  ['Trưởng Công an xã, Ủy viên', OTHERS[2], 'present'],
  ['Chỉ huy trưởng Ban Chỉ huy Quân sự, Ủy viên', OTHERS[3], 'absent'],
]);

/**
 * The council of nine as it met: seven came, one wrote, one is away and has sent no opinion.
 *
 * @type {readonly Seat[]}
 */
export const COUNCIL = TABLE.map(([role, who, attendance], i) => ({
  seat: `TV${i + 1}`,
  name: /^[A-Z]{2}\d\d$/.test(who ?? '') ? person(who ?? '').name : (who ?? ''),
  role,
  attendance,
}));

/** The same after the opinion of the one who is away has come. @type {readonly Seat[]} */
export const COMPLETE_COUNCIL = COUNCIL.map((seat) => ({
  ...seat,
  attendance: seat.attendance === 'absent' ? /** @type {Attendance} */ ('written') : seat.attendance,
}));
