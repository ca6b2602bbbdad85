import { fold } from '../../engine/text/fold';
import { mayHoldRules, readMarker, type RuleMarker } from '../../rules/worksheets/marker';
import { READ_ONLY, type RuleColumn } from '../../rules/worksheets/rule-columns';
import { isBlank } from '../cell';
import { address, type Grid } from '../grid';
import { RuleLine } from './rule-line';
import type { RuleReading } from './rule-reading';

/** A sheet that holds rules: it says so itself. */
export interface RuleGrid {
  readonly grid: Grid;
  readonly marker: RuleMarker;
}

/** The rows in which the marker, and then the header, are looked for. */
const SEARCHED = 40;

/** The sheet with its marker; undefined for a sheet that is none of ours, whatever it is called. */
export function ruleGridOf(grid: Grid): RuleGrid | undefined {
  for (const row of grid.rows.slice(0, SEARCHED))
    for (const cell of row) {
      const marker = typeof cell?.value === 'string' ? readMarker(cell.value) : undefined;
      if (marker) return { grid, marker };
    }
  return undefined;
}

/** Whether a sheet holds rules, and so no data. */
export function isRuleSheet(grid: Grid): boolean {
  return grid.source === 'workbook' && mayHoldRules(grid.sheet) && ruleGridOf(grid) !== undefined;
}

/** The lines of the table, without blank ones; undefined where headings are missing, each of which is a problem. */
export function ruleLines<Column extends string>(
  { grid }: RuleGrid,
  columns: readonly RuleColumn<Column>[],
  reading: RuleReading,
): RuleLine<Column>[] | undefined {
  const header = findHeader(grid, columns);
  const missing = columns.filter(({ id }) => !header.places.has(id));
  for (const { heading } of missing)
    reading.tell('sheets.rules-column-missing', { column: heading }, grid.sheet, address(header.row, 0));
  if (missing.length > 0) return undefined;
  const lines: RuleLine<Column>[] = [];
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    const first = cells.find((cell) => !isBlank(cell))?.value;
    if (typeof first === 'string' && fold(first).startsWith(fold(READ_ONLY))) break;
    const line = new RuleLine(grid.sheet, row, cells, header.places);
    if (!line.isBlank()) lines.push(line);
  }
  return lines;
}

interface Header<Column extends string> {
  readonly row: number;
  readonly places: ReadonlyMap<Column, number>;
}

/** The row with the most headings. */
function findHeader<Column extends string>(
  grid: Grid,
  columns: readonly RuleColumn<Column>[],
): Header<Column> {
  const ids = new Map(columns.map(({ id, heading }) => [fold(heading), id] as const));
  let best: Header<Column> = { row: 0, places: new Map() };
  grid.rows.slice(0, SEARCHED).forEach((cells, row) => {
    const places = new Map<Column, number>();
    cells.forEach((cell, column) => {
      const id = typeof cell?.value === 'string' ? ids.get(fold(cell.value)) : undefined;
      if (id !== undefined && !places.has(id)) places.set(id, column);
    });
    if (places.size > best.places.size) best = { row, places };
  });
  return best;
}
