import type { CellStyle } from '../model/style';
import { stylesIn } from '../model/in-area';
import type { RangeTarget } from './range-target';

/** A property of a range's look: the one value that all its cells share, or null where they differ. */
export function uniform<Value>({ sheet, area }: RangeTarget, of: (style: CellStyle) => Value): Value | null {
  const values = new Set([...stylesIn(sheet, area)].map(of));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}
