import { WorkbookError } from '../../port';
import { deleteSheet } from '../own-sheets';
import type { Requests } from '../requests';
import { queueJournal } from './journal';
import { tidyWorkbook } from './leftovers';
import { restoreSheets } from './restore';

/**
 * Takes the last write back: replaced sheets get their former content, sheets it made are deleted. Interrupted, it can be
 * begun again. The names of the sheets concerned. @throws WorkbookError
 */
export async function undoLastWrite(requests: Requests): Promise<string[]> {
  const { name, journal, sheets } = await tidyWorkbook(requests);
  const { last } = journal;
  if (!last) throw new WorkbookError('workbook.nothing-to-undo', { name });
  const locked = sheets.find(
    ({ id, isProtected }) => isProtected && last.sheets.some((one) => one.id === id),
  );
  if (locked) throw new WorkbookError('workbook.sheet-protected', { sheet: locked.name });
  await restoreSheets(requests, last, sheets);
  const formers = new Set(last.sheets.flatMap(({ former }) => former?.sheet ?? []));
  await requests.once((context) => {
    const { worksheets } = context.workbook;
    for (const { former, id } of last.sheets) {
      const isBack = sheets.some((sheet) => sheet.id === id);
      if (former && isBack && formers.delete(former.sheet)) deleteSheet(worksheets.getItem(former.sheet));
    }
    queueJournal(context, {});
    return () => undefined;
  });
  return last.sheets.map((sheet) => sheet.name);
}
