import type { Field, Id, Population } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import { columnOf } from '../mapping/given-mapping';
import type { SheetView } from '../sheet-view';
import { headerColumns, type HeaderColumn } from './header-columns';
import { headerKey } from './header-key';
import type { HeaderNames } from './header-names';
import { isNumberingRow, textsOf } from './numbering-row';
import { matchColumns, type HeaderMatches } from './match-columns';

/** A table's header as it was recognised. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** One more than the last row that may be of this table. */
  readonly end: number;
  /** Field → column; none for a field that several columns name. */
  readonly columns: ReadonlyMap<string, number>;
  readonly matches: HeaderMatches;
  /** Fields of which somebody has said where they stand, or that they stand nowhere. */
  readonly given: ReadonlySet<Id>;
  /** Every column's words, also of columns that no field has. */
  readonly all: readonly HeaderColumn[];
  /** The column of running numbers (STT), or −1. */
  readonly serial: number;
}

const SEARCHED_ROWS = 30;
export const DEEPEST = 3;
/** A vertical merge may carry a header a little further down, never through the table. */
const LOWEST = 6;
const WEIGHT = { needed: 10, other: 6 };
const FULLNESS = { 1: 100, 2: 95, 3: 85, 4: 70 };
const SERIAL = new Set(['stt', 'tt', 'số tt', 'số thứ tự', 'thứ tự'].map(headerKey));

/** Whether words head a column of running numbers. */
export function isSerialHeading(text: string): boolean {
  return SERIAL.has(headerKey(text));
}

/** Where somebody has said that fields stand: field → letters of a column, '' nowhere. */
export type GivenColumns = ReadonlyMap<Id, string>;
const NOTHING: GivenColumns = new Map();

/**
 * The header whose words name the most fields of the population, in one to three of the first 30 rows; of equals
 * the flattest, then the highest. Undefined when no row names any.
 */
export function findHeader(
  view: SheetView,
  population: Population,
  names: HeaderNames,
  given: GivenColumns = NOTHING,
): Header | undefined {
  const needed = new Set(neededFields(population).map((field) => field.id));
  let best: { score: number; depth: number; header: Header } | undefined;
  const end = Math.min(SEARCHED_ROWS, view.height);
  // where columns were given, rows without any known words may be their header
  const mayName = given.size > 0 ? undefined : rowsThatMayName(view, end, names);
  const numbering: boolean[] = [];
  const isNumbering = (row: number): boolean => (numbering[row] ??= isNumberingRow(textsOf(view, row)));
  for (let top = 0; top < end; top++) {
    if (view.ownColumns(top).length === 0) continue;
    for (let depth = 1; depth <= (view.isCsv ? 1 : DEEPEST) && top + depth <= end; depth++) {
      if (isNumbering(top + depth - 1)) break;
      if (mayName && !mayName.slice(top, top + depth).includes(true)) continue;
      const header = headerAt(view, top, top + depth - 1, names, given);
      // the names of fields whose columns were given tell a header from a row of data as those of the others do
      const score =
        scoreOf(header, needed) + (given.size > 0 ? nameScore(view, top, depth, names, given, needed) : 0);
      const better = score > (best?.score ?? 0) || (score === best?.score && depth < best.depth);
      if (better) best = { score, depth, header };
    }
  }
  return best?.header;
}

/** Which rows have a cell that may end the words of a known name: rows of which none has one head no field. */
function rowsThatMayName(view: SheetView, end: number, { mayEnd }: HeaderNames): boolean[] | undefined {
  if (mayEnd === undefined) return undefined;
  return Array.from({ length: end }, (_, row) =>
    (view.grid.rows[row] ?? []).some((cell) => !isBlank(cell) && mayEnd(writtenText(cell))),
  );
}

/** Fields without which a population cannot be read and that stand in columns. */
export function neededFields(population: Population): Field[] {
  return population.fields.filter(
    (field) => (field.required || population.key.includes(field.id)) && (field.from ?? 'column') === 'column',
  );
}

/** Rows `top`…`bottom` as a header. */
export function headerAt(
  view: SheetView,
  top: number,
  bottom: number,
  names: HeaderNames,
  given: GivenColumns = NOTHING,
): Header {
  const all = headerColumns(view, top, bottom);
  const places = new Map([...given].map(([field, letters]) => [field, columnOf(letters)]));
  const occupied = new Set(places.values());
  const matches = matchColumns(
    all.filter(({ column }) => !occupied.has(column)),
    given.size === 0 ? names : { ...names, find: (text) => otherThan(given, names.find(text)) },
  );
  const disputed = new Set(matches.twice.map(({ field }) => field));
  const columns = new Map<Id, number>();
  for (const [field, match] of matches.fields) {
    if (!disputed.has(field)) columns.set(field, match.header.column);
  }
  for (const [field, column] of places) if (column !== undefined) columns.set(field, column);
  return {
    top,
    bottom: lowestMerged(view, top, bottom),
    end: view.height,
    columns,
    matches,
    given: new Set(given.keys()),
    all,
    serial: all.find((column) => column.path.some(isSerialHeading))?.column ?? -1,
  };
}

function otherThan(given: GivenColumns, field: Id | undefined): Id | undefined {
  return field === undefined || given.has(field) ? undefined : field;
}

function scoreOf({ matches, given, columns, all }: Header, needed: ReadonlySet<string>): number {
  const weight = (field: Id): number => (needed.has(field) ? WEIGHT.needed : WEIGHT.other);
  let score = 0;
  for (const [field, match] of matches.fields) score += weight(field) * FULLNESS[match.strength];
  // a column that was given must have some words in its header
  for (const field of given) {
    const headed = all.some(({ column }) => column === columns.get(field));
    if (headed) score += weight(field) * FULLNESS[1];
  }
  return score;
}

/** What the names of fields that were given add to a header, wherever they were given. */
function nameScore(
  view: SheetView,
  top: number,
  depth: number,
  names: HeaderNames,
  given: GivenColumns,
  needed: ReadonlySet<string>,
): number {
  const { matches } = headerAt(view, top, top + depth - 1, names);
  const ofGiven = [...matches.fields].filter(([field]) => given.has(field));
  return ofGiven.reduce(
    (sum, [field, { strength }]) =>
      sum + (needed.has(field) ? WEIGHT.needed : WEIGHT.other) * FULLNESS[strength],
    0,
  );
}

/** The lowest row of a header some of whose words are merged downwards. */
export function lowestMerged(view: SheetView, top: number, bottom: number): number {
  let lowest = bottom;
  for (let column = 0; column < view.width; column++) {
    const area = view.area(bottom, column);
    if (area !== undefined && area.top >= top) lowest = Math.max(lowest, area.bottom);
  }
  return Math.min(lowest, top + LOWEST);
}
