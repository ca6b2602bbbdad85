import type { Field, Population } from '../../rules/rule-set';
import type { SheetView } from '../sheet-view';
import { headerColumns, type HeaderColumn } from './header-columns';
import { headerKey } from './header-key';
import type { HeaderNames } from './header-names';
import { matchColumns, type ColumnMatches } from './match-columns';

/** A table's header as it was recognised. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** Field → column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly matches: ColumnMatches;
  /** Every column's words, also of columns that no field has. */
  readonly all: readonly HeaderColumn[];
  /** The column of running numbers (STT), or −1. */
  readonly serial: number;
}

const SEARCHED_ROWS = 30;
const DEEPEST = 3;
/** A vertical merge may carry a header a little further down, never through the table. */
const LOWEST = 6;
const WEIGHT = { needed: 10, other: 6 };
const FULLNESS = { 1: 100, 2: 95, 3: 85, 4: 70 };
const SERIAL = new Set(['stt', 'tt', 'số tt', 'số thứ tự', 'thứ tự'].map(headerKey));

/** Whether words head a column of running numbers. */
export function isSerialHeading(text: string): boolean {
  return SERIAL.has(headerKey(text));
}

/**
 * The header whose words name the most fields of the population, in one to three of the first 30 rows; of equals
 * the flattest, then the highest. Undefined when no row names any.
 */
export function findHeader(view: SheetView, population: Population, names: HeaderNames): Header | undefined {
  const needed = new Set(neededFields(population).map((field) => field.id));
  let best: { score: number; depth: number; header: Header } | undefined;
  const end = Math.min(SEARCHED_ROWS, view.height);
  for (let top = 0; top < end; top++) {
    if (view.ownColumns(top).length === 0) continue;
    for (let depth = 1; depth <= (view.isCsv ? 1 : DEEPEST) && top + depth <= end; depth++) {
      const header = headerAt(view, top, top + depth - 1, names);
      const score = scoreOf(header.matches, needed);
      const better = score > (best?.score ?? 0) || (score === best?.score && depth < best.depth);
      if (better) best = { score, depth, header };
    }
  }
  return best?.header;
}

/** Fields without which a population cannot be read and that stand in columns. */
export function neededFields(population: Population): Field[] {
  return population.fields.filter(
    (field) => (field.required || population.key.includes(field.id)) && (field.from ?? 'column') === 'column',
  );
}

function headerAt(view: SheetView, top: number, bottom: number, names: HeaderNames): Header {
  const all = headerColumns(view, top, bottom);
  const matches = matchColumns(all, names);
  return {
    top,
    bottom: lowestMerged(view, top, bottom),
    columns: new Map([...matches.fields].map(([field, match]) => [field, match.header.column])),
    matches,
    all,
    serial: all.find((column) => column.path.some(isSerialHeading))?.column ?? -1,
  };
}

function scoreOf(matches: ColumnMatches, needed: ReadonlySet<string>): number {
  let score = 0;
  for (const [field, match] of matches.fields) {
    score += (needed.has(field) ? WEIGHT.needed : WEIGHT.other) * FULLNESS[match.strength];
  }
  return score;
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
