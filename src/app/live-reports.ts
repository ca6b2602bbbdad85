import type { Evaluation } from '../engine/graph/node';
import type { SourceCell } from '../engine/problem';
import type { Language } from '../locale/language';
import { buildLiveReports, type LiveReports } from '../reports/live/build-live-reports';
import type { Sources } from '../reports/live/sources';
import type { Recorded } from '../reports/facts/recorded';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { address, type Grid } from '../sheets/grid';
import type { Workbook } from '../workbook/port';

interface LiveResult {
  readonly run: Run;
  readonly rules: RuleSet;
  readonly recorded?: Recorded | undefined;
  readonly evaluation: Evaluation;
}

/** With more rows than this formulas take long to calculate, and values are proposed. */
export const MOST_LIVE_ROWS = 2_000;

/** Whether some population of a run has so many rows that values are proposed in place of formulas. */
export function hasManyRows({ populations }: Run): boolean {
  return Object.values(populations).some(({ rows }) => rows.length > MOST_LIVE_ROWS);
}

/** The result sheets with formulas that follow the workbook's own cells. */
export async function liveReports(
  workbook: Workbook,
  result: LiveResult,
  language: Language,
): Promise<LiveReports> {
  return buildLiveReports({ ...result, language, sources: await sourcesIn(workbook, result.run) });
}

/** What stands in the cells of the sheets that the rows of a run were read from. */
async function sourcesIn(workbook: Workbook, { populations }: Run): Promise<Sources> {
  const known = new Set((await workbook.sheets()).map(({ name }) => name));
  const read = new Set(Object.values(populations).flatMap(({ rows }) => rows.map(({ sheet }) => sheet)));
  const sheets = [...read].filter((sheet) => known.has(sheet));
  const grids = sheets.length > 0 ? await workbook.read({ sheets }) : [];
  const bySheet = new Map(grids.map((grid) => [grid.sheet, cellsOf(grid)]));
  return ({ sheet, cell }: SourceCell) => {
    const cells = bySheet.get(sheet);
    if (!cells || !/^[A-Z]+\d+$/u.test(cell)) return undefined;
    const value = cells.get(cell) ?? null;
    return value === null ? 'blank' : typeof value === 'number' ? value : undefined;
  };
}

function cellsOf({ rows }: Grid): Map<string, number | string | boolean | null> {
  const cells = rows.flatMap((row, at) =>
    row.map(
      (cell, column) =>
        [address(at, column), cell?.error === undefined ? (cell?.value ?? null) : ''] as const,
    ),
  );
  return new Map(cells);
}
