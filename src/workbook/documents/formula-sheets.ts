import { withSheets } from '../../reports/live/sheet-mark';
import { foldSheetName } from '../file/parts/workbook-part';
import { quoteSheetName } from '../file/write/sheet-names';

/**
 * A formula of a document with the sheets of its plan by the names they have while it is written.
 *
 * @param sheets each document's wished name with the name of its sheet
 * @throws RangeError where the formula names a document that is not written
 */
export function formulaText(
  formula: string,
  sheets: readonly { readonly wished: string; readonly name: string }[],
): string {
  return withSheets(formula, (document) => {
    const wanted = foldSheetName(document);
    const sheet = sheets.find(({ wished }) => foldSheetName(wished) === wanted);
    if (!sheet) throw new RangeError(`A formula names "${document}", which is not written.`);
    return `${quoteSheetName(sheet.name)}!`;
  });
}
