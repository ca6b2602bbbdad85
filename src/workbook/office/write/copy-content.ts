import { ACTION_BYTES, type Step } from '../steps';

/** From A1 to the last cell in use, so that a copy stands where the original stands. */
function fromFirstCell(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
}

/** Queues a copy of all cells: values, formulas, formats, links and merged areas. */
export function copyContent(from: Excel.Worksheet, to: Excel.Worksheet): void {
  to.getRange('A1').copyFrom(fromFirstCell(from), 'All');
}

/** Queues the content of one sheet in the place of another's. The other sheet stays, and with it what refers to it. */
export function replaceContent(from: Excel.Worksheet, to: Excel.Worksheet): void {
  to.getRange().clear();
  copyContent(from, to);
}

/** The same as a step. Can be done twice. */
export function replaceContentStep(from: string, to: string): Step {
  return {
    bytes: 10 * ACTION_BYTES,
    queue: ({ workbook }) =>
      replaceContent(workbook.worksheets.getItem(from), workbook.worksheets.getItem(to)),
  };
}
