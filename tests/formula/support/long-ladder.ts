import type { Population, RuleSet } from '../../../src/rules/rule-set';
import type { LiveCase } from './live-case';

const ROWS = 40;
const METHODS = ['competition', 'dense', 'average'] as const;

/** More rungs than the places among 40 rows fit as digits into one number that programs tell from its neighbours. */
const rungs = Array.from({ length: 10 }, (_, at) => ({
  by: `bậc_${at}`,
  order: at % 3 === 2 ? ('asc' as const) : ('desc' as const),
}));
const [first, ...ties] = rungs;

function ranking(id: string, more: object): NonNullable<Population['rankings']>[number] {
  return { id, ...first!, ties, ...more };
}

const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'thang-dai',
  title: 'Thang dài',
  populations: [
    {
      id: 'don_vi',
      title: 'Đơn vị',
      key: ['tên'],
      fields: [
        { id: 'tên', title: 'Tên', type: 'text' },
        { id: 'khối', title: 'Khối', type: 'text' },
        ...rungs.map(({ by: id }) => ({ id, title: id, type: 'number' as const })),
      ],
      rankings: [
        ranking('chung', { method: 'dense' }),
        ...METHODS.map((method) => ranking(`khối_${method}`, { within: 'khối', method })),
      ],
    },
  ],
};

/** Most rows are told apart by one of the last rungs only, and some by none. */
function rungOf(row: number, at: number): number | null {
  if (at < 6) return row % 5 === 0 ? 1 : 0;
  if ((row * 7 + at) % 11 === 0) return null;
  return ((row * 13 + 5) >> (at - 6)) & 1;
}

/** Rankings whose ladders are compared in two steps. */
export const LONG_LADDER: LiveCase = {
  rules,
  rows: {
    don_vi: Array.from({ length: ROWS }, (_, row) => ({
      tên: `Đơn vị ${row + 1}`,
      khối: row === 17 ? null : `Khối ${row % 3}`,
      ...Object.fromEntries(rungs.map(({ by }, at) => [by, rungOf(row, at)])),
    })),
  },
};
