import { tidy } from '../../engine/text/fold';
import { writtenText } from '../cell';
import type { GridCell } from '../grid';

/** Several texts in one cell, separated by `;` or a line break; empty ones are left out. */
export function readTexts(cell: GridCell): string[] {
  if (typeof cell.value !== 'string') return [writtenText(cell)];
  return cell.value
    .split(/[;\r\n\u2028]+/u)
    .map(tidy)
    .filter((text) => text !== '');
}
