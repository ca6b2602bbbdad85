import { writeXlsx } from 'hucre/xlsx';

/** The form of the units of the bench: people with twelve criteria, of which each unit gives its own points. */
const CRITERIA = Array.from({ length: 12 }, (_, i) => ({
  id: `tc_${i + 1}`,
  code: `I.${i + 1}`,
  title: `Tiêu chí số ${i + 1}`,
  max: 10,
  method: { kind: 'given' },
}));

export const RULES = {
  format: 'binh-xet/1',
  id: 'tong-hop-thu',
  title: 'Tổng hợp thử',
  populations: [
    {
      id: 'nguoi',
      title: 'Cá nhân',
      key: ['ten', 'don_vi'],
      fields: [
        { id: 'ten', title: 'Họ và tên', type: 'text', required: true },
        { id: 'don_vi', title: 'Đơn vị công tác', type: 'text', required: true },
        { id: 'ngay_vao', title: 'Ngày vào cơ quan', type: 'date' },
        { id: 'dang_ky', title: 'Đăng ký thi đua', type: 'flag' },
        { id: 'ngay_cong', title: 'Số ngày công', type: 'number', unit: 'ngày' },
      ],
      criteria: CRITERIA,
      review: {
        stages: [
          { id: 'self', title: 'Tự chấm' },
          { id: 'cross', title: 'Chấm chéo' },
          { id: 'appraised', title: 'Thẩm định' },
          { id: 'council', title: 'Hội đồng' },
        ],
        use: 'last',
        missing: 'earlier',
        flag: { above: '20%' },
      },
    },
  ],
};

const HEADER = [
  'STT',
  'Họ và tên',
  'Đơn vị công tác',
  'Ngày vào cơ quan',
  'Đăng ký thi đua',
  'Số ngày công',
  ...CRITERIA.map(({ code, title }) => `${code}. ${title}: Tự chấm`),
];

/**
 * A unit's file.
 *
 * @param {number} unit
 * @param {number} rows
 * @returns {Promise<Uint8Array>}
 */
export async function unitFile(unit, rows) {
  const lines = Array.from({ length: rows }, (_, i) => [
    i + 1,
    `Người thứ ${i + 1}`,
    `Đơn vị số ${unit}`,
    `${(i % 28) + 1}/${(unit % 12) + 1}/20${String(10 + (i % 10))}`,
    i % 3 === 0 ? 'x' : null,
    200 + ((unit * 7 + i) % 60),
    ...CRITERIA.map((_, c) => ((unit * 31 + i * 17 + c * 13) % 41) / 4),
  ]);
  const title = [`BẢNG TỰ CHẤM ĐIỂM CỦA ĐƠN VỊ SỐ ${unit}`];
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Cá nhân',
        rows: [title, [], HEADER, ...lines],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: HEADER.length - 1 }],
      },
    ],
  });
  return new Uint8Array(bytes);
}
