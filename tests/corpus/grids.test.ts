import { validateRules } from '../../src/rules/validate';
import type { Field } from '../../src/rules/rule-set';
import { GRID_CASES } from './grids/all';
import { columnNumber } from './grids/build';
import type { ExpectedTable, ExpectedTold, GridCase } from './grids/expected';
import { TRAPS } from './grids/trap';
import { cellAt, cellNamed, filledRows, sheetNamed, tidy, width } from './support/grid-cells';
import { saidRows, sheetsSpokenOf } from './support/said-rows';

/** Tables with one row for each member. */
function tablesOfRows(grid: GridCase): ExpectedTable[] {
  return grid.tables.filter((table) => table.members.every(({ at }) => typeof at === 'number'));
}

/** One entry for each cell from which a member's field is read. */
function readCells(grid: GridCase) {
  return tablesOfRows(grid).flatMap((table) =>
    table.members.flatMap(({ at, values }) =>
      Object.entries(table.fields).flatMap(([id, column]) => {
        if (typeof column !== 'string' || !/^[A-Z]+$/.test(column) || typeof at !== 'number') return [];
        return [
          {
            grid: grid.name,
            address: `${column}${String(at)}`,
            field: fieldOf(grid, table.population, id),
            cell: cellAt(sheetNamed(grid, table.sheet), at, column),
            value: values[id] ?? null,
            told: grid.told.filter(
              ({ sheet, cells }) => sheet === table.sheet && cells.includes(`${column}${String(at)}`),
            ),
            hasTargets: grid.populations.some(({ criteria }) => criteria !== undefined),
          },
        ];
      }),
    ),
  );
}

function fieldOf(grid: GridCase, population: string, id: string): Field | undefined {
  return grid.populations.find((each) => each.id === population)?.fields.find((field) => field.id === id);
}

/** A plan's sheet gives targets and asks for no population. */
const ASKING = GRID_CASES.filter(({ plan }) => plan === undefined).map((grid) => [grid.name, grid] as const);

const READ = GRID_CASES.flatMap(readCells);
const isLegacy = (told: readonly ExpectedTold[]) => told.some((each) => each.told === 'legacy text');

describe('the sheets of the corpus', () => {
  it('cover every trap', () => {
    const covered = new Set(GRID_CASES.flatMap(({ traps }) => traps));
    expect(TRAPS.filter((trap) => !covered.has(trap))).toEqual([]);
  });

  it.each(ASKING)('%s: asks with a valid rule set', (_, grid) => {
    const rules = {
      format: 'binh-xet/1',
      id: 'corpus',
      title: grid.name,
      populations: grid.populations,
      ...(grid.honours === undefined ? {} : { honours: grid.honours }),
    };
    expect(validateRules(rules).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(GRID_CASES.map((grid) => [grid.name, grid] as const))(
    '%s: says of every row what it is',
    (_, grid) => {
      for (const name of sheetsSpokenOf(grid)) {
        expect(saidRows(grid, name)).toEqual(filledRows(sheetNamed(grid, name)));
      }
    },
  );

  it('name only cells and columns that exist', () => {
    const outside = GRID_CASES.flatMap((grid) => [
      ...grid.told.flatMap(({ sheet, cells }) =>
        cells.filter((cell) => {
          const { rows } = sheetNamed(grid, sheet);
          return (
            columnNumber(cell.replace(/\d+/, '')) >= width(sheetNamed(grid, sheet)) ||
            Number(cell.replace(/\D+/, '')) > rows.length
          );
        }),
      ),
      ...tablesOfRows(grid).flatMap((table) =>
        Object.values(table.fields).filter(
          (column) =>
            typeof column === 'string' &&
            /^[A-Z]+$/.test(column) &&
            columnNumber(column) >= width(sheetNamed(grid, table.sheet)),
        ),
      ),
      ...(grid.notTables ?? []).filter((name) => !grid.sheets.some(({ sheet }) => sheet === name)),
    ]);
    expect(outside).toEqual([]);
  });

  it('name only populations, fields, criteria and stages that are asked for', () => {
    const strange = GRID_CASES.flatMap((grid) =>
      grid.tables.flatMap((table) => {
        const asked = JSON.stringify(grid.populations.find(({ id }) => id === table.population));
        const ids = [
          ...Object.keys(table.fields).flatMap((id) => id.split('@')),
          ...Object.keys(table.stages ?? {}),
        ];
        return ids.filter((id) => !asked.includes(`"id":"${id}"`));
      }),
    );
    expect(strange).toEqual([]);
  });

  it('are read in so many cells that the checks below have something to check', () => {
    expect(READ.length).toBeGreaterThan(1000);
  });

  it('find every field a column, or ask for it', () => {
    const lost = GRID_CASES.flatMap((grid) =>
      grid.tables.flatMap((table) =>
        (grid.populations.find(({ id }) => id === table.population)?.fields ?? [])
          .filter(
            ({ id, from }) => !(id in table.fields) && !(from === 'sheet' && table.stages !== undefined),
          )
          .filter(({ id }) => !grid.told.some(({ column }) => column === id))
          .map(({ id }) => `${grid.name}: ${id}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('expect texts as they stand in their cells, but for legacy and merged ones', () => {
    const changed = READ.filter(
      ({ cell, field, value, told }) =>
        field?.type === 'text' &&
        field.many !== true &&
        typeof value === 'string' &&
        cell !== undefined &&
        !isLegacy(told) &&
        tidy(String(cell.value)) !== value,
    );
    expect(changed).toEqual([]);
  });

  it('expect whole numbers as they stand in their cells', () => {
    const changed = READ.filter(
      ({ cell, field, value, told }) =>
        field?.type === 'number' &&
        typeof cell?.value === 'number' &&
        Number.isInteger(cell.value) &&
        cell.format === undefined &&
        told.length === 0 &&
        (typeof value !== 'object' || value === null) &&
        value !== cell.value,
    );
    expect(changed).toEqual([]);
  });

  it('never withhold the value of a filled cell without a word', () => {
    expect(
      READ.filter(({ cell, value, told }) => cell !== undefined && value === null && told.length === 0),
    ).toEqual([]);
  });

  it('never give a value to a cell that stays a question, but for texts', () => {
    const answered = READ.filter(
      ({ value, told, field }) =>
        typeof value === 'number' &&
        field?.type === 'number' &&
        told.some(({ as }) => as === 'question' || as === 'question or error'),
    );
    expect(answered).toEqual([]);
  });

  it('name a filled cell for every title of former years and every target', () => {
    const empty = GRID_CASES.flatMap((grid) =>
      [grid.history, grid.plan].flatMap((list) => {
        if (!list) return [];
        const cells = ('entries' in list ? list.entries : list.targets).map(({ cell }) => cell);
        return cells.filter((cell) => cellNamed(sheetNamed(grid, list.sheet), cell) === undefined);
      }),
    );
    expect(empty).toEqual([]);
  });

  it('quote in a plan what the name’s cell counts', () => {
    const elsewhere = GRID_CASES.flatMap((grid) =>
      (grid.plan?.targets ?? []).filter(({ cell, counted }) => {
        const row = Number(cell.replace(/\D/g, ''));
        const name = cellAt(sheetNamed(grid, grid.plan?.sheet ?? ''), row, grid.plan?.columns.counted ?? '');
        return !String(name?.value).includes(counted);
      }),
    );
    expect(elsewhere).toEqual([]);
  });
});
