import { inventManyNames } from './names.mjs';
import { UNIT } from './units.mjs';

/** @import { Member, Standing } from './model.mjs' */

/** @typedef {'X' | 'T' | 'H'} Short HTXSNV, HTTNV, HTNV */

const RATING = /** @type {const} */ ({ X: 'ht_xuat_sac', T: 'ht_tot', H: 'ht' });
const STANDING = /** @type {const} */ ({ L: 'leader', D: 'direct', '-': 'other' });
const CO_SO = /** @type {const} */ ({ initiative: 'co_so' });
const CAP_TINH = /** @type {const} */ ({ initiative: 'cap_tinh' });

/**
 * Code, sex, position, leader (L), working directly (D) or neither, points, rating, and what only some have. The figures
 * are chosen, not drawn: what each is for is in samples/hoi-dong-xa.md.
 *
 * @type {readonly [string, 'woman' | 'man', string, 'L' | 'D' | '-', number, Short, Partial<Member>?][]}
 */
// prettier-ignore
const TABLE = [
  ['TH01', 'man', 'Hiệu trưởng', 'L', 97.5, 'X', CAP_TINH],
  ['TH02', 'woman', 'Phó Hiệu trưởng', 'L', 96.25, 'X', CO_SO],
  ['TH03', 'woman', 'Giáo viên', 'D', 96, 'X', CAP_TINH],
  ['TH04', 'woman', 'Giáo viên', 'D', 95.5, 'T', CO_SO],
  ['TH05', 'man', 'Giáo viên', 'D', 94, 'T'],
  ['TH06', 'woman', 'Giáo viên', 'D', 93, 'T', CO_SO],
  ['TH07', 'woman', 'Giáo viên', 'D', 98, 'X'],
  ['TH08', 'woman', 'Tổ trưởng chuyên môn', '-', 92.5, 'T', CO_SO],
  ['TH09', 'man', 'Giáo viên', 'D', 91.5, 'T', { ...CO_SO, note: 'Bản đăng ký gửi về ngày 22/8' }],
  ['TH10', 'woman', 'Giáo viên', 'D', 84, 'T', { penalty: 'khien_trach', note: 'QĐ kỷ luật tháng 5/2025' }],
  ['TH11', 'woman', 'Giáo viên', 'D', 90.25, 'T'],
  ['TH12', 'woman', 'Giáo viên', 'D', 89.5, 'T'],
  ['TH13', 'man', 'Giáo viên', 'D', 88, 'T'],
  ['TH14', 'woman', 'Giáo viên', 'D', 88, 'T'],
  ['TH15', 'woman', 'Giáo viên', 'D', 87.5, 'T', { months: 10.5, note: 'Nghỉ ốm từ giữa tháng 4 đến hết tháng 5' }],
  ['TH16', 'woman', 'Nhân viên thư viện', 'D', 86, 'T'],
  ['TH17', 'man', 'Kế toán', 'D', 87, 'T'],
  ['MN01', 'woman', 'Hiệu trưởng', 'L', 95, 'T', CO_SO],
  ['MN02', 'woman', 'Giáo viên', 'D', 94.75, 'X', CAP_TINH],
  ['MN03', 'woman', 'Tổ trưởng chuyên môn', '-', 94.75, 'T', CO_SO],
  ['MN04', 'woman', 'Giáo viên', 'D', 93.25, 'X', { commended: true, note: 'Giấy khen chuyên đề xây dựng nông thôn mới, tháng 9/2025' }],
  ['MN05', 'woman', 'Giáo viên', 'D', 86.5, 'T', { months: 4, note: 'Nhận việc từ tháng 9/2025' }],
  ['MN06', 'woman', 'Giáo viên', 'D', 90, 'T', CO_SO],
  ['MN07', 'woman', 'Giáo viên', 'D', 89, 'T'],
  ['MN08', 'woman', 'Giáo viên', 'D', 88.75, 'T'],
  ['MN09', 'woman', 'Giáo viên', 'D', 88.5, 'T'],
  ['MN10', 'woman', 'Giáo viên', 'D', 87.25, 'T'],
  ['MN11', 'woman', 'Nhân viên nuôi dưỡng', 'D', 86, 'T'],
  ['MN12', 'man', 'Bảo vệ', 'D', 85, 'T'],
  ['VP01', 'man', 'Chánh Văn phòng', 'L', 96, 'T', CO_SO],
  ['VP02', 'woman', 'Chuyên viên', 'D', 94.25, 'T', CO_SO],
  ['VP03', 'man', 'Chuyên viên', 'D', 93.5, 'T', CO_SO],
  ['VP04', 'man', 'Chuyên viên', 'D', 72, 'H', { note: 'Hai việc quá hạn' }],
  ['VP05', 'woman', 'Chuyên viên', 'D', 90.5, 'T', { complaint: 'dang_xac_minh', note: 'Đơn tố cáo nhận ngày 03/11/2025' }],
  ['VP06', 'man', 'Chuyên viên', 'D', 89.25, 'T', { note: 'Không có bản đăng ký' }],
  ['VP07', 'woman', 'Phó Chánh Văn phòng', 'L', 91, 'T', CO_SO],
  ['VP08', 'woman', 'Văn thư', 'D', 88.25, 'T'],
  ['VP09', 'man', 'Lái xe', 'D', 86.75, 'T'],
  ['VP10', 'woman', 'Nhân viên phục vụ', 'D', 85.5, 'T'],
  ['VX01', 'woman', 'Trưởng phòng', 'L', 93, 'T', CO_SO],
  ['VX02', 'man', 'Phó Trưởng phòng', 'L', 90.75, 'T'],
  ['VX03', 'woman', 'Chuyên viên', 'D', 94.5, 'X', CO_SO],
  ['VX04', 'man', 'Chuyên viên', 'D', 89.75, 'T'],
  ['VX05', 'woman', 'Chuyên viên', 'D', 88.5, 'T'],
  ['VX06', 'man', 'Chuyên viên', 'D', 87, 'T'],
  ['KT01', 'man', 'Trưởng phòng', 'L', 90, 'T', CO_SO],
  ['KT02', 'man', 'Chuyên viên', 'D', 95.75, 'X', CAP_TINH],
  ['KT03', 'woman', 'Chuyên viên', 'D', 89, 'T', { filed: '2025-12-01', note: 'Hồ sơ gửi bưu điện, nhận ngày 01/12' }],
  ['KT04', 'man', 'Chuyên viên', 'D', 88, 'T'],
  ['KT05', 'woman', 'Chuyên viên', 'D', 86.25, 'T', { complaint: 'da_ket_luan', note: 'Đơn đã kết luận: tố cáo sai' }],
  ['HC01', 'man', 'Giám đốc', 'L', 92, 'X'],
  ['HC02', 'woman', 'Chuyên viên', 'D', 89.5, 'T'],
  ['HC03', 'woman', 'Chuyên viên', 'D', 87.75, 'T'],
  ['HC04', 'man', 'Chuyên viên', 'D', 78, 'T', { penalty: 'canh_cao', note: 'QĐ kỷ luật tháng 7/2025' }],
  ['YT01', 'woman', 'Trưởng trạm', 'L', 91, 'T', CO_SO],
  ['YT02', 'man', 'Y sĩ', 'D', 94.5, 'X'],
  ['YT03', 'woman', 'Điều dưỡng', 'D', 88, 'T', { complete: false, note: 'Thiếu báo cáo thành tích' }],
  ['YT04', 'woman', 'Hộ sinh', 'D', 87.5, 'T'],
  ['MT01', 'man', 'Chủ tịch', 'L', 90.5, 'T', CO_SO],
  ['MT02', 'woman', 'Phó Chủ tịch', 'L', 87, 'T', { investigated: true, note: 'Đang kiểm tra việc dùng quỹ' }],
];

const NAMES = inventManyNames(
  2025,
  TABLE.map(([, sex]) => sex),
);
/** Two in two schools have one name. */
const NAMESAKES = ['TH12', 'MN08'];

/** The days on which the units sent their dossiers. @type {Record<string, string>} */
const FILED = {
  ...{ TH: '2025-11-24', MN: '2025-11-25', VP: '2025-11-20', VX: '2025-11-26' },
  ...{ KT: '2025-11-27', HC: '2025-11-27', YT: '2025-11-28', MT: '2025-11-28' },
};

/** @type {readonly Member[]} */
export const PEOPLE = TABLE.map(([code, , position, standing, points, rating, more = {}], i) => ({
  code,
  name: /** @type {string} */ (NAMES[NAMESAKES[1] === code ? placeOf(NAMESAKES[0]) : i]),
  unit: UNIT[/** @type {keyof typeof UNIT} */ (code.slice(0, 2))],
  position,
  standing: /** @type {Standing} */ (STANDING[standing]),
  months: 12,
  points,
  rating: RATING[rating],
  initiative: 'khong',
  movement: true,
  penalty: 'khong',
  investigated: false,
  complaint: 'khong',
  filed: FILED[code.slice(0, 2)] ?? null,
  complete: true,
  commended: false,
  note: '',
  ...more,
}));

/** @param {string | undefined} code */
function placeOf(code) {
  return TABLE.findIndex(([own]) => own === code);
}

/** @param {string} code */
export function person(code) {
  const found = PEOPLE.find((one) => one.code === code);
  if (found === undefined) throw new Error(`nobody has the code ${code}`);
  return found;
}

/** The key that ballots and choices name a person by. @param {string} code */
export function keyOf(code) {
  return `${person(code).name} | ${code}`;
}
