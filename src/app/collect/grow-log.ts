import type { Problem } from '../../engine/problem';
import { LOG_REASON, LOG_START } from '../../reports/collected/table-starts';
import type { LogLine } from './log-line';

/** What was logged before with the new changes behind it; a change that is the last one told of its score is not told again. */
export function growLog(
  before: readonly LogLine[],
  changes: readonly LogLine[],
): { readonly lines: LogLine[]; readonly added: number } {
  const last = new Map(before.map((line) => [subjectOf(line), line]));
  const added = changes.filter((change) => {
    const told = last.get(subjectOf(change));
    return told?.old !== change.old || told.new !== change.new;
  });
  return { lines: [...before, ...added], added: added.length };
}

function subjectOf({ population, key, column }: LogLine): string {
  return JSON.stringify([population, key, column]);
}

/** Every change without a reason is asked about, at the cell that waits for it. */
export function reasonsWanted(lines: readonly LogLine[], sheet: string): Problem[] {
  return lines.flatMap((line, index): Problem[] => {
    if (line.why !== '') return [];
    const { key, column, old, new: now } = line;
    return [
      {
        severity: 'question',
        code: 'collect.reason-missing',
        params: { key, column, old: old || null, now: now || null },
        sheet,
        cell: `${LOG_REASON}${LOG_START + index + 1}`,
      },
    ];
  });
}
