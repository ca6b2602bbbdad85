import type { SheetDocument } from '../../reports/sheet-document';

/** The document with all its rows as plain cells, for who writes it at once. */
export function wholeDocument(document: SheetDocument): SheetDocument {
  const { more, ...rest } = document;
  if (more === undefined) return document;
  const below = Array.from({ length: more.count }, (_, index) => more.row(index)).flat();
  return { ...rest, cells: [...document.cells, ...below] };
}
