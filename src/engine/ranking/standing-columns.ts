import type { FormulaLayout, HelperColumn } from '../formula/formula-layout';
import { call, compared } from '../formula/formula-text';
import type { Rung } from './order';

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
  /** With the row itself. */
  tied(row: number): string;
  /** Whether it stands in the order and is the first of those who share its place, from the top of the sheet down. */
  isHead(row: number): string;
  /** How many rows of the group stand in the order and meet a condition on another column. */
  count(row: number, ...criteria: readonly string[]): string;
}

/** Lower than any number that is compared: what is missing comes last. */
const LAST = '-9E+307';

/** @param name what the order is for, unique in the population */
export function standingColumns(layout: FormulaLayout, name: string, rules: StandingRules): StandingColumns {
  const { rungs, group } = rules;
  const inGroup = (row: number): string[] => (group ? [group.range, group.cell(row)] : []);
  const count = (row: number, ...criteria: readonly string[]): string =>
    call('COUNTIFS', ...inGroup(row), ...criteria);
  const keys = rungs.map((rung, at) =>
    keyColumn(layout, `${name} key ${at}`, rung, at === 0 ? rules : undefined),
  );
  let ahead: HelperColumn | undefined;
  keys.forEach((key, at) => {
    const before = ahead;
    ahead = layout.helper(
      `${name} ahead ${at}`,
      (row) => {
        const better = [key.range, `">"&${key.cell(row)}`];
        const tied = before ? [before.range, before.cell(row)] : [];
        const sum = `${before ? `${before.cell(row)}+` : ''}${count(row, ...tied, ...better)}`;
        const stands = before ? before.cell(row) : key.cell(row);
        return { formula: `IF(ISNUMBER(${stands}),${sum},${layout.word('missing')})` };
      },
      'ahead',
    );
  });
  const last = ahead ?? everybody(layout, name, rules);
  const above = (column: HelperColumn, row: number): string[] => [
    `${column.cell(0)}:${column.cell(row)}`,
    column.cell(row),
  ];
  return {
    ahead: last,
    tied: (row) => count(row, last.range, last.cell(row)),
    isHead: (row) => {
      const known = [...(group ? above(group, row) : []), ...above(last, row)];
      return `AND(ISNUMBER(${last.cell(row)}),${call('COUNTIFS', ...known)}=1)`;
    },
    count,
  };
}

/** Without any rung all who stand in the order are equal. */
function everybody(layout: FormulaLayout, name: string, { participates }: StandingRules): HelperColumn {
  return layout.helper(`${name} ahead`, (row) => ({
    formula: `IF(${participates(row)},0,${layout.word('missing')})`,
  }));
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
      const absent = first.firstMustBeThere ? missing : LAST;
      return { formula: `IF(${first.participates(row)},IFERROR(${key},${absent}),${missing})` };
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
