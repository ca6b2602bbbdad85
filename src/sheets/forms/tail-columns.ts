import { headerColumns } from '../recognise/header-columns';
import type { SheetView } from '../sheet-view';
import type { FormWords } from './form-words';

/** Columns whose words in the header name a stage, or what stands behind the colon of fields' titles. */
export interface TailColumns {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly { readonly column: number; readonly tail: string; readonly row: number }[];
}

/** How far above the first line a header may stand: section rows and a numbering row come between. */
const REACH = 12;
const DEEPEST = 3;

/**
 * The header above a form's lines whose words name the most tails, in one to three rows; of equals the flattest, then
 * the highest.
 *
 * @param after the last column of labels
 * @param before the first row of lines
 */
export function tailColumns(
  view: SheetView,
  words: FormWords,
  after: number,
  before: number,
): TailColumns | undefined {
  let best: TailColumns | undefined;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    for (let top = Math.max(0, before - REACH); top + depth <= before; top++) {
      const bottom = top + depth - 1;
      const columns = headerColumns(view, top, bottom).flatMap(({ column, path, row }) => {
        const tail = column > after ? words.tail(path) : undefined;
        return tail === undefined ? [] : [{ column, tail, row }];
      });
      if (columns.length > (best?.columns.length ?? 0)) best = { top, bottom, columns };
    }
  }
  return best;
}
