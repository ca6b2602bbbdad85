import { isBlank } from './cell';
import type { PopulationWords } from './population-words';
import { fitOf } from './recognise-table';
import { DEEPEST, headerAt, type Header } from './recognise/find-header';
import { withoutBrackets } from './recognise/header-key';
import type { SheetView } from './sheet-view';

/** A header that names all needed columns of a population. */
export interface FoundHeader {
  readonly words: PopulationWords;
  readonly header: Header;
}

/** How far down a sheet further tables are looked for. */
const SEARCHED_ROWS = 2_000;
/** Headers are looked at in full where a row of texts has at least so many cells. */
const FEW = 2;
const LONGEST_HEADING = 120;

/**
 * All tables in rows that stand on a sheet, from the top: each with the population whose header it has. A header said
 * again, with the same columns, is no further table.
 *
 * @param known headers that were recognised before; nothing is found where they stand
 */
export function tablesOnSheet(
  view: SheetView,
  populations: readonly PopulationWords[],
  known: readonly FoundHeader[],
): FoundHeader[] {
  const all = [...known];
  const found: FoundHeader[] = [];
  const end = Math.min(view.height, SEARCHED_ROWS);
  for (let row = 0; row < end; row++) {
    const inside = known.find(({ header }) => header.top <= row && row <= header.bottom);
    if (inside) row = inside.header.bottom;
    else if (mayBeHeader(view, row, populations)) {
      const best = bestHeader(view, row, populations, known);
      if (best === undefined) continue;
      if (!all.some((other) => isSaidAgain(best, other))) {
        all.push(best);
        found.push(best);
      }
      row = best.header.bottom;
    }
  }
  return found;
}

/** A row of texts of which at least one names a field. */
function mayBeHeader(view: SheetView, row: number, populations: readonly PopulationWords[]): boolean {
  const cells = (view.grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
  if (cells.length < FEW) return false;
  const texts = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
  if (texts.length < cells.length || texts.some((text) => text.length > LONGEST_HEADING)) return false;
  return populations.some(({ names }) =>
    texts.some((text) => names.find(text) !== undefined || names.find(withoutBrackets(text)) !== undefined),
  );
}

function bestHeader(
  view: SheetView,
  top: number,
  populations: readonly PopulationWords[],
  known: readonly FoundHeader[],
): FoundHeader | undefined {
  let best: (FoundHeader & { fields: number }) | undefined;
  for (let depth = 1; depth <= DEEPEST && top + depth <= view.height; depth++) {
    const bottom = top + depth - 1;
    if (known.some(({ header }) => top < header.top && header.top <= bottom)) break;
    for (const words of populations) {
      const header = headerAt(view, top, bottom, words.names);
      const { found, fields, likely } = fitOf({ layout: 'rows', header }, words);
      const isTable = likely && found === 1 && fields >= FEW;
      if (isTable && fields > (best?.fields ?? 0)) best = { words, header, fields };
    }
  }
  return best;
}

function isSaidAgain({ words, header }: FoundHeader, other: FoundHeader): boolean {
  const { columns } = other.header;
  if (words !== other.words || header.columns.size !== columns.size) return false;
  return [...header.columns].every(([field, column]) => columns.get(field) === column);
}
