/** Shows the first rows and columns of a sheet, in the usual sizes; those behind are left as they are. */
export function usualLines(worksheet: Excel.Worksheet, rows: number, columns: number): void {
  const lines = worksheet.getRangeByIndexes(0, 0, Math.max(rows, 1), Math.max(columns, 1));
  lines.rowHidden = false;
  lines.columnHidden = false;
  lines.format.useStandardWidth = true;
  lines.format.useStandardHeight = true;
}
