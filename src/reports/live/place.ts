/** `F` for column 5. Columns and rows count from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `F12` for row 11 of column 5. */
export function place(column: number, row: number): string {
  return `${letters(column)}${row + 1}`;
}

/** `$F$12`: it stays where it is when the formula is copied. */
export function fixedPlace(column: number, row: number): string {
  return `$${letters(column)}$${row + 1}`;
}
