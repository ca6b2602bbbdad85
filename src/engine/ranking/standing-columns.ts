import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { call, compared } from '../formula/formula-text';
import { sortedColumn } from '../formula/sorted-column';
import type { Rung } from './order';
import { placeCode, type PlaceCode } from './place-code';

/** Who stands in an order, and by what. */
export interface StandingRules {
  readonly rungs: readonly Rung[];
  /** Rows are compared inside their group only; absent: all with all. */
  readonly group?: HelperColumn | undefined;
  /** Whether a row stands in the order at all. */
  participates(row: number): string;
  /** Rows that have nothing on the first rung do not stand in the order; else they come last. */
  readonly firstMustBeThere: boolean;
}

/** The order of rows as formulas: for a row that stands in it how many are ahead of it, and how many share its place. */
export interface StandingColumns {
  /** A number, or a word for a row that does not stand in the order. */
  readonly ahead: HelperColumn;
  /**
   * The same without a column; an error for a row that does not stand in the order. For a column that is nothing but a place:
   * LibreOffice 7.4 calculates plain columns in several threads, in which cells to their right may not be ready when they are
   * read (seen from some 400 rows on); a column with MATCH it calculates cell by cell.
   */
  aheadOf(row: number): string;
  /** With the row itself. An error as above. */
  tied(row: number): string;
  /** Which place of its group a row shares, from 1, however many share the places before. An error as above. */
  classNumber(row: number): string;
  /** How many rows of the group stand in the order and meet a condition on another column. */
  count(row: number, ...criteria: readonly string[]): string;
}

/** Lower than any number that is compared: what is missing comes last. */
const LAST = '-9E+307';

/** @param name what the order is for, unique in the population */
export function standingColumns(layout: FormulaLayout, name: string, rules: StandingRules): StandingColumns {
  const { rungs, group, participates } = rules;
  const keys = rungs.map((rung, at) =>
    keyColumn(layout, `${name} key ${at}`, rung, at === 0 ? rules : undefined),
  );
  const [first] = keys;
  const stands = (row: number): string => (first ? call('ISNUMBER', first.cell(row)) : participates(row));
  const code = placeCode(layout, name, { keys, group, stands });
  const { codes, sorted, top } = code;
  const aheadOf = (row: number): string => `${sorted.last(top(row))}-${sorted.last(codes.cell(row))}`;
  return {
    get ahead() {
      const missing = layout.word('missing');
      return layout.helper(
        `${name} ahead`,
        (row) => ({ formula: call('IFERROR', aheadOf(row), missing) }),
        'ahead',
      );
    },
    aheadOf: (row) => `(${aheadOf(row)})`,
    tied: (row) => `(${sorted.last(codes.cell(row))}-${sorted.first(codes.cell(row))}+1)`,
    classNumber: (row) => classNumber(layout, name, code, row),
    count: (row, ...criteria) =>
      call('COUNTIFS', ...(group ? [group.range, group.cell(row)] : []), ...criteria),
  };
}

/** Every class counts once, in its first row from the top of the sheet down. */
function classNumber(layout: FormulaLayout, name: string, { codes, top }: PlaceCode, row: number): string {
  const heads = layout.helper(`${name} heads`, (each) => {
    const code = codes.cell(each);
    const isHead = `${call('MATCH', code, codes.range, '0')}=${each + 1}`;
    return { formula: call('IF', isHead, code, layout.word('missing')) };
  });
  const sorted = sortedColumn(layout, `${name} heads`, heads);
  return `(${sorted.last(top(row))}-${sorted.last(codes.cell(row))}+1)`;
}

/** What a rung compares, the larger the better. @param first the rules of the order, for its first rung */
function keyColumn(
  layout: FormulaLayout,
  name: string,
  rung: Rung,
  first: StandingRules | undefined,
): HelperColumn {
  const missing = layout.word('missing');
  return layout.helper(
    name,
    (row) => {
      const key = keyOf(rung, row, layout);
      if (!first) return { formula: `IFERROR(${key},${LAST})` };
      // one error in the column would be one in every place
      const known = first.firstMustBeThere ? key : `IFERROR(${key},${LAST})`;
      return { formula: `IFERROR(IF(${first.participates(row)},${known},${missing}),${missing})` };
    },
    'key',
  );
}

function keyOf({ by, order }: Rung, row: number, layout: FormulaLayout): string {
  const { type } = by.program;
  const value = by.program.formula(row, layout);
  const number =
    type.kind === 'flag' ? `IF(${value},1,0)` : type.kind === 'number' ? compared(value) : `(${value}+0)`;
  return order === 'desc' ? number : `-${number}`;
}
