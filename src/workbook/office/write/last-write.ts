import type { LastWrite } from '../../open-workbook';
import { listSheets } from '../list-sheets';
import type { Requests } from '../requests';
import { askJournal } from './keep-journal';
import { sheetFinder } from './match-sheets';

/** The write that can be taken back, with those of its sheets that there are and that people can see. @throws WorkbookError */
export async function lastWrite(requests: Requests): Promise<LastWrite | undefined> {
  const { journal, sheets } = await requests.repeatable((context) => {
    const answer = askJournal(context);
    const list = listSheets(context);
    return () => ({ journal: answer().journal, sheets: list() });
  });
  if (!journal.last) return undefined;
  const find = sheetFinder(journal, sheets);
  const there = journal.last.sheets.flatMap((sheet) => find(sheet) ?? []);
  return {
    sheets: there.filter(({ visibility }) => visibility !== 'veryHidden').map(({ name }) => name),
  };
}
