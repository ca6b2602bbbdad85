import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { BEYOND_ALL, sortedColumn, type SortedColumn } from '../formula/sorted-column';

/** One number for each row that stands in an order, the larger the better; those of a group lie next to each other. */
export interface PlaceCode {
  /** Equal for rows that nothing tells apart; a word for a row that does not stand in the order. */
  readonly codes: HelperColumn;
  readonly sorted: SortedColumn;
  /** What no code of the row's group is greater than, and every code of a later group is. */
  top(row: number): string;
}

/** What the codes are made of. */
export interface CodeParts {
  /** Numbers, the larger the better, the first before the others. */
  readonly keys: readonly HelperColumn[];
  readonly group: HelperColumn | undefined;
  /** Whether a row stands in the order at all: it then has a number in every key. */
  stands(row: number): string;
}

/**
 * The places of a row's keys among the keys of all rows are the digits of one number, so that rows are compared by one column,
 * in a binary search, and not each with all others.
 *
 * @param name what the order is for, unique in the population
 */
export function placeCode(layout: FormulaLayout, name: string, parts: CodeParts): PlaceCode {
  const { keys, group } = parts;
  const sorted = keys.map((key, at) => sortedColumn(layout, `${name} key ${at}`, key));
  if (keys.length === 1 && !group) return { codes: keys[0]!, sorted: sorted[0]!, top: () => BEYOND_ALL };
  let digits = keys.map(
    (key, at): Digit =>
      (row) =>
        sorted[at]!.last(key.cell(row)),
  );
  const most = mostDigits(layout.rowCount) - (group ? 1 : 0);
  for (let number = 0; ; number++) {
    const made = codeColumn(layout, `${name} code ${number}`, digits.slice(0, most), parts);
    if (digits.length <= most) return made;
    digits = [(row) => made.sorted.last(made.codes.cell(row)), ...digits.slice(most)];
  }
}

/** A whole number from 1 to the number of rows. */
type Digit = (row: number) => string;

/** So many digits of a base that is larger than the number of rows stay below 2^46, where programs tell whole numbers apart. */
function mostDigits(rowCount: number): number {
  return Math.max(LEAST_DIGITS, Math.floor(46 / Math.log2(rowCount + 1)));
}

/** A group, what was compared so far, and what is compared next. */
const LEAST_DIGITS = 3;

function codeColumn(
  layout: FormulaLayout,
  name: string,
  digits: readonly Digit[],
  { group, stands }: CodeParts,
): PlaceCode {
  const base = layout.rowCount + 1;
  const unit = (at: number): number => base ** (digits.length - 1 - at);
  const whole = base ** digits.length;
  const codes = layout.helper(
    name,
    (row) => {
      const first = group ? [times(group.cell(row), whole)] : [];
      const terms = [...first, ...digits.map((digit, at) => times(digit(row), unit(at)))];
      return { formula: `IF(${stands(row)},${terms.join('+') || '0'},${layout.word('missing')})` };
    },
    'code',
  );
  const top = (row: number): string => (group ? `${times(group.cell(row), whole)}+${whole - 1}` : BEYOND_ALL);
  return { codes, sorted: sortedColumn(layout, name, codes), top };
}

function times(formula: string, factor: number): string {
  return factor === 1 ? formula : `${formula}*${factor}`;
}
