import { foldSheetName } from '../../file/parts/workbook-part';
import { freeSheetName } from '../../file/write/sheet-names';
import { deleteSheet } from '../own-sheets';
import type { Requests } from '../requests';
import { ACTION_BYTES, carryOut, type Step } from '../steps';
import { replaceContentStep } from './copy-content';
import type { WriteRecord, WrittenSheet } from './journal';
import { layoutSteps } from './layout-steps';
import type { SurveyedSheet } from './survey-workbook';

/**
 * Puts back what a write has replaced, and deletes the sheets it has made. A sheet that was deleted since comes back
 * with its former content.
 */
export async function restoreSheets(
  requests: Requests,
  { sheets: written }: WriteRecord,
  sheets: readonly SurveyedSheet[],
): Promise<void> {
  await carryOut(
    requests,
    written.flatMap((entry) => restoreSteps(entry, sheets)),
  );
  const made = written.filter((entry) => !entry.former && sheets.some((sheet) => sheet.id === entry.id));
  if (made.length === 0) return;
  await requests.once(({ workbook }) => {
    for (const { id } of made) deleteSheet(workbook.worksheets.getItem(id));
    return () => undefined;
  });
}

function restoreSteps(entry: WrittenSheet, sheets: readonly SurveyedSheet[]): Step[] {
  const former = sheets.find(({ name }) => name === entry.former?.sheet);
  if (!former) return [];
  // Whatever it is called now; a sheet of its name alone may be somebody's own.
  const target = sheets.find(({ id }) => id === entry.id);
  if (!target) return [showAgain(former.id, freeName(entry.name, sheets))];
  const layout = entry.former?.layout;
  return [replaceContentStep(former.id, target.id), ...(layout ? layoutSteps(target.id, layout) : [])];
}

function freeName(name: string, sheets: readonly SurveyedSheet[]): string {
  const taken = new Set(sheets.map((sheet) => foldSheetName(sheet.name)));
  return freeSheetName(name, (wish) => !taken.has(foldSheetName(wish)));
}

function showAgain(former: string, name: string): Step {
  return {
    bytes: 4 * ACTION_BYTES,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(former);
      sheet.visibility = 'Visible';
      sheet.name = name;
    },
  };
}
