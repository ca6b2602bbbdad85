import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call, compared } from '../../formula/formula-text';
import { firstLike } from '../../formula/group-column';
import type { BoundExpression } from '../../graph/bound-expression';

/** What an expression says of each group of rows, as columns. */
export interface ConstantColumns {
  /**
   * What the row's group says: a number, a level's position, 1 for yes and 0 for no, a folded text, a day's serial. An error where
   * rows of the group differ, or none of them says anything.
   */
  of(row: number): string;
}

/**
 * An expression that must be constant in each group, as `valuesOfGroups` reads it: a group of which only some rows say nothing has
 * the value of the others.
 *
 * @param name unique in the population
 * @param group absent: all rows are one group
 */
export function constantColumns(
  layout: FormulaLayout,
  name: string,
  by: BoundExpression,
  group: HelperColumn | undefined,
): ConstantColumns {
  const missing = layout.word('missing');
  const keys = layout.helper(
    `${name} own`,
    (row) => ({ formula: `IFERROR(${keyOf(by, row, layout)},${missing})` }),
    'value',
  );
  const isText = by.program.type.kind === 'text';
  const firsts = layout.helper(`${name} like`, (row) => ({
    formula: firstLike(keys, row, isText, layout),
  }));
  const spokesmen = layout.helper(`${name} spokesman`, (row) => {
    const inGroup = group ? [group.range, group.cell(row)] : [];
    // of numbers that are all the same the mean is that number, of others it is in any case not the number of all
    const first = group ? call('AVERAGEIFS', firsts.range, ...inGroup) : call('AVERAGE', firsts.range);
    const same = call('COUNTIFS', ...inGroup, firsts.range, first);
    const speaking = call('COUNTIFS', ...inGroup, firsts.range, '">0"');
    return { formula: `IFERROR(IF(${same}=${speaking},${first},${missing}),${missing})` };
  });
  return { of: (row) => call('INDEX', keys.range, spokesmen.cell(row)) };
}

/** A value as it is compared inside a group. */
function keyOf(by: BoundExpression, row: number, layout: FormulaLayout): string {
  const value = by.program.formula(row, layout);
  switch (by.program.type.kind) {
    case 'flag':
      return `IF(${value},1,0)`;
    case 'number':
      return compared(value);
    case 'date':
      return `(${value}+0)`;
    default:
      return value;
  }
}
