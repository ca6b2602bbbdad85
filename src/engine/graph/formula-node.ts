import { roundTo, type RoundingMode } from '../arithmetic/round';
import type { Column } from '../columns/column';
import { numbers, shownAt } from '../columns/operations';
import { rounded } from '../formula/rounded';
import {
  dependenciesOf,
  evaluateBound,
  inputsOf,
  traceBound,
  unsettledBy,
  type BoundExpression,
} from './bound-expression';
import { nodeId, type Node } from './node';

export interface FormulaColumn {
  readonly id: string;
  readonly title: string;
  readonly expression: BoundExpression;
  /** Declared digits are a real rounding: the number shown is the number that decides. */
  readonly decimals?: number | undefined;
  readonly rounding: RoundingMode;
}

/** A column computed from others by an expression. */
export function formulaNode(population: string, column: FormulaColumn): Node {
  const { expression } = column;
  const { shown } = expression.program;
  return {
    id: nodeId(population, column.id),
    population,
    title: column.title,
    dependencies: dependenciesOf(expression),
    evaluate(run) {
      const value = roundColumn(evaluateBound(expression, run), column.decimals, column.rounding);
      const unsettled = unsettledBy(run, population, expression);
      return unsettled ? { value, unsettled } : { value };
    },
    explain(row, run) {
      const value = shownAt(run.result(this.id).value, row);
      const params = { title: column.title, formula: expression.program.source, value };
      return [{ code: COLUMN_FORMULA, params }, ...inputsOf(expression, row, run)];
    },
    trace: (row, run) => traceBound(expression, row, run),
    formula(row, _facet, layout) {
      const { program } = expression;
      const formula = program.formula(row, layout);
      if (program.type.kind !== 'number') return formula;
      return column.decimals === undefined
        ? `${formula}+0`
        : rounded(formula, column.decimals, column.rounding);
    },
    ...(shown && { shownFormula: shown }),
  };
}

/** Says the value of a column as people read it, a level by its title, and the formula. */
export const COLUMN_FORMULA = 'column.formula';

export function roundColumn(column: Column, decimals: number | undefined, mode: RoundingMode): Column {
  if (decimals === undefined || column.type !== 'number') return column;
  return numbers(column.values.map((value) => roundTo(value, decimals, mode)));
}
