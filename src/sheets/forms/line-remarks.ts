import { titleOf } from '../missing-fields';
import { placeText } from '../place';
import type { SheetView } from '../sheet-view';
import type { FormLines } from './form-lines';
import type { Remark } from './form-part';
import type { FormWords } from './form-words';

/** Lines that name the same, and lines with a known number and other words. */
export function lineRemarks(view: SheetView, lines: FormLines, words: FormWords): Remark[] {
  const twice = lines.twice.map(({ named, first, second }): Remark => {
    const params = { column: nameOf(named, words), first: placeText(view.grid, first.row, first.column) };
    return { severity: 'error', code: 'sheets.line-twice', params, row: second.row, column: second.column };
  });
  const renamed = lines.renamed.map(({ named, at }): Remark => {
    const params = { code: at.code.toUpperCase(), written: at.text, column: nameOf(named, words) };
    return { severity: 'question', code: 'sheets.line-other-title', params, row: at.row, column: at.column };
  });
  return [...twice, ...renamed];
}

function nameOf(named: string, { titles, population }: FormWords): string {
  return titles.get(named) ?? titleOf(population, named);
}
