import type { HistoryRecord } from '../../../src/rules/decide/records';
import type { Population, RuleSet } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { decideRows } from '../../support/decide';
import type { Cells } from '../../support/table';

/** CSTĐ cơ sở by a mark; the title of the province after three in a row since the last one. */
export const PEOPLE: Population = {
  id: 'nguoi',
  title: 'Cá nhân',
  key: ['ten', 'don_vi'],
  fields: [
    { id: 'ten', title: 'Họ tên', type: 'text' },
    { id: 'don_vi', title: 'Đơn vị', type: 'text' },
    { id: 'ma', title: 'Mã', type: 'text' },
    { id: 'dat', title: 'Đạt CSTĐ cơ sở', type: 'flag' },
    { id: 'diem', title: 'Điểm', type: 'number' },
  ],
  columns: [
    { id: 'chuoi', title: 'Chuỗi', formula: 'streak(cstd_cs, cstd_tinh)' },
    { id: 'lan', title: 'Số lần', formula: 'times(cstd_cs, 4)' },
    { id: 'nam_htxs', title: 'HTXS', formula: 'streak("htxs")' },
    { id: 'lan_htxs', title: 'Số lần HTXS', formula: 'times(htxs, 2)' },
  ],
  titles: [
    {
      id: 'cstd_cs',
      title: 'CSTĐ cơ sở',
      conditions: [{ id: 'dat', must: 'dat', otherwise: 'Không đạt CSTĐ cơ sở' }],
    },
    {
      id: 'cstd_tinh',
      title: 'CSTĐ cấp tỉnh',
      conditions: [
        {
          id: 'ba_nam',
          must: 'streak(cstd_cs, cstd_tinh) >= 3',
          otherwise: 'Chưa đủ 3 năm liên tục CSTĐ cơ sở',
        },
      ],
    },
  ],
};
export const rules = (part: Partial<Population> = {}, whole: Partial<RuleSet> = {}): RuleSet => ({
  format: 'binh-xet/1',
  id: 'lich-su',
  title: 'Lịch sử',
  period: '2021',
  honours: [{ id: 'htxs', title: 'Hoàn thành xuất sắc nhiệm vụ' }],
  ...whole,
  populations: [{ ...PEOPLE, ...part }],
});

let line = 1;
/** Awards of `Người | Đơn vị`, one a period, each in a cell of its own. */
export const past = (key: string, title: string, ...periods: (string | number)[]): HistoryRecord[] =>
  periods.map((period) => ({
    population: 'nguoi',
    key: key.split(' | '),
    period: String(period),
    title,
    decision: '',
    date: '',
    cell: { sheet: 'Lịch sử danh hiệu', cell: `D${++line}` },
  }));

export const an: Cells = { ten: 'An', don_vi: 'Văn phòng', dat: true };
export const KEY = 'An | Văn phòng';

export const runOf = (
  rows: readonly Cells[],
  history: readonly HistoryRecord[],
  set = rules(),
  period?: string,
): Run => decideRows(set, { nguoi: rows }, [], { history }, period);
export const rowsOf = (run: Run) => run.populations['nguoi']!.rows;
export const valuesOf = (run: Run, column: string) => rowsOf(run).map(({ values }) => values[column]);
export const codes = (run: Run) => run.problems.map(({ severity, code }) => `${severity} ${code}`);
