import { inventNames } from './names.mjs';

/** @import { Person, Round, Rating, DateField } from './model.mjs' */

export const SECTIONS = [
  'Văn phòng - Thống kê',
  'Tài chính - Kế toán',
  'Địa chính - Xây dựng - Nông nghiệp và Môi trường',
  'Tư pháp - Hộ tịch, Văn hóa - Xã hội',
  'Công an - Quân sự',
  'Mặt trận và các đoàn thể',
];

/** @typedef {[assigned: number, done: number, discipline: 'T' | 'K', movement: number]} Figures */
/**
 * @typedef {object} More
 * @property {string} [initiative]
 * @property {boolean} [awayOn11June]
 * @property {string} [note]
 * @property {readonly DateField[]} [typed]
 */

const BEST = 'ht_xuat_sac';
const GOOD = 'ht_tot';

/**
 * Section, sex, position, registered, first round, second round, rating, award dossier, and what only some have.
 * The figures are chosen, not drawn: what each is for is in samples/README.md.
 *
 * @type {readonly [number, 'woman' | 'man', string, string, Figures, Figures, Rating, string, More?][]}
 */
// prettier-ignore
const TABLE = [
  [0, 'woman', 'Công chức', '2021-01-15', [24, 24, 'T', 4.75], [26, 25, 'T', 5], BEST, '2021-11-08', { initiative: '2021-10-18' }],
  [0, 'man', 'Công chức xã', '2021-01-15', [18, 17, 'T', 4.5], [20, 19, 'T', 4.5], GOOD, '2021-11-08'],
  [0, 'woman', 'Chuyên viên', '2021-01-18', [15, 14, 'T', 4], [17, 16, 'K', 4.25], GOOD, '2021-11-10', { initiative: '2021-11-05', typed: ['initiative'], note: 'Hồ sơ sáng kiến nộp bổ sung ngày 05/11' }],
  [0, 'man', 'Bảo vệ', '2021-01-18', [9, 8, 'K', 3.5], [11, 11, 'T', 3.75], GOOD, '2021-11-09'],
  [0, 'woman', 'Tạp vụ', '2021-01-18', [8, 7, 'T', 3.5], [8, 8, 'T', 3.5], GOOD, '2021-11-09', { awayOn11June: true, note: 'Hợp đồng theo việc' }],
  [1, 'man', 'Công chức', '2021-01-15', [22, 21, 'T', 4.5], [23, 23, 'T', 4.75], BEST, '2021-11-05', { initiative: '2021-09-30' }],
  [1, 'woman', 'Công chức', '2021-01-18', [19, 19, 'T', 4.725], [21, 19, 'T', 4.5], BEST, '2021-11-05', { note: 'Điểm phong trào Đợt 1: bình quân bốn lần chấm' }],
  [1, 'man', 'Hợp đồng', '2021-01-19', [16, 14, 'K', 4], [18, 17, 'T', 4], GOOD, '2021-11-08', { typed: ['registered', 'filed'] }],
  [2, 'man', 'Công chức', '2021-01-18', [26, 25, 'T', 4], [27, 25, 'T', 4.25], BEST, '2021-11-09', { initiative: '2021-10-29' }],
  [2, 'woman', 'Công chức', '2021-01-18', [21, 20, 'T', 4.5], [24, 23, 'T', 4.25], BEST, '2021-11-10', { initiative: '2021-11-01', typed: ['initiative'], note: 'Hồ sơ sáng kiến nộp đúng ngày 01/11' }],
  [2, 'man', 'Chuyên viên', '2021-01-19', [14, 13, 'T', 4], [15, 14, 'T', 4], GOOD, '2021-11-10'],
  [2, 'woman', 'Nhân viên', '2021-01-19', [14, 13, 'T', 4.5], [14, 14, 'K', 4.5], GOOD, '2021-11-10'],
  [3, 'woman', 'Công chức', '2021-01-25', [20, 20, 'T', 5], [22, 22, 'T', 4.75], BEST, '2021-11-04', { initiative: '2021-10-11', note: 'Phiếu đăng ký gửi về ngày 25/01' }],
  [3, 'man', 'Công chức', '2021-01-15', [15, 15, 'T', 4], [18, 16, 'T', 4], GOOD, '2021-11-04'],
  [3, 'woman', 'Công chức xã', '2021-01-15', [24, 22, 'T', 4], [24, 23, 'T', 4.75], BEST, '2021-11-04', { initiative: '2021-10-25', typed: ['registered'] }],
  [3, 'man', 'Người hoạt động không chuyên trách', '2021-01-19', [13, 11, 'K', 3.75], [14, 13, 'T', 4], GOOD, '2021-11-11'],
  [4, 'man', 'Trưởng Công an', '2021-01-15', [19, 18, 'T', 4.5], [20, 20, 'T', 5], BEST, '2021-11-03'],
  [4, 'man', 'Chỉ huy trưởng', '2021-01-15', [16, 15, 'T', 4], [17, 16, 'T', 4.25], GOOD, '2021-11-03'],
  [4, 'man', 'Không chuyên trách', '2021-01-19', [12, 13, 'T', 4.25], [13, 12, 'T', 4], GOOD, '2021-11-08', { note: 'Đợt 1 làm thêm một nhiệm vụ đột xuất' }],
  [5, 'woman', 'Chủ tịch Hội', '2021-01-18', [18, 17, 'T', 4.75], [19, 18, 'T', 4.75], BEST, '2021-11-11', { initiative: '2021-10-15' }],
  [5, 'man', 'Bí thư Đoàn', '2021-01-18', [12, 11, 'T', 4], [14, 13, 'T', 4.25], GOOD, '2021-11-11'],
  [5, 'woman', 'Phó Chủ tịch Hội', '2021-01-18', [11, 10, 'T', 4.25], [12, 12, 'K', 4], GOOD, '2021-11-12'],
  [5, 'man', 'Phó Bí thư Đoàn', '2021-01-19', [10, 9, 'T', 3.75], [12, 11, 'T', 4], GOOD, '2021-11-12', { awayOn11June: true, typed: ['filed'] }],
  [5, 'woman', 'Cán bộ không chuyên trách', '2021-01-19', [8, 7, 'T', 4], [8, 8, 'K', 3.75], GOOD, '2021-11-12'],
];

const NAMES = inventNames(
  2021,
  TABLE.map(([, sex]) => sex),
);

/** @type {readonly Person[]} */
export const PEOPLE = TABLE.map(
  ([section, , position, registered, first, second, rating, filed, more = {}], i) => ({
    name: /** @type {string} */ (NAMES[i]),
    section: /** @type {string} */ (SECTIONS[section]),
    position,
    registered,
    first: round(first),
    anniversary: more.awayOn11June !== true,
    second: round(second),
    initiative: more.initiative ?? null,
    rating,
    penalty: 'khong',
    filed,
    note: more.note ?? '',
    typed: more.typed ?? [],
  }),
);

/**
 * @param {Figures} figures
 * @returns {Round}
 */
function round([assigned, done, discipline, movement]) {
  return { assigned, done, discipline: discipline === 'T' ? 'tot' : 'kha', movement };
}
