import { isThere } from '../is-there';
import { isFormerName, MARK, mayBeOwn } from '../own-sheets';
import type { Requests } from '../requests';
import { sheetFinder } from './match-sheets';
import type { SurveyedSheet, WorkbookSurvey } from './survey-workbook';

export interface Leftovers {
  /** Ids of sheets of the adapter's own that nothing needs. */
  readonly unneeded: readonly string[];
  /** Names of sheets with former contents that no journal leads back to any more; nobody else has those contents. */
  readonly stray: readonly string[];
}

/** Sheets with a name and the mark of the adapter's own, apart from what writes can be taken back to. */
export async function findLeftovers(requests: Requests, survey: WorkbookSurvey): Promise<Leftovers> {
  const { journal, journalIs, sheets } = survey;
  const find = sheetFinder(journal, sheets);
  const formers = [journal.last, journal.now].flatMap(
    (record) => record?.sheets.flatMap(({ former }) => (former && find(former)) ?? []) ?? [],
  );
  const kept = new Set(formers.map(({ id }) => id));
  const suspects = sheets.filter(
    ({ id, name }) => mayBeOwn(name) && !kept.has(id) && !journal.stray.includes(name),
  );
  if (suspects.length === 0) return { unneeded: [], stray: [] };
  const answers = await requests.repeatable(({ workbook }) => {
    const asked = suspects.map(({ id }) => ask(workbook.worksheets.getItem(id)));
    return () => asked.map((answer) => answer());
  });
  const isStray = ({ name }: SurveyedSheet, at: number): boolean =>
    journalIs !== 'whole' && isFormerName(name) && answers[at]?.isEmpty === false;
  // Empty without a mark: the interruption came before the mark, or even before the sheet was hidden.
  const isOwn = ({ visibility }: SurveyedSheet, at: number): boolean =>
    answers[at]?.isEmpty === true || (visibility !== 'visible' && answers[at]?.isMarked === true);
  const own = suspects.map((sheet, at) => ({ sheet, isOwn: isOwn(sheet, at), isStray: isStray(sheet, at) }));
  return {
    unneeded: own.flatMap((one) => (one.isOwn && !one.isStray ? one.sheet.id : [])),
    stray: own.flatMap((one) => (one.isOwn && one.isStray ? one.sheet.name : [])),
  };
}

function ask(sheet: Excel.Worksheet): () => { isMarked: boolean; isEmpty: boolean } {
  const mark = sheet.names.getItemOrNullObject(MARK);
  const used = sheet.getUsedRangeOrNullObject();
  mark.load('name');
  used.load('address');
  return () => ({ isMarked: isThere(mark), isEmpty: !isThere(used) });
}
