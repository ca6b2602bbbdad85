import { listSheets } from './list-sheets';
import type { Requests } from './requests';

/** Deletes sheets, those that are gone already aside. Can be done twice. @throws WorkbookError */
export async function deleteSheets(requests: Requests, ids: readonly string[]): Promise<void> {
  const there = await existing(requests, ids);
  if (there.length === 0) return;
  try {
    await requests.once(({ workbook }) => {
      for (const id of there) {
        const sheet = workbook.worksheets.getItem(id);
        // Excel deletes none that is very hidden.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      return () => undefined;
    });
  } catch (error) {
    // Where only the answer was lost, all is done.
    if ((await existing(requests, there)).length > 0) throw error;
  }
}

async function existing(requests: Requests, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const sheets = await requests.repeatable(listSheets);
  return ids.filter((id) => sheets.some((sheet) => sheet.id === id));
}
