import type { Problem } from '../engine/problem';
import type { Records } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import type { ReadingChoices } from '../sheets/choices/reading-choices';
import { csvGrid } from '../sheets/csv';
import type { Grid } from '../sheets/grid';
import { holdsLegacyText } from '../sheets/legacy/convert-grid';
import type { SheetColumns } from '../sheets/mapping/column-match';
import type { PopulationTable } from '../sheets/population-table';
import { readPopulations } from '../sheets/read-populations';
import { readRecords } from '../sheets/read-records';
import { isRuleSheet } from '../sheets/rules/rule-grid';
import { sideFileOf } from '../sheets/side-files';
import type { ReadPlan } from '../workbook/port';
import type { Data } from './data';
import { collectedNames } from './collect/collected-record';
import { markCollected, sheetsCollected } from './collect/collected-grids';
import { recordedSheets, sheetsOnRecord } from './run-record';

export interface DataRead {
  /** What it was read from. */
  readonly grids: readonly Grid[];
  readonly tables: readonly PopulationTable[];
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** Where every field of every table that was found stands. */
  readonly columns: readonly SheetColumns[];
  /** A population's table or a column it cannot do without was not found: nothing may be written. */
  readonly unreadable: boolean;
}

/** Reads everything a run needs: the populations' rows, and what was recorded beside them. */
export async function readData(data: Data, rules: RuleSet, choices?: ReadingChoices): Promise<DataRead> {
  return dataFrom(await gridsOf(data), rules, choices);
}

/** The sheets and files of data, as they stand: what any rules and choices are read from. */
export async function gridsOf(data: Data, how?: Look): Promise<Grid[]> {
  return [
    ...(data.workbook ? await sheetsOf(data.workbook, how) : []),
    ...data.files.map(({ name, text }) => csvGrid(name, text)),
  ];
}

/** Whether it is only looked at: no result will rest on it. */
export type Look = Pick<ReadPlan, 'look'>;

/** The same as `readData` of sheets and files that are at hand. */
export function dataFrom(grids: readonly Grid[], rules: RuleSet, choices?: ReadingChoices): DataRead {
  const reading = readPopulations(
    grids.filter((grid) => sideFileOf(grid) === undefined && !isRuleSheet(grid)),
    rules,
    { ...choices, sheets: { ...sheetsCollected(grids, rules), ...choices?.sheets } },
  );
  const { records, problems } = readRecords(grids, rules);
  return {
    grids,
    tables: reading.tables,
    columns: reading.columns,
    records,
    problems: [...reading.problems, ...problems],
    unreadable: reading.unreadable,
  };
}

/** Every sheet but those that an earlier run of ours made; those that were collected are marked. */
async function sheetsOf(workbook: NonNullable<Data['workbook']>, how?: Look): Promise<Grid[]> {
  const record = await recordedSheets(workbook, how);
  const ours = sheetsOnRecord(record);
  const names = (await workbook.sheets()).map(({ name }) => name).filter((name) => !ours.includes(name));
  const plan = { sheets: names, formulas: true, ...how };
  const grids = await withFonts(workbook, await workbook.read(plan), plan);
  return markCollected(grids, collectedNames(record?.collected));
}

/** Fonts cost time in Excel: they are asked only of sheets with text of a legacy font, where every cell's name counts. */
async function withFonts(
  workbook: NonNullable<Data['workbook']>,
  grids: readonly Grid[],
  plan: ReadPlan,
): Promise<readonly Grid[]> {
  const sheets = grids.filter(holdsLegacyText).map(({ sheet }) => sheet);
  if (sheets.length === 0) return grids;
  const again = await workbook.read({ ...plan, sheets, fonts: true });
  const named = new Map(again.map((grid) => [grid.sheet, grid]));
  return grids.map((grid) => named.get(grid.sheet) ?? grid);
}
