import type { Entry } from '../../rules/run-result';
import type { ReportContext, Row, Subject } from './context';
import { entryText } from './entry-text';
import { measuredText } from './figures';
import { isShare, percentage } from './value';

/** A reason with the values it was found by. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  /** `Ngày đăng ký thi đua: 25/01/2021; …`; empty where nothing was read. */
  readonly details: string;
  readonly cells: NonNullable<Entry['cells']>;
}

/** A reason in one line: the sentence, and in brackets what was read. */
export function reasonLine({ text, details }: Reason): string {
  return details === '' ? text : `${text} (${details})`;
}

/** Entries that only say what the entry before them has read. */
const READ = /^input(?:\.|$)/u;

/** The reasons among the entries of a row's decision, each with what it has read. */
export function reasonsIn(
  context: ReportContext,
  subject: Subject,
  row: Row,
  entries: readonly Entry[],
): Reason[] {
  const reasons: Reason[] = [];
  for (const entry of entries) {
    const last = reasons.at(-1);
    if (last && READ.test(entry.code)) {
      // Yes and no are what the sentence itself says.
      if (typeof entry.params['value'] === 'boolean') continue;
      const details = [last.details, inputText(context, subject, entry)]
        .filter((part) => part !== '')
        .join('; ');
      const cells = last.cells.length > 0 ? last.cells : (entry.cells ?? []);
      reasons[reasons.length - 1] = { ...last, details, cells };
    } else {
      reasons.push({
        code: entry.code,
        text: entryText(context, entry),
        details: measuredText(context, row, String(entry.params['must'] ?? '')),
        cells: entry.cells ?? [],
      });
    }
  }
  return reasons;
}

/** What was read; a share in per cent, as everywhere else. */
function inputText(context: ReportContext, subject: Subject, entry: Entry): string {
  const { title, value } = entry.params;
  const column = subject.result.columns.find((each) => each.title === title);
  if (entry.code !== 'input' || typeof value !== 'number' || !column || !isShare(subject, column)) {
    return entryText(context, entry);
  }
  return context.say('input', { title: column.title, value: percentage(context.language, value, 2) });
}
