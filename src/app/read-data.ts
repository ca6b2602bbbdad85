import type { Problem } from '../engine/problem';
import { NO_RECORDS, type Records } from '../rules/decide/records';
import type { RuleSet } from '../rules/rule-set';
import { readChoices } from '../sheets/choices';
import { csvGrid } from '../sheets/csv';
import type { Grid } from '../sheets/grid';
import type { PopulationTable } from '../sheets/population-table';
import { readPopulations } from '../sheets/read-populations';
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
  const sides = grids.map((grid) => ({ grid, side: sideFileOf(grid) }));
  const reading = readPopulations(
    sides.filter(({ side }) => side === undefined).map(({ grid }) => grid),
    rules,
  );
  const choices = sides.filter(({ side }) => side === 'choices').map(({ grid }) => readChoices(grid, rules));
  const later = sides
    .filter(({ side }) => side !== undefined && side !== 'choices')
    .map(({ grid }) => notReadYet(grid));
  return {
    tables: reading.tables,
    records: { ...NO_RECORDS, choices: choices.flatMap((read) => read.choices) },
    problems: [...reading.problems, ...choices.flatMap((read) => read.problems), ...later],
    unreadable: reading.unreadable,
  };
}

/** Every sheet but those that an earlier run of ours made. */
async function sheetsOf(workbook: NonNullable<Data['workbook']>): Promise<Grid[]> {
  const ours = await ourSheets(workbook);
  const names = (await workbook.sheets()).map(({ name }) => name).filter((name) => !ours.includes(name));
  return workbook.read({ sheets: names, formulas: true });
}

/** History, council and ballots are still to come; a run says that it left them aside. */
function notReadYet({ sheet }: Grid): Problem {
  return { severity: 'warning', code: 'app.side-file-not-read', params: { sheet }, sheet };
}
