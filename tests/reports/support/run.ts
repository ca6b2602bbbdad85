import type { Entry, Run } from '../../../src/rules/run-result';
import { nominated, people, SHEET, type Row } from './people';

const lateCells = [9, 10, 12, 13, 14].map((row) => ({ sheet: SHEET, cell: `B${row}` }));

const office: Row = {
  sheet: 'Tập thể',
  row: 5,
  key: { ten: 'Văn phòng UBND xã' },
  values: { ten: 'Văn phòng UBND xã', ngay: '2021-11-12', ti_le: 0.8, so: 1, ct_ldtt: false, ct_so: true },
  states: { so: 'open', ct_so: 'open' },
  ranks: {},
  titles: { ttldxs: { ...nominated, provisional: true } },
  why: {
    ttldxs: [
      condition('met', 'dung_han', 'Nộp muộn', [{ sheet: 'Tập thể', cell: 'B5' }]),
      condition('met', 'ti_le_70', 'Chưa đủ 70 % LĐTT', lateCells),
      condition('met', 'co_cstdcs', 'Không có CSTĐCS', lateCells.slice(0, 1)),
    ],
    ti_le: [{ code: 'roll-up.share', params: { title: 'Tỷ lệ LĐTT', value: 0.8, taken: 4, base: 5 } }],
    ct_ldtt: [
      {
        code: 'column.formula',
        params: { title: 'x', value: false, formula: '' },
        cells: lateCells.slice(4),
      },
    ],
  },
};

function condition(result: string, id: string, text: string, cells: NonNullable<Entry['cells']>): Entry {
  return {
    code: `title.condition-${result}`,
    params: { title: 'TTLĐXS', condition: id, text, must: id },
    cells,
  };
}

/** A run over the rules beside it, made by hand: five people, one collective. */
export const run: Run = {
  engine: 'binh-xet 0.1.0',
  rules: { id: 'thu-nghiem', version: '3', fingerprint: 'abcdef0123456789' },
  period: '2021',
  input: { fingerprint: '0123456789abcdef' },
  state: 'blocked',
  populations: {
    don_vi: {
      columns: [
        { id: 'ten', title: 'Tên tập thể', kind: 'field' },
        { id: 'ngay', title: 'Ngày nộp', kind: 'field' },
        { id: 'ti_le', title: 'Tỷ lệ LĐTT', kind: 'column' },
        { id: 'so', title: 'Số CSTĐCS', kind: 'column', unit: 'người' },
        { id: 'ct_ldtt', title: 'Chỉ tiêu 100 % LĐTT', kind: 'column' },
        { id: 'ct_so', title: 'Chỉ tiêu có CSTĐCS', kind: 'column' },
      ],
      rows: [office],
      quotas: [],
      votes: [],
    },
    ca_nhan: {
      columns: [
        { id: 'ho_ten', title: 'Họ và tên', kind: 'field' },
        { id: 'bo_phan', title: 'Bộ phận', kind: 'field' },
        { id: 'muc_do', title: 'Mức độ hoàn thành', kind: 'field' },
        { id: 'd1_giao', title: 'Đợt 1: Việc được giao', kind: 'field', unit: 'việc' },
        { id: 'd1_xong', title: 'Đợt 1: Việc đã xong', kind: 'field', unit: 'việc' },
        { id: 'ngay', title: 'Ngày nộp', kind: 'field' },
        { id: 'sang_kien', title: 'Sáng kiến', kind: 'field' },
        { id: 'muc1', code: 'I', title: 'Nhiệm vụ', kind: 'criterion', max: 30 },
        { id: 'viec', code: 'I.1', title: 'Việc được giao', kind: 'criterion', parent: 'muc1', max: 20 },
        { id: 'ky_cuong', code: 'I.2', title: 'Kỷ cương', kind: 'criterion', parent: 'muc1', max: 10 },
        { id: 'muc2', code: 'II', title: 'Phong trào', kind: 'criterion', max: 10 },
        { id: 'score', title: 'Điểm', kind: 'score' },
        { id: 'bonus', title: 'Điểm thưởng', kind: 'bonus' },
        { id: 'penalty', title: 'Điểm trừ', kind: 'penalty' },
        { id: 'total', title: 'Tổng điểm', kind: 'total' },
        { id: 'rank', title: 'Hạng', kind: 'ranking' },
        { id: 'trong_nhom', title: 'Hạng trong bộ phận', kind: 'ranking' },
        { id: 'band', title: 'Xếp loại', kind: 'band' },
      ],
      rows: [...people],
      quotas: [
        {
          for: 'cstdcs',
          of: 'title',
          group: null,
          share: '50%',
          base: 4,
          exact: ['2', '1'],
          rounding: 'down',
          seats: 2,
          eligible: 4,
          taken: 1,
          effective: '1/4',
          cut: {
            place: 2,
            tied: [
              { ho_ten: 'Trần Thị Ánh', bo_phan: 'Văn phòng' },
              { ho_ten: 'Lê Văn Ân', bo_phan: 'Tư pháp' },
            ],
          },
          provisional: true,
          basis: ['nd91', 'qc'],
        },
      ],
      votes: [],
    },
  },
  problems: [
    {
      severity: 'warning',
      code: 'thu.luu-y',
      path: 'sources[1]',
      params: {},
      message: 'Nguồn chưa đối chiếu.',
    },
    {
      severity: 'error',
      code: 'thu.thieu',
      sheet: SHEET,
      cell: 'E14',
      params: {},
      message: 'Ô E14 để trống.',
    },
    {
      severity: 'question',
      code: 'thu.hoi',
      path: 'parameters[1]',
      params: {},
      message: 'Có tính ngày hết hạn không?',
    },
  ],
};

/** The same run without the person whose values are missing, and without problems. */
export const openRun: Run = {
  ...run,
  state: 'open',
  problems: [],
  populations: {
    ...run.populations,
    ca_nhan: { ...run.populations['ca_nhan']!, rows: people.slice(0, 4) },
  },
};

/** Nothing is awaited: the council has chosen. */
export const completeRun: Run = {
  ...openRun,
  state: 'complete',
  populations: {
    ...openRun.populations,
    ca_nhan: {
      ...openRun.populations['ca_nhan']!,
      rows: people.slice(0, 4).map((row) => ({
        ...row,
        titles: {
          ...row.titles,
          cstdcs: row.titles['cstdcs']!.decision === 'council' ? nominated : row.titles['cstdcs']!,
        },
      })),
    },
  },
};
