import type { Population } from '../rules/rule-set';
import type { AssignedSheet } from './assigned-sheet';
import type { PopulationWords } from './population-words';
import type { Header } from './recognise/find-header';
import type { SheetView } from './sheet-view';
import { tablesOnSheet, type FoundHeader } from './tables-on-sheet';

type Sheets = ReadonlyMap<string, readonly AssignedSheet[]>;

/**
 * Several tables on one sheet: those that stand above or below the table for which a sheet was taken are read too, and
 * every table ends where the next one begins.
 *
 * @param isOpen whether a population takes tables from sheets that were taken for others
 * @param isWeak whether what a population has is only the sheet that lacks least
 */
export function stackedTables(
  sheets: Sheets,
  populations: readonly PopulationWords[],
  isOpen: (population: Population) => boolean,
  isWeak: (population: Population) => boolean,
): Sheets {
  const inRows = populations.filter(({ form }) => form === undefined);
  const result = new Map([...sheets].map(([id, assigned]) => [id, [...assigned]]));
  const views = new Set([...sheets.values()].flat().map(({ view }) => view));
  for (const view of views) {
    if (view.isCsv) continue;
    const known = headersOn(view, inRows, sheets);
    if (known.length === 0) continue;
    const found = tablesOnSheet(view, inRows, known);
    if (known.length + found.length === 1) continue;
    const tops = [...known, ...found].map(({ header }) => header.top);
    for (const { words, header } of found) {
      const own = result.get(words.population.id) ?? [];
      const isHere = own.some((assigned) => assigned.view === view);
      if (isHere || isOpen(words.population)) {
        const kept = isWeak(words.population)
          ? own.filter((one) => one.table !== weakOf(sheets, words))
          : own;
        result.set(words.population.id, [...kept, { view, table: { layout: 'rows', header } }]);
      }
    }
    for (const [id, assigned] of result) {
      result.set(
        id,
        assigned.map((one) => (one.view === view ? bounded(one, tops) : one)),
      );
    }
  }
  return result;
}

function weakOf(sheets: Sheets, { population }: PopulationWords): AssignedSheet['table'] {
  return sheets.get(population.id)?.[0]?.table;
}

function headersOn(view: SheetView, populations: readonly PopulationWords[], sheets: Sheets): FoundHeader[] {
  return populations.flatMap((words) =>
    (sheets.get(words.population.id) ?? []).flatMap(({ view: other, table }) =>
      other === view && table?.layout === 'rows' ? [{ words, header: table.header }] : [],
    ),
  );
}

function bounded(assigned: AssignedSheet, tops: readonly number[]): AssignedSheet {
  const { view, table } = assigned;
  if (table?.layout !== 'rows') return assigned;
  const next = Math.min(...tops.filter((top) => top > table.header.bottom), table.header.end);
  const end = next < table.header.end ? titleAbove(view, table.header, next) : next;
  return { view, table: { layout: 'rows', header: { ...table.header, end } } };
}

/** Rows that a title above the next table may take. */
const TITLE_ROWS = 4;

/** The first row of the title that stands over a table: rows of one text each, with blank ones between. */
function titleAbove(view: SheetView, { bottom }: Header, top: number): number {
  let end = top;
  for (let row = top - 1; row > bottom && row >= top - TITLE_ROWS; row--) {
    const own = view.ownColumns(row);
    if (own.length > 1) break;
    if (own.length === 1 && typeof view.at(row, own[0]!)?.value !== 'string') break;
    end = row;
  }
  return end;
}
