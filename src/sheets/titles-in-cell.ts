import { tidy } from '../engine/text/fold';
import type { TitleNames } from './title-names';

/**
 * The titles written in one cell: `CSTĐCS; BK tỉnh`, or one in each line. A comma parts them only where each part is a
 * title that is known, for titles have commas of their own. Writes what it cannot part as one.
 */
export function titlesIn(written: string, { find }: TitleNames): string[] {
  if (find(written) !== undefined || written === '') return [written];
  for (const marks of [/;|\+|\n/u, /[;+,]|\n| và (?=\p{L})/u, /[,;+/\n]/u]) {
    const parts = written
      .split(marks)
      .map(tidy)
      .filter((part) => part !== '');
    const certain = marks.source.startsWith(';');
    if (parts.length > 1 && (certain || parts.every((part) => find(part) !== undefined))) return parts;
  }
  return [written];
}
