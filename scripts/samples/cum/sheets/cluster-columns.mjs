import { STYLES } from '../../sheets/styles.mjs';
import { worded } from '../../wordings.mjs';
import { PARTY, SECURITY } from '../wordings.mjs';

/** @import { CellStyle, CellValue } from 'hucre/xlsx' */
/** @import { Heading } from '../../sheets/header.mjs' */
/** @import { Stages, Unit } from '../model.mjs' */

/**
 * @typedef {Heading & {
 *   id: string,
 *   section?: string,
 *   width: number,
 *   style: CellStyle,
 *   value: (unit: Unit, number: number) => CellValue,
 *   sum?: boolean,
 *   choices?: string,
 * }} ClusterColumn `id` is the pack's field or, for the points of a review, `<criterion>@<stage>`; `section`: of the
 *   table of points, in a strip above the heading; `number` is the STT inside the section of rows; `sum`: the last row
 *   adds it up; `choices`: a list to choose from
 */

const COUNT = { ...STYLES.number, numFmt: '#,##0' };
const PERCENT = { ...STYLES.number, numFmt: '0.0%' };
const ONE_DECIMAL = { ...STYLES.number, numFmt: '0.0' };
const TWO_DECIMALS = { ...STYLES.number, numFmt: '0.00' };

const GROWTH = 'Giá trị sản xuất tăng\n(%)';
const INCOME = 'Thu nhập bình quân\n(triệu đồng/người/năm)';

/** Their secretaries typed the income as text, with a comma. */
const TYPED = ['Xã Hòa Mỹ Tây', 'Phường Vĩnh Hưng Tây'];
/** One name has a blank behind it, which nobody sees. */
const SPACED = 'Xã Long Hà Bắc';

/** @type {readonly ClusterColumn[]} */
export const CLUSTER_COLUMNS = [
  { id: 'stt', text: 'STT', width: 5, style: STYLES.number, value: (_, number) => number },
  {
    id: 'ten',
    text: 'Đơn vị',
    width: 27,
    style: STYLES.words,
    value: ({ name }) => (name === SPACED ? `${name} ` : name),
  },
  ...inSection('I. KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH (60 điểm)', [
    ...numbers('Thu ngân sách\n(triệu đồng)', COUNT, { sum: true }, [
      ['thu_giao', 'Giao', ({ revenue }) => revenue.target],
      ['thu_dat', 'Thực hiện', ({ revenue }) => revenue.actual],
    ]),
    ...numbers(GROWTH, PERCENT, {}, [
      ['tang_chung', 'Chung', ({ growth }) => hundredth(growth)],
      [
        'tang_ktd',
        'Chưa tính\nthủy điện',
        ({ growthWithoutHydropower }) => hundredth(growthWithoutHydropower),
      ],
    ]),
    ...numbers('Hợp tác xã, doanh nghiệp\nthành lập mới', STYLES.number, { sum: true }, [
      ['htx_giao', 'Giao', ({ cooperatives }) => cooperatives.target],
      ['htx_dat', 'Thực hiện', ({ cooperatives }) => cooperatives.actual],
    ]),
    ...numbers('Tiêu chí\nnông thôn mới', STYLES.number, {}, [
      ['ntm_giao', 'Kế hoạch', ({ newRural }) => newRural?.target ?? null],
      ['ntm_dat', 'Đạt', ({ newRural }) => newRural?.actual ?? null],
    ]),
    ...numbers(INCOME, ONE_DECIMAL, { width: 11 }, [
      ['tn_giao', 'Kế hoạch', ({ income }) => income.target],
      ['tn_dat', 'Thực hiện', ({ name, income }) => typed(name, income.actual)],
    ]),
    ...numbers('Tỷ lệ hộ nghèo\n(%)', TWO_DECIMALS, {}, [
      ['ngheo_giao', 'Kế hoạch', ({ poor }) => poor.target],
      ['ngheo_dat', 'Thực hiện', ({ poor }) => poor.actual],
    ]),
    {
      id: 'cds',
      text: 'Chỉ số\nchuyển đổi\nsố',
      width: 10,
      style: STYLES.number,
      value: ({ digital }) => digital,
    },
    ...numbers('Tuyển quân\n(người)', STYLES.number, { sum: true }, [
      ['quan_giao', 'Giao', ({ recruits }) => recruits.target],
      ['quan_dat', 'Thực hiện', ({ recruits }) => recruits.actual],
    ]),
    {
      id: 'antt',
      text: 'Phân loại\nan ninh,\ntrật tự',
      width: 12,
      style: STYLES.centred,
      value: ({ security }) => SECURITY[security],
      choices: Object.values(SECURITY).join(','),
    },
  ]),
  ...inSection('II. CHẤP HÀNH PHÁP LUẬT; ĐẢNG, CHÍNH QUYỀN, ĐOÀN THỂ (20 điểm)', [
    {
      id: 'dang',
      text: 'Xếp loại\nđảng bộ',
      width: 16,
      style: STYLES.centred,
      value: ({ party }, number) => worded(PARTY[party], number === 3 ? 1 : 0),
      choices: Object.values(PARTY)
        .map(([short]) => short)
        .join(','),
    },
    ...numbers('Hồ sơ thủ tục\nhành chính', COUNT, { sum: true }, [
      ['hs_nhan', 'Tiếp nhận', ({ papers }) => papers.received],
      ['hs_tre', 'Trễ hạn', ({ papers }) => papers.late],
    ]),
    ...numbers('Đơn khiếu nại,\ntố cáo', STYLES.number, { sum: true }, [
      ['don_phai', 'Phải\ngiải quyết', ({ complaints }) => complaints.due],
      ['don_xong', 'Đã\ngiải quyết', ({ complaints }) => complaints.settled],
    ]),
    ...stages('chinh_quyen', 'Xây dựng chính quyền,\nđoàn thể (6 điểm)', ({ government }) => government),
  ]),
  ...inSection('III. THI ĐUA, KHEN THƯỞNG; HOẠT ĐỘNG CỤM (20 điểm)', [
    ...stages('phong_trao', 'Tổ chức phong trào\nthi đua (8 điểm)', ({ movement }) => movement),
    {
      id: 'dien_hinh_moi',
      text: 'Số điển hình\ntiên tiến được\nnhân rộng',
      width: 13,
      style: STYLES.number,
      value: ({ models }) => models,
      sum: true,
    },
    ...stages('hoat_dong_cum', 'Tham gia hoạt động cụm\n(4 điểm)', ({ clusterWork }) => clusterWork),
    ...stages('ho_so', 'Chất lượng hồ sơ,\nbáo cáo (4 điểm)', ({ reports }) => reports),
  ]),
  { id: 'ghi_chu', text: 'Ghi chú', width: 22, style: STYLES.words, value: ({ note }) => note || null },
];

/**
 * @param {string} section
 * @param {readonly ClusterColumn[]} columns
 * @returns {ClusterColumn[]}
 */
function inSection(section, columns) {
  return columns.map((column) => ({ ...column, section }));
}

/**
 * Columns of numbers under one heading.
 *
 * @param {string} group
 * @param {CellStyle} style
 * @param {{ width?: number, sum?: boolean }} more
 * @param {readonly (readonly [id: string, text: string, value: ClusterColumn['value']])[]} columns
 * @returns {ClusterColumn[]}
 */
function numbers(group, style, { width = 8.5, sum = false }, columns) {
  return columns.map(([id, text, value]) => ({ id, text, group, width, style, value, sum }));
}

/**
 * The points of a criterion that the unit gave itself, that a neighbour gave it, and as appraised.
 *
 * @param {string} criterion
 * @param {string} group
 * @param {(unit: Unit) => Stages} points
 * @returns {ClusterColumn[]}
 */
function stages(criterion, group, points) {
  return numbers(group, TWO_DECIMALS, { width: 7 }, [
    [`${criterion}@tu_cham`, 'Tự chấm', (unit) => points(unit).self],
    [`${criterion}@cham_cheo`, 'Chấm chéo', (unit) => points(unit).cross],
    [`${criterion}@tham_dinh`, 'Thẩm định', (unit) => points(unit).appraised],
  ]);
}

/** 8.6 for people is 0.086 in a cell that shows it as 8.6 %. @param {number | null} percent */
function hundredth(percent) {
  return percent === null ? null : Math.round(percent * 10) / 1000;
}

/**
 * @param {string} name
 * @param {number} value
 */
function typed(name, value) {
  return TYPED.includes(name) ? String(value).replace('.', ',') : value;
}
