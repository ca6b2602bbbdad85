import type { Problem } from '../engine/problem';
import type { Records } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import { csvGrid } from '../sheets/csv';
import type { Grid } from '../sheets/grid';
import type { PopulationTable } from '../sheets/population-table';
import { readPopulations } from '../sheets/read-populations';
import { readRecords } from '../sheets/read-records';
import { sideFileOf } from '../sheets/side-files';
import type { Data } from './data';
import { ourSheets } from './run-record';

export interface DataRead {
  readonly tables: readonly PopulationTable[];
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** A population's table or a column it cannot do without was not found: nothing may be written. */
  readonly unreadable: boolean;
}

/** Reads everything a run needs: the populations' rows, and what was recorded beside them. */
export async function readData(data: Data, rules: RuleSet): Promise<DataRead> {
  const grids = [
    ...(data.workbook ? await sheetsOf(data.workbook) : []),
    ...data.files.map(({ name, text }) => csvGrid(name, text)),
  ];
  const reading = readPopulations(
    grids.filter((grid) => sideFileOf(grid) === undefined),
    rules,
  );
  const { records, problems } = readRecords(grids, rules);
  return {
    tables: reading.tables,
    records,
    problems: [...reading.problems, ...problems],
    unreadable: reading.unreadable,
  };
}

/** Every sheet but those that an earlier run of ours made. */
async function sheetsOf(workbook: NonNullable<Data['workbook']>): Promise<Grid[]> {
  const ours = await ourSheets(workbook);
  const names = (await workbook.sheets()).map(({ name }) => name).filter((name) => !ours.includes(name));
  return workbook.read({ sheets: names, formulas: true });
}
