import type { Problem } from '../../engine/problem';
import { isColumnQuestion } from '../../rules/reading/column-questions';
import { cellSpans } from './cell-spans';

/** A problem of a row's value; a row below 0 is no row. */
export interface RowProblem {
  readonly row: number;
  readonly problem: Problem;
}

/**
 * Questions that one answer settles, about the cells of one column on one sheet, as one question at the first of them that names all (`cells`).
 * A question about several rows is no row's own: its row is −1. The order of the others stays.
 */
export function askOnce(found: readonly RowProblem[]): RowProblem[] {
  const groups = new Map<string, RowProblem[]>();
  for (const one of found) {
    const { code, population, column, sheet } = one.problem;
    if (!isColumnQuestion(code)) continue;
    const key = JSON.stringify([code, population, column, sheet]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const firsts = new Map([...groups.values()].map((group) => [group[0], group]));
  return found.flatMap((one) => {
    if (!isColumnQuestion(one.problem.code)) return [one];
    const group = firsts.get(one);
    return group === undefined ? [] : [together(group)];
  });
}

function together(group: readonly RowProblem[]): RowProblem {
  const [{ row, problem }] = group as readonly [RowProblem];
  const rows = new Set(group.map((one) => one.row));
  const cells = cellSpans(group.flatMap((one) => one.problem.cell ?? []));
  return { row: rows.size > 1 ? -1 : row, problem: { ...problem, params: { ...problem.params, cells } } };
}
