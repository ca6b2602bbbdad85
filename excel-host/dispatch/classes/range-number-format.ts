import { mayChange } from '../../limits/guards';
import { isUnbounded } from '../../model/area';
import { restyle } from '../../model/restyle';
import type { RangeTarget } from '../range-target';
import { readCells } from '../read-cells';
import { text } from '../values';
import { eachWritten } from '../write-cells';

/** `numberFormat`, in the codes of en-US. */
export function readNumberFormats(range: RangeTarget): string[][] | null {
  return readCells(range, (cell) => cell.style.numberFormat);
}

/** One format for all cells, or a list of the range's own size; null leaves a cell's alone. */
export function writeNumberFormats({ sheet, area }: RangeTarget, written: unknown): void {
  mayChange(sheet, 'allowFormatCells');
  const single = singleFormat(written);
  if (single !== undefined || isUnbounded(area)) {
    const numberFormat = text(single);
    restyle(sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  const styles = new Map<unknown, Map<unknown, ReturnType<typeof sheet.cell>['style']>>();
  eachWritten(area, written, (row, column, value) => {
    if (value === null) return;
    const cell = sheet.cell(row, column);
    const numberFormat = text(value);
    let known = styles.get(numberFormat);
    if (known === undefined) styles.set(numberFormat, (known = new Map()));
    let style = known.get(cell.style);
    if (style === undefined) known.set(cell.style, (style = { ...cell.style, numberFormat }));
    sheet.put(row, column, { ...cell, style });
  });
}

/** Excel takes a text, and a list of one row and one column, for all cells. */
function singleFormat(written: unknown): unknown {
  if (!Array.isArray(written)) return written;
  const [row] = written as unknown[];
  const one = written.length === 1 && Array.isArray(row) && row.length === 1;
  return one ? (row as unknown[])[0] : undefined;
}
