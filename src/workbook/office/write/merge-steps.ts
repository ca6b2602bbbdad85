import type { SheetDocument } from '../../../reports/sheet-document';
import { rangeOf } from '../read/ask-block';
import { ACTION_BYTES, type Step } from '../steps';

/** The merged cells of a document. They come after the values, of which Excel keeps the first only. */
export function mergeSteps(sheet: string, { merges }: SheetDocument): Step[] {
  return merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((area) => ({
      bytes: 3 * ACTION_BYTES,
      queue: ({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), area).merge(),
    }));
}
