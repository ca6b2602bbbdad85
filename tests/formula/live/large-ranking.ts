import type { RuleSet } from '../../../src/rules/rule-set';
import { liveReportsOf, poisonedBook, sheetsOf, type LiveCase } from '../support/live-case';
import { compareTables } from '../support/compare';
import { recalculate } from '../support/recalculate';

const ROWS = 2_000;

const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'lon',
  title: 'Bảng lớn',
  populations: [
    {
      id: 'don_vi',
      title: 'Đơn vị',
      key: ['tên'],
      fields: [
        { id: 'tên', title: 'Tên', type: 'text' },
        { id: 'cụm', title: 'Cụm', type: 'text' },
        { id: 'a', title: 'a', type: 'number' },
        { id: 'b', title: 'b', type: 'number' },
      ],
      criteria: [
        { id: 'tc', title: 'Tc', max: 100, method: { kind: 'proportional', actual: 'a', target: 90 } },
      ],
      rankings: [{ ties: [{ by: 'b' }] }, { id: 'trong_cụm', within: 'cụm' }],
    },
  ],
};

const large: LiveCase = {
  rules,
  rows: {
    don_vi: Array.from({ length: ROWS }, (_, at) => ({
      tên: `Đơn vị ${at + 1}`,
      cụm: `Cụm ${at % 40}`,
      a: ((at * 7919) % 1_000) / 10,
      b: (at * 104_729) % 97,
    })),
  },
};

/**
 * How long LibreOffice calculates two rankings of 2,000 rows, in milliseconds: opening and saving with calculating less the same
 * without; and how many cells differ from the engine.
 */
export async function largeRanking(soffice: string): Promise<{ milliseconds: number; differing: number }> {
  const live = liveReportsOf(large);
  const book = await poisonedBook([{ ...large, documents: live.documents }]);
  const without = await recalculate(soffice, [book], 'never');
  const calculated = await recalculate(soffice, [book]);
  const { differences } = compareTables(live, live, sheetsOf(calculated.grids[0] ?? [], 0));
  return { milliseconds: calculated.milliseconds - without.milliseconds, differing: differences.length };
}
