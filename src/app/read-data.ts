import type { Problem } from '../engine/problem';
import type { Records } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import type { ChosenSheets } from '../sheets/chosen-sheets';
import { csvGrid } from '../sheets/csv';
import type { Grid } from '../sheets/grid';
import { holdsLegacyText } from '../sheets/legacy/convert-grid';
import type { PopulationTable } from '../sheets/population-table';
import { readPopulations } from '../sheets/read-populations';
import { readRecords } from '../sheets/read-records';
import { sideFileOf } from '../sheets/side-files';
import type { Data } from './data';
import { collectedSheets } from './collect/collected-record';
import { recordedSheets, sheetsOnRecord } from './run-record';

export interface DataRead {
  readonly tables: readonly PopulationTable[];
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** A population's table or a column it cannot do without was not found: nothing may be written. */
  readonly unreadable: boolean;
}

/** Reads everything a run needs: the populations' rows, and what was recorded beside them. */
export async function readData(data: Data, rules: RuleSet, chosen?: ChosenSheets): Promise<DataRead> {
  const grids = [
    ...(data.workbook ? await sheetsOf(data.workbook) : []),
    ...data.files.map(({ name, text }) => csvGrid(name, text)),
  ];
  const reading = readPopulations(
    grids.filter((grid) => sideFileOf(grid) === undefined),
    rules,
    chosen,
  );
  const { records, problems } = readRecords(grids, rules);
  return {
    tables: reading.tables,
    records,
    problems: [...reading.problems, ...problems],
    unreadable: reading.unreadable,
  };
}

/** Every sheet but those that an earlier run of ours made; those that were collected are marked. */
async function sheetsOf(workbook: NonNullable<Data['workbook']>): Promise<Grid[]> {
  const record = await recordedSheets(workbook);
  const ours = sheetsOnRecord(record);
  const collected = collectedSheets(record?.collected);
  const names = (await workbook.sheets()).map(({ name }) => name).filter((name) => !ours.includes(name));
  const grids = await withFonts(workbook, await workbook.read({ sheets: names, formulas: true }));
  return grids.map((grid) => (collected.has(grid.sheet) ? { ...grid, collected: true } : grid));
}

/** Fonts cost time in Excel: they are asked only of sheets with text of a legacy font, where every cell's name counts. */
async function withFonts(
  workbook: NonNullable<Data['workbook']>,
  grids: readonly Grid[],
): Promise<readonly Grid[]> {
  const sheets = grids.filter(holdsLegacyText).map(({ sheet }) => sheet);
  if (sheets.length === 0) return grids;
  const again = await workbook.read({ sheets, formulas: true, fonts: true });
  const named = new Map(again.map((grid) => [grid.sheet, grid]));
  return grids.map((grid) => named.get(grid.sheet) ?? grid);
}
