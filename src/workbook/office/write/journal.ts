import { isThere } from '../is-there';
import type { Layout } from './layout';

/** A sheet that a write has made or given new content. */
export interface WrittenSheet {
  /** Id of the sheet, and its name for where ids do not outlive a session. */
  readonly id: string;
  readonly name: string;
  /** How it was laid out by the write. */
  readonly layout: Layout;
  /** Name of the very hidden sheet with its former content, and the layout of that; absent: the sheet is new. */
  readonly former?: { readonly sheet: string; readonly layout?: Layout };
}

export interface WriteRecord {
  /** Counts the writes of a workbook. */
  readonly run: number;
  readonly sheets: readonly WrittenSheet[];
}

/**
 * What a workbook knows of the adapter's writes, kept with it: the last whole one, which can be taken back, and one
 * that has begun, which an interruption may have left half done.
 */
export interface Journal {
  readonly last?: WriteRecord;
  /** Stands while sheets that people see are being replaced. */
  readonly now?: WriteRecord;
}

const KEY = 'binh-xet.journal';

export function askJournal({ workbook }: Excel.RequestContext): () => Journal {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return () => (isThere(setting) ? parse(setting.toJSON().value) : {});
}

/** A setting that is not ours any more, or damaged, is no journal: there is then nothing to take back. */
function parse(value: unknown): Journal {
  if (typeof value !== 'string' || !value.startsWith('{"version":1,')) return {};
  const { last, now } = JSON.parse(value) as Journal;
  return { ...(last ? { last } : {}), ...(now ? { now } : {}) };
}

export function queueJournal({ workbook }: Excel.RequestContext, journal: Journal): void {
  workbook.settings.add(KEY, journalText(journal));
}

export function journalText(journal: Journal): string {
  return JSON.stringify({ version: 1, ...journal });
}
