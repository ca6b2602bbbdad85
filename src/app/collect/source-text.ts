import type { FieldToRead } from '../../rules/fields';
import { originOf, sheetName, type CollectedRow, type Origin } from './collected-row';
import { usualText } from './value-text';

const BETWEEN = ' = ';
/** What stands before the address where the value comes from another file than its row. */
const OTHER_FILE = /^\[([^\]]*)\](.*)!$/su;

/** Where a value was read and how it was written there: `C14 = 9,5`; undefined where it was read nowhere. */
export function sourceText(row: CollectedRow, field: number, about: FieldToRead): string | undefined {
  const cell = row.cells[field];
  if (cell === undefined) return undefined;
  const origin = originOf(row, field);
  const place = origin && origin !== row.origin ? `${sheetName(origin)}!` : '';
  return `${place}${cell}${BETWEEN}${writtenAt(row, field, about)}`;
}

/** How the value was written in its file. */
export function writtenAt(row: CollectedRow, field: number, about: FieldToRead): string {
  return row.written[field] ?? usualText(row.values[field]!, about);
}

export interface SourceNote {
  readonly cell: string;
  readonly written: string;
  readonly elsewhere?: Origin;
}

/** Reads such a text back. */
export function parseSourceText(text: string): SourceNote | undefined {
  const at = text.indexOf(BETWEEN);
  if (at < 0) return undefined;
  const written = text.slice(at + BETWEEN.length);
  const place = text.slice(0, at);
  const bang = place.lastIndexOf('!');
  const [, file, sheet] = OTHER_FILE.exec(place.slice(0, bang + 1)) ?? [];
  const cell = place.slice(bang + 1);
  return { cell, written, ...(file !== undefined && sheet !== undefined && { elsewhere: { file, sheet } }) };
}
