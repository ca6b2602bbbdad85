import { toComparable } from '../../../src/engine/arithmetic/comparable';
import type { Expectation } from './expression-sheet';

/** What a spreadsheet shows of a cell against what the engine has there; undefined where it is the same. */
export function difference(expectation: Expectation, shown: string | undefined): string | undefined {
  const { source, row, formula, value } = expectation;
  if (shown !== undefined && isSame(value, shown)) return undefined;
  return `${source}\n  row ${row}: ${String(value)}, but ${String(shown)} is what gives\n  =${formula}`;
}

function isSame(value: Expectation['value'], shown: string): boolean {
  if (value === null) return /^#[A-Z/0!?]+$|^Err:\d+$/.test(shown);
  if (typeof value === 'boolean') return shown === (value ? 'TRUE' : 'FALSE');
  return typeof value === 'number' ? shown !== '' && isSameNumber(value, Number(shown)) : shown === value;
}

/**
 * Equal as numbers are compared, and in 15 digits, of which LibreOffice shows the last as it rounds, up to 20 decimals. What
 * floats leave of the difference of two equal numbers is 0 in a spreadsheet: 0.1 + 0.2 - 0.3.
 */
function isSameNumber(value: number, shown: number): boolean {
  if (shown === 0) return Math.abs(value) < 1e-15;
  const near = Math.abs(shown - value) <= 1e-14 * Math.abs(value) + 1e-20;
  return near && (Math.abs(value) > 1e5 || toComparable(shown) === toComparable(value));
}
