import { seeded } from '../../../scripts/samples/random.mjs';
import type { LiveReports } from '../../../src/reports/live/build-live-reports';
import { changed } from './change';
import { compareLists, compareTables, type Difference } from './compare';
import { liveReportsOf, poisonedBook, retyped, sheetsOf, type LiveCase, type Written } from './live-case';
import { recalculate } from './recalculate';

/** What was found when cases were written live and calculated by LibreOffice. */
export interface Judgement {
  /** With the number of the case, and whether its cells were changed. */
  readonly differences: readonly (Difference & { readonly case: number; readonly when: When })[];
  readonly compared: number;
  readonly helpers: number;
  /** What stood as values: each sentence with how often it was told. */
  readonly fixed: ReadonlyMap<string, number>;
  readonly milliseconds: number;
}

type When = 'on loading' | 'after a change';

interface Item extends Written {
  readonly of: number;
  readonly when: When;
  readonly live: LiveReports;
  readonly expected: LiveReports;
}

/**
 * Writes each case live, as it is and with other values typed into some of the cells that were read, all of it into one workbook
 * whose cached values are poisoned, and compares what LibreOffice makes of it with the engine's run of what stands there.
 */
export async function judge(soffice: string, cases: readonly LiveCase[], seed: number): Promise<Judgement> {
  const random = seeded(seed);
  const items = cases.flatMap((one, of): Item[] => {
    const { rules, rows } = one;
    const live = liveReportsOf(one);
    const others = changed(rules, rows, random);
    const then = liveReportsOf({ ...one, rows: others });
    return [
      { of, when: 'on loading', rules, rows, live, expected: live, documents: live.documents },
      {
        of,
        when: 'after a change',
        rules,
        rows: others,
        live,
        expected: then,
        documents: retyped(live, then),
      },
    ];
  });
  const { grids, milliseconds } = await recalculate(soffice, [await poisonedBook(items)]);
  return { ...told(items, grids[0] ?? []), milliseconds };
}

function told(
  items: readonly Item[],
  grids: Parameters<typeof sheetsOf>[0],
): Omit<Judgement, 'milliseconds'> {
  const differences: Judgement['differences'][number][] = [];
  const fixed = new Map<string, number>();
  let [compared, helpers] = [0, 0];
  items.forEach(({ of, when, live, expected }, at) => {
    const own = sheetsOf(grids, at);
    const found = [compareTables(live, expected, own)];
    if (when === 'on loading') {
      found.push(compareLists(live, own));
      for (const sentence of live.fixed) fixed.set(sentence, (fixed.get(sentence) ?? 0) + 1);
    }
    for (const each of found) {
      compared += each.compared;
      helpers += each.helpers;
      differences.push(...each.differences.map((difference) => ({ ...difference, case: of, when })));
    }
  });
  return { differences, compared, helpers, fixed };
}

/** A difference in a line, for the report of a failure. */
export function difference(found: Judgement['differences'][number]): string {
  const { case: of, when, sheet, cell, column, expected, found: got, formula } = found;
  return `case ${of} ${when}, ${sheet}!${cell} (${column}): expected ${expected}, found ${got}: =${formula}`;
}
