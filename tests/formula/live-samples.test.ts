import { describeWith } from '../support/tool';
import { compareLists, compareTables } from './support/compare';
import { liveSample, poisonedSample, type Typed } from './support/poisoned-run';
import { recalculate } from './support/recalculate';

jest.setTimeout(600_000);

/** Figures of units and people who stand near a cut. */
const CASES: readonly (readonly [string, string, readonly Typed[]])[] = [
  ['cum-12-don-vi.xlsx', 'cum-mau-100', [{ sheet: 'Cụm 3', cell: 'O13', value: 80 }]],
  ['hoi-dong-xa.xlsx', 'cap-xa-2025', []],
  ['quang-thanh-2021.xlsx', 'quang-thanh-2021', [{ sheet: 'Cá nhân', cell: 'F31', value: 23 }]],
];

describeWith('soffice', 'a sample written with formulas', (soffice) => {
  it.each(CASES)(
    '%s gives the same points, places and decisions, and after a figure has changed those of a new run',
    async (file, rules, typed) => {
      const live = await liveSample(file, rules);
      const then = await liveSample(file, rules, typed);
      const books = [await poisonedSample(file, live.documents)];
      if (typed.length > 0) books.push(await poisonedSample(file, live.documents, typed));
      const { grids } = await recalculate(soffice, books);
      const now = compareTables(live, live, grids[0]!);
      expect(now.differences).toEqual([]);
      expect(compareLists(live, grids[0]!).differences).toEqual([]);
      expect(now.compared).toBeGreaterThan(500);
      if (typed.length === 0) return;
      expect(compareTables(live, then, grids[1]!).differences).toEqual([]);
      // the change is one that matters
      expect(compareTables(live, live, grids[1]!).differences.length).toBeGreaterThan(3);
    },
  );
});
