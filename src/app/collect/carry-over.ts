import { identityOf } from '../../engine/graph/relation';
import type { Problem } from '../../engine/problem';
import { fieldsOf, type FieldToRead } from '../../rules/fields';
import type { Population } from '../../rules/rule-set';
import { joinKey } from '../../sheets/key-text';
import type { Saved } from '../../workbook/file/parts/core-properties';
import { originOf, sheetName, type CollectedRow } from './collected-row';
import type { LogLine } from './log-line';
import type { Former, FormerRow } from './read-former';
import { writtenAt } from './source-text';
import { sameValue, usualText } from './value-text';
import type { CollectedPopulation } from './row-store';

export interface CarriedOver {
  readonly changes: LogLine[];
  readonly problems: Problem[];
}

/**
 * Goes on from the workbook that was collected before: what was typed into it stays, what was corrected in it stays while
 * the file says what it said, what a file says anew counts. Every score that is another now is a change; a unit without a
 * file keeps its row.
 */
export function carryOver(
  { population, rows }: CollectedPopulation,
  former: Former,
  savedOf: (file: string) => Saved,
): CarriedOver {
  const known = former.populations.get(population.id) ?? new Map<string, FormerRow>();
  const fields = fieldsOf(population);
  const changes: LogLine[] = [];
  const met = new Map<string, number>();
  for (const { key } of rows) {
    const identity = identityOf(key);
    met.set(identity, (met.get(identity) ?? 0) + 1);
  }
  for (let index = 0; index < rows.length; index++) {
    const row = rows.get(index);
    const identity = identityOf(row.key);
    const before = known.get(identity);
    if (!before || met.get(identity) !== 1) continue;
    const settled = settleRow(row, before, population, fields);
    if (settled.isChanged) rows.put(index, row);
    for (const { field, change } of settled.changes) {
      changes.push(
        logLine(population, row, field, change, change.by === 'workbook' ? former.saved : savedOf),
      );
    }
  }
  const missing = [...known].filter(([identity]) => !met.has(identity)).map(([, before]) => before);
  rows.addLoose(missing.map(formerRow));
  return {
    changes,
    problems: missing.map(({ row, file }) => ({
      severity: 'question',
      code: 'collect.unit-missing',
      params: { key: joinKey(row.key), file },
      population: population.id,
      key: Object.fromEntries(population.key.map((id, i) => [id, row.key[i]!])),
    })),
  };
}

/** Leaves in a row what counts now. Texts that are no scores change without a line in the log. */
function settleRow(
  row: CollectedRow,
  before: FormerRow,
  { key }: Population,
  fields: readonly FieldToRead[],
): { readonly isChanged: boolean; readonly changes: { readonly field: number; readonly change: Change }[] } {
  const values = [...row.values];
  const changes = fields.flatMap((about, field) => {
    if (key.includes(about.id)) return [];
    const change = settle(row, before, field, about);
    return change === undefined || about.type === 'text' ? [] : [{ field, change }];
  });
  return { isChanged: row.values.some((value, i) => !sameValue(value, values[i]!)), changes };
}

/** @param saved who saved the workbook, or each file, last */
function logLine(
  population: Population,
  row: CollectedRow,
  field: number,
  change: Change,
  saved: Saved | ((file: string) => Saved),
): LogLine {
  const origin = originOf(row, field) ?? row.origin;
  const { by = '', at = '' } = typeof saved === 'function' ? saved(origin.file) : saved;
  return {
    population: population.title,
    key: joinKey(row.key),
    column: fieldsOf(population)[field]!.title,
    old: change.old,
    new: change.new,
    who: by,
    when: at,
    source: change.by === 'workbook' ? '' : `${sheetName(origin)}!${row.cells[field] ?? ''}`,
    why: '',
  };
}

interface Change {
  readonly old: string;
  readonly new: string;
  /** Who made it: the file, or somebody in the collected workbook. */
  readonly by: 'file' | 'workbook';
}

/** Leaves in the row the value that counts now; answers what changed. */
function settle(
  row: CollectedRow,
  { row: standing, sources }: FormerRow,
  field: number,
  about: FieldToRead,
): Change | undefined {
  const now = row.values[field]!;
  const before = standing.values[field]!;
  const source = sources[field];
  const isRead = row.cells[field] !== undefined;
  if (sameValue(now, before)) return undefined;
  const shown = { now: shownValue(row, field, about), before: shownValue(standing, field, about) };
  if (!isRead && source === undefined) {
    row.values[field] = before;
    row.written[field] = standing.written[field];
    return undefined;
  }
  const written = isRead ? writtenAt(row, field, about) : '';
  if (source !== undefined && isRead && source.written === written) {
    if (before === null && shown.before === shown.now) return undefined;
    row.written[field] = written;
    row.values[field] = before;
    (row.corrected ??= new Set()).add(field);
    return { old: shown.now, new: shown.before, by: 'workbook' };
  }
  return shown.before === '' && source === undefined
    ? undefined
    : { old: shown.before, new: shown.now, by: 'file' };
}

function shownValue(row: CollectedRow, field: number, about: FieldToRead): string {
  const value = row.values[field]!;
  return value === null ? (row.written[field] ?? '').replace(/^\? /u, '') : usualText(value, about);
}

/** The row of a unit whose file is not there this time, as it stands, with its sources. */
function formerRow({ row, file, sheet, sources }: FormerRow): CollectedRow {
  const kept: CollectedRow = {
    origin: { file, sheet },
    line: row.line,
    key: row.key,
    values: [...row.values],
    cells: sources.map((source) => source?.cell),
    written: sources.map(
      (source, i) => source?.written ?? (row.values[i] === null ? row.written[i] : undefined),
    ),
  };
  sources.forEach((source, i) => {
    if (source?.elsewhere) (kept.elsewhere ??= new Map()).set(i, source.elsewhere);
  });
  return kept;
}
