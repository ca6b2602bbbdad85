import { toComparable } from '../../arithmetic/comparable';
import { isMissing, shownAt, valueAt } from '../../columns/operations';
import type { Column } from '../../columns/column';
import { evaluateBound, traceBound, unsettledBy, type BoundExpression } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import { rowName } from '../../graph/row-name';
import type { Params, Problem } from '../../problem';
import { fold } from '../../text/fold';

/** What an expression says of each group of rows, where every row of a group must say the same. */
export interface GroupValues {
  /** A row that says it, for each group; undefined where the rows differ, none says anything, or there are no rows. */
  readonly spokesmen: readonly (number | undefined)[];
  readonly column: Column;
  /** Per group: whether some row says nothing, or rests on an open decision. */
  readonly unsettled: readonly boolean[];
}

/**
 * Reads an expression that must be constant in each group. Rows that differ, and rows that say nothing, are errors with
 * the rows; a group in which only some say nothing has the value of the others.
 *
 * @param members the rows of each group
 * @param codes the codes of the two problems: `differs` and `missing`
 */
export function valuesOfGroups(
  expression: BoundExpression,
  names: readonly (string | null)[],
  members: readonly Int32Array[],
  codes: { readonly differs: string; readonly missing: string },
  run: Evaluation,
): GroupValues {
  const column = evaluateBound(expression, run);
  const open = unsettledBy(run, expression.population, expression);
  const unsettled: boolean[] = [];
  const spokesmen = members.map((rows, group) => {
    const silent = rows.filter((row) => isMissing(column, row));
    const speaking = rows.filter((row) => !isMissing(column, row));
    const [first] = speaking;
    const other = speaking.find((row) => identityAt(column, row) !== identityAt(column, first!));
    unsettled.push(silent.length > 0 || rows.some((row) => open?.[row] === 1));
    const about = { group: names[group]!, expression: expression.program.source };
    const blank = silent.filter((row) => open?.[row] !== 1); // what is still open is nobody's fault
    if (blank.length > 0) reportRows(expression, blank, { code: codes.missing, params: about }, run);
    if (first === undefined || other === undefined) return first;
    const values = [first, other].map((row) => String(shownAt(column, row)));
    reportRows(expression, [other, first], { code: codes.differs, params: { ...about, values } }, run);
    return undefined;
  });
  return { spokesmen, column, unsettled };
}

/** A value as it is compared inside a group: numbers after rounding to 9 decimals, texts after folding. */
function identityAt(column: Column, row: number): string {
  const value = valueAt(column, row);
  if (typeof value === 'number') return String(toComparable(value));
  return column.type === 'text' ? fold(String(value)) : String(value);
}

/** An error about some rows of a group, at the cell of the first. */
export function reportRows(
  expression: BoundExpression,
  rows: ArrayLike<number>,
  { code, params }: { readonly code: string; readonly params: Params },
  run: Evaluation,
): void {
  const { population, path } = expression;
  const shown = Array.from(rows).slice(0, MOST_ROWS);
  const named = shown.map((row) => rowName(population, row, run));
  const problem: Problem = {
    severity: 'error',
    code,
    params: { ...params, rows: rows.length > named.length ? [...named, '…'] : named },
    population,
    key: run.data(population).keyOf(rows[0]!),
    path,
    ...traceBound(expression, rows[0]!, run)[0],
  };
  run.report(problem);
}

/** More names than anyone reads would only hide the sentence. */
const MOST_ROWS = 10;
