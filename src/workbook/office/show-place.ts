import { WorkbookError } from '../port';
import { isThere } from './is-there';
import { visibilityOf } from './read/survey-sheets';
import type { Requests } from './requests';

/**
 * Shows a sheet, and selects cells of it.
 * @throws WorkbookError `workbook.no-sheet` where it was renamed or deleted, `workbook.sheet-hidden` where it is hidden
 */
export async function showPlace(
  requests: Requests,
  { sheet: name, cell }: { readonly sheet: string; readonly cell?: string },
): Promise<void> {
  const found = await requests.repeatable(({ workbook }) => {
    workbook.load('name');
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load(['id', 'visibility']);
    return () => ({
      workbook: workbook.toJSON().name ?? '',
      sheet: isThere(sheet) ? sheet.toJSON() : undefined,
    });
  });
  if (!found.sheet) throw new WorkbookError('workbook.no-sheet', { name: found.workbook, sheet: name });
  const { id = '', ...info } = found.sheet;
  if (visibilityOf(info) !== 'visible') throw new WorkbookError('workbook.sheet-hidden', { sheet: name });
  await requests.repeatable(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    sheet.activate();
    if (cell !== undefined) sheet.getRange(cell).select();
    return () => undefined;
  });
}
