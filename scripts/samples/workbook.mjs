import { choicesSheet } from './sheets/choices-sheet.mjs';
import { listsSheet } from './sheets/lists-sheet.mjs';
import { officeSheet } from './sheets/office-sheet.mjs';
import { packWorkbook } from './sheets/pack-workbook.mjs';
import { peopleSheet } from './sheets/people-sheet.mjs';

/** @import { Data } from './model.mjs' */
/** @import { PeopleSheet } from './sheets/people-sheet.mjs' */

const COUNCIL = 'QUYẾT ĐỊNH CỦA HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ';
const POPULATIONS = { tap_the: 'Tập thể', ca_nhan: 'Cá nhân' };

/**
 * The workbook of a year, as a secretary keeps it.
 *
 * @param {Data} data
 * @param {Parameters<typeof peopleSheet>[1]} [options]
 * @returns {Promise<{ bytes: Uint8Array, people: PeopleSheet }>}
 */
export async function workbook({ people, office, choices }, options) {
  const laidOut = peopleSheet(people, options);
  const sheets = [
    laidOut.sheet,
    officeSheet(office),
    choicesSheet(COUNCIL, choices, POPULATIONS),
    listsSheet(),
  ];
  const bytes = await packWorkbook(sheets, {
    title: 'Kết quả thi đua năm 2021 (số liệu mẫu)',
    day: [2021, 12, 20],
  });
  return { bytes, people: laidOut };
}
