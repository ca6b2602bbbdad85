import { withinLimits } from '../../engine/formula/limits';
import { NotTranslatable } from '../../engine/formula/not-translatable';

/**
 * A sheet of the same write inside a formula, by the name that was wished for it. Which name it gets is known only to the adapter
 * that writes it: somebody may already have a sheet of that name.
 */
export function sheetMark(document: string): string {
  return `${OPEN}${document}${CLOSE}`;
}

/** A formula with every mark replaced by what stands before a cell: `'Bảng điểm (2)'!`. */
export function withSheets(formula: string, prefixOf: (document: string) => string): string {
  if (!formula.includes(OPEN)) return formula;
  return formula.replace(MARKED, (_, document: string) => prefixOf(document));
}

/** No text of a workbook can hold these: XML does not know them. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/** The formula itself, if Excel takes it. @throws NotTranslatable */
export function written(formula: string): string {
  if (holdsControls(formula)) throw new NotTranslatable('formula.letters');
  return withinLimits(formula);
}

/** Whether a formula holds what no formula can: letters that XML does not know, apart from marks. */
function holdsControls(formula: string): boolean {
  const plain = withSheets(formula, () => '');
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10) return true;
  }
  return false;
}
