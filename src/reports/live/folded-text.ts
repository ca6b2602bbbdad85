import type { Column } from '../../engine/columns/column';
import { shownAt } from '../../engine/columns/operations';
import { call, textLiteral } from '../../engine/formula/formula-text';
import type { HelperColumn } from '../../engine/formula/formula-layout';
import { LIST_MARK } from '../../engine/formula/list-text';
import { NotTranslatable } from '../../engine/formula/not-translatable';
import type { Facet, NodeId } from '../../engine/graph/node';
import { fold } from '../../engine/text/fold';
import { encoded, engineValue } from './encode';
import type { Book } from './book';
import type { LiveContent } from './live-column';
import type { LiveTable } from './live-table';
import { place } from './place';
import { written } from './sheet-mark';

/**
 * The cells of a text as it is compared. What was read is folded by Excel as far as it can: capital letters and spaces. Where
 * that does not give what the engine has, every text that was read stands beside its folded form, and is looked up there:
 * only a text that nobody had written before may then be folded otherwise (hòa and hoà).
 */
export function foldedCells(
  book: Book,
  table: LiveTable,
  id: NodeId,
  facet: Facet,
  column: Column,
): LiveContent[] {
  const { run, words } = book;
  const values = Array.from({ length: table.rowCount }, (_, row) => engineValue({}, column, row, words));
  const shown = table.find(id, facet);
  const node = run.node(id);
  const layout = book.layout(table.population, table.population);
  if (shown?.isShown && !node.formula) {
    const known = needsLookUp(column, table.rowCount) ? knownTexts(book, table, id, column) : undefined;
    return values.map((value, row) => {
      const cell = place(shown.column, table.firstRow + row);
      const folded = foldedFormula(cell, column, known);
      const missing = textLiteral(words.missing);
      return { value, formula: written(call('IF', book.isBlank(id, cell), missing, folded)) };
    });
  }
  const { formula } = node;
  if (!formula) throw new NotTranslatable('formula.no-formula');
  return values.map((value, row) => {
    const text = formula.call(node, row, facet, layout, run);
    return { value, formula: written(encoded(text, column, words)) };
  });
}

function needsLookUp(column: Column, rowCount: number): boolean {
  return Array.from({ length: rowCount }, (_, row) => String(shownAt(column, row) ?? '')).some(
    (text) => fold(text) !== text.toLowerCase(),
  );
}

/** Every text that was read, and the same folded. */
function knownTexts(
  book: Book,
  table: LiveTable,
  id: NodeId,
  column: Column,
): { readonly texts: HelperColumn; readonly folded: HelperColumn } {
  const layout = book.layout(table.population, table.population);
  const textAt = (row: number): string => String(shownAt(column, row) ?? book.words.missing);
  return {
    texts: layout.helper(`${id} known`, (row) => ({ value: textAt(row) })),
    folded: layout.helper(`${id} known folded`, (row) => ({
      value: String(engineValue({}, column, row, book.words) ?? ''),
    })),
  };
}

function foldedFormula(
  cell: string,
  { type }: Column,
  known: { readonly texts: HelperColumn; readonly folded: HelperColumn } | undefined,
): string {
  const lower = `LOWER(TRIM(${cell}))`;
  const plain = type === 'texts' ? `${LIST_MARK}&SUBSTITUTE(${lower},"; ",${LIST_MARK})&${LIST_MARK}` : lower;
  if (!known) return plain;
  const wanted = ['~', '*', '?'].reduce(
    (text, letter) => `SUBSTITUTE(${text},"${letter}","~${letter}")`,
    cell,
  );
  return `IFERROR(INDEX(${known.folded.range},MATCH(${wanted},${known.texts.range},0)),${plain})`;
}
