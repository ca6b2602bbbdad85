import type { Area } from '../../../sheets/grid';
import { TooLarge } from '../failures';

/** A part of a sheet, and what is asked about it. */
export interface Block {
  /** Id of the sheet: it stays while names change. */
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: boolean;
  readonly fonts: boolean;
  /** Whether some, but not all, rows or columns are hidden, so that each must be asked. */
  readonly hiddenRows: boolean;
  readonly hiddenColumns: boolean;
}

/** What Excel says about a block, row by row. */
export interface BlockAnswer {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly unknown[])[];
  readonly fonts?: readonly (readonly (string | undefined)[])[];
  /** Numbers of the hidden rows and columns in the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Queues the questions about a block. @throws TooLarge from the answer, where Excel gives null instead of cells */
export function askBlock(context: Excel.RequestContext, block: Block): () => BlockAnswer {
  const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block.area);
  range.load(['values', 'valueTypes', 'numberFormat', ...(block.formulas ? ['formulas'] : [])]);
  const fonts = block.fonts ? range.getCellProperties({ format: { font: { name: true } } }) : undefined;
  const rows = block.hiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = block.hiddenColumns ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return () => ({
    block,
    ...cellsOf(range.toJSON(), block.formulas),
    ...(fonts ? { fonts: fonts.value.map((row) => row.map((cell) => cell.format?.font?.name)) } : {}),
    hiddenRows: numbersOf(rows?.value, ({ rowHidden }) => rowHidden === true, block.area.top),
    hiddenColumns: numbersOf(columns?.value, ({ columnHidden }) => columnHidden === true, block.area.left),
  });
}

/** The cells of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function cellsOf(
  { values, valueTypes, numberFormat, formulas }: Excel.Interfaces.RangeData,
  withFormulas: boolean,
): Pick<BlockAnswer, 'values' | 'types' | 'formats' | 'formulas'> {
  // Excel answers null where it would have to give too many cells: that is not an empty range.
  if (!values || !valueTypes || !numberFormat || (withFormulas && !formulas)) throw new TooLarge();
  const cells = { values, types: valueTypes, formats: numberFormat as string[][] };
  return withFormulas && formulas ? { ...cells, formulas } : cells;
}

function numbersOf<Line>(
  lines: readonly Line[] | undefined,
  isHidden: (line: Line) => boolean,
  first: number,
): number[] {
  return (lines ?? []).flatMap((line, index) => (isHidden(line) ? [first + index] : []));
}
