import { proposedReading } from '../../src/app/columns/proposed-reading';
import { readPopulations, type Reading } from '../../src/sheets/read-populations';
import { fieldsOf } from '../../src/rules/fields';
import { GRID_CASES } from './grids/all';
import { rulesOf, valueOf } from './support/read-grid';

type Rules = ReturnType<typeof rulesOf>;

/** Every value that was read, by its cell or its row. */
function valuesOf({ tables }: Reading, { populations }: Rules): string[] {
  return tables.flatMap((table, at) =>
    Array.from({ length: table.rowCount }, (_, row) =>
      fieldsOf(populations[at]!).map(
        ({ id }) =>
          `${table.sheetOf(row)} ${table.rowNumberOf(row)} ${id} ${JSON.stringify(valueOf(table, id, row))}`,
      ),
    ).flat(),
  );
}

/** Told of the choices themselves. */
const aboutChoices = ({ problems }: Reading): string[] =>
  problems.map(({ code }) => code).filter((code) => code.startsWith('sheets.given-'));

it.each(GRID_CASES.map((grid) => [grid.name, grid] as const))(
  'what was found, confirmed as it is, reads the same: %s',
  (_, grid) => {
    const rules = rulesOf(grid);
    const first = readPopulations(grid.sheets, rules);
    const again = readPopulations(grid.sheets, rules, proposedReading(first.columns));
    expect(aboutChoices(again)).toEqual([]);
    expect(valuesOf(again, rules)).toEqual(valuesOf(first, rules));
  },
);
