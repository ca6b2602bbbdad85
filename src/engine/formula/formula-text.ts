/** A text literal: `"Tốt"`, with its quotation marks doubled. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number literal, negative ones in brackets: `-2^2` is 4 in Excel. @throws RangeError for what is no finite number */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number of a formula`);
  const digits = String(Math.abs(value)).replace('e+', 'E').replace('e', 'E');
  return value < 0 ? `(-${digits})` : digits;
}

/** `SUM(a,b)`. */
export function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(',')})`;
}

/** A number as it is compared: rounded to 9 decimals; a word in its place is an error. */
export function compared(number: string): string {
  return call('ROUND', number, '9');
}

/** A missing value of a formula. */
export const MISSING_FORMULA = 'NA()';
