import type { LiveReports } from '../../../src/reports/live/build-live-reports';
import type { DocumentCell } from '../../../src/reports/sheet-document';
import { address, type Grid, type GridCell } from '../../../src/sheets/grid';
import { serialOfDays } from '../../../src/workbook/file/dates';

/** A cell that another program calculated otherwise than the engine. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  /** The population of its table, and the column's name there. */
  readonly of: string;
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  readonly formula: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Formula cells compared with a value of the engine. */
  readonly compared: number;
  /** Formula cells of helpers whose value the engine does not have. */
  readonly helpers: number;
}

/**
 * Every formula cell of the tables beside what the engine says of it.
 *
 * @param written where the formulas stand
 * @param expected the engine's run of what stands in the cells now
 */
export function compareTables(
  written: LiveReports,
  expected: LiveReports,
  grids: readonly Grid[],
): Comparison {
  const differences: Difference[] = [];
  let [compared, helpers] = [0, 0];
  for (const table of written.tables) {
    const grid = grids.find(({ sheet }) => sheet === table.document);
    const other = expected.tables.find(({ population }) => population === table.population);
    const document = expected.documents.find(({ name }) => name === other?.document);
    if (!grid || !other || !document) throw new Error(`no table ${table.document}`);
    const shown = new Map(document.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
    for (const [key, { column, cells, title }] of table.named()) {
      const there = other.named().get(key);
      cells.forEach(({ formula }, row) => {
        if (formula === undefined) return;
        const value =
          there && (there.cells[row]?.value ?? shown.get(`${other.firstRow + row} ${there.column}`));
        const found = grid.rows[table.firstRow + row]?.[column];
        if (value === undefined || value === null) {
          helpers += 1;
          return;
        }
        compared += 1;
        if (isSame(value, found)) return;
        differences.push({
          sheet: table.document,
          cell: address(table.firstRow + row, column),
          column: `${title} ${key.replaceAll('\u0000', '/')}`,
          of: table.population,
          key,
          expected: JSON.stringify(value),
          found: JSON.stringify(found?.error ?? found?.value ?? null),
          formula,
        });
      });
    }
  }
  return { differences, compared, helpers };
}

/** Formula cells of all other sheets beside the values they were written with. */
export function compareLists({ documents, tables }: LiveReports, grids: readonly Grid[]): Comparison {
  const differences: Difference[] = [];
  let compared = 0;
  for (const document of documents) {
    if (tables.some((table) => table.document === document.name)) continue;
    const grid = grids.find(({ sheet }) => sheet === document.name);
    for (const { row, column, value, formula } of document.cells) {
      if (formula === undefined) continue;
      compared += 1;
      const found = grid?.rows[row]?.[column];
      if (isSame(value, found)) continue;
      const at = { sheet: document.name, cell: address(row, column), column: '', of: '', key: '', formula };
      differences.push({
        ...at,
        expected: JSON.stringify(value),
        found: JSON.stringify(found?.value ?? null),
      });
    }
  }
  return { differences, compared, helpers: 0 };
}

/** Relative: a program may add in another order. */
const TOLERANCE = 1e-9;

function isSame(expected: DocumentCell['value'], found: GridCell | undefined): boolean {
  if (!found || found.error !== undefined) return false;
  const value = expected !== null && typeof expected === 'object' ? serialOfDays(expected.date) : expected;
  if (typeof value !== 'number') return found.value === value;
  if (typeof found.value !== 'number') return false;
  return Math.abs(found.value - value) <= TOLERANCE * Math.max(1, Math.abs(value));
}
