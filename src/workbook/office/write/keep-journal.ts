import { isThere } from '../is-there';
import { EMPTY_JOURNAL, type Journal } from './journal';
import { parseJournal } from './parse-journal';

export interface JournalAnswer {
  readonly journal: Journal;
  /** Whether there was one that could be read; without, what lies about may be the way back of a write. */
  readonly journalIs: 'whole' | 'absent' | 'damaged';
}

/** Beside what the pane keeps under `binh-xet.…`, so that no name of the pane's can be the journal's. */
const KEY = 'binh-xet-journal';

export function askJournal({ workbook }: Excel.RequestContext): () => JournalAnswer {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return () => {
    if (!isThere(setting)) return { journal: EMPTY_JOURNAL, journalIs: 'absent' };
    const journal = parseJournal(setting.toJSON().value);
    return journal ? { journal, journalIs: 'whole' } : { journal: EMPTY_JOURNAL, journalIs: 'damaged' };
  };
}

/** Queues the journal. Can be done twice. */
export function queueJournal({ workbook }: Excel.RequestContext, journal: Journal): void {
  workbook.settings.add(KEY, journalText(journal));
}

function journalText(journal: Journal): string {
  return JSON.stringify({ version: 2, ...journal });
}
