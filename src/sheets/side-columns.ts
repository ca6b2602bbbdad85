import { lowestMerged } from './recognise/find-header';
import { headerColumns, type HeaderColumn } from './recognise/header-columns';
import { headerKey } from './recognise/header-key';
import { matchColumns } from './recognise/match-columns';
import type { SheetView } from './sheet-view';

/** A column of a sheet beside the populations: its id in the CSV, its heading on the sheet, and what else it is called. */
export interface SideColumn<Id extends string = string> {
  readonly id: Id;
  readonly heading: string;
  readonly others?: readonly string[];
}

export interface SideHeader<Id extends string = string> {
  /** The last row of the header; the table begins below it. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<Id, number>;
  /** Every column's words. */
  readonly all: readonly HeaderColumn[];
}

export const SEARCHED_ROWS = 30;
export const DEEPEST = 3;

/**
 * The header in one to three of the first 30 rows with the most known headings; of equals the flattest, then the
 * highest. A title block may stand above.
 *
 * @param suffices whether a header with these columns can be read at all
 */
export function findSideHeader<Id extends string>(
  view: SheetView,
  known: readonly SideColumn<Id>[],
  suffices: (header: SideHeader<Id>) => boolean,
): SideHeader<Id> | undefined {
  const names = namesOf(known);
  let best: SideHeader<Id> | undefined;
  const end = Math.min(SEARCHED_ROWS, view.height);
  for (let depth = 1; depth <= (view.isCsv ? 1 : DEEPEST); depth++) {
    for (let top = 0; top + depth <= end; top++) {
      if (view.ownColumns(top).length === 0) continue;
      const header = headerAt(view, top, top + depth - 1, names);
      if (header.columns.size > (best?.columns.size ?? 0) && suffices(header)) best = header;
    }
  }
  return best;
}

/** Each word once: what comes first has it. */
function namesOf<Id extends string>(known: readonly SideColumn<Id>[]): ReadonlyMap<string, Id> {
  const names = new Map<string, Id>();
  const add = (text: string, id: Id): void => {
    if (!names.has(headerKey(text))) names.set(headerKey(text), id);
  };
  for (const { id } of known) add(id, id);
  for (const { id, heading } of known) add(heading, id);
  for (const { id, others = [] } of known) for (const other of others) add(other, id);
  return names;
}

/** Rows `top`…`bottom` as a header of known headings. */
export function sideHeaderAt<Id extends string>(
  view: SheetView,
  top: number,
  bottom: number,
  known: readonly SideColumn<Id>[],
): SideHeader<Id> {
  return headerAt(view, top, bottom, namesOf(known));
}

function headerAt<Id extends string>(
  view: SheetView,
  top: number,
  bottom: number,
  names: ReadonlyMap<string, Id>,
): SideHeader<Id> {
  const all = headerColumns(view, top, bottom);
  const find = (text: string): Id | undefined => names.get(headerKey(text));
  const { fields } = matchColumns(all, {
    find,
    namedBy: (text) => (find(text) === undefined ? undefined : 'title'),
    findKey: (key) => names.get(key),
  });
  const columns = new Map([...fields].map(([id, { header }]) => [id as Id, header.column]));
  return { bottom: lowestMerged(view, top, bottom), columns, all };
}
