import type { SheetDocument } from '../../../reports/sheet-document';
import { rangeOf } from '../read/ask-block';
import { ACTION_BYTES, type Step } from '../steps';

/**
 * The merged cells of a document. They come in requests of their own after everything else: of values Excel keeps the first only,
 * and looks that are sent again would cut what is merged.
 */
export function mergeSteps(sheet: string, { merges }: SheetDocument): Step[] {
  return merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((area) => ({
      bytes: 3 * ACTION_BYTES,
      queue: ({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), area).merge(),
    }));
}
