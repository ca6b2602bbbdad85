import type { Field } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import { isDateFormat } from '../cell-format';
import type { GridCell } from '../grid';

/** As many cells as tell what a column holds. */
export const SAMPLE = 50;
/** Fewer filled cells tell nothing. */
const FEW = 3;

/**
 * The share of filled cells that look like values of a field, 0–1: a digit in a number or a date, none in a flag. 1 where
 * there are too few to say, and for texts and levels, which may look like anything.
 */
export function looksLike(field: Pick<Field, 'type'>, cells: Iterable<GridCell | undefined>): number {
  let filled = 0;
  let fitting = 0;
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell) || cell.error !== undefined) continue;
    filled++;
    if (mayBe(field.type, cell)) fitting++;
    if (filled === SAMPLE) break;
  }
  return filled < FEW ? 1 : fitting / filled;
}

const LONGEST_FLAG = 20;

function mayBe(type: Field['type'], cell: GridCell): boolean {
  const { value } = cell;
  const isDate = typeof value === 'number' && isDateFormat(cell.format);
  switch (type) {
    case 'number':
      return typeof value === 'number' ? !isDate : typeof value === 'string' && /^\D{0,12}\d/u.test(value);
    case 'date':
      return isDate || (typeof value === 'string' && /\d/u.test(value));
    case 'flag':
      return typeof value === 'boolean' || writtenText(cell).length <= LONGEST_FLAG;
    default:
      return true;
  }
}
