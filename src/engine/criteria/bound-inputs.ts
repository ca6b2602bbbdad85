import type { Column, LevelColumn } from '../columns/column';
import {
  dependenciesOf,
  evaluateBound,
  inputsOf,
  traceBound,
  type BoundExpression,
} from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import type { NodeId } from '../graph/node';
import type { Entry, SourceCell } from '../problem';
import type { Constants, Inputs } from './method';

/** A method's parameters as compiled from the rules: expressions to evaluate, and constants as they stand. */
export interface BoundParameters {
  readonly expressions: ReadonlyMap<string, BoundExpression>;
  readonly constants: Constants;
}

export function parameterDependencies({ expressions }: BoundParameters): NodeId[] {
  return dependenciesOf(...expressions.values());
}

/** The parameters with their expressions evaluated for every row. */
export function evaluateParameters(parameters: BoundParameters, rowCount: number, run: Evaluation): Inputs {
  const { constants, expressions } = parameters;
  const columns = new Map<string, Column>();
  for (const [name, expression] of expressions) columns.set(name, evaluateBound(expression, run));
  return inputsFrom(constants, columns, rowCount);
}

export function inputsFrom(
  constants: Constants,
  columns: ReadonlyMap<string, Column>,
  rowCount: number,
): Inputs {
  const wanted = <T extends Column['type']>(name: string, type: T): Extract<Column, { type: T }> => {
    const column = columns.get(name);
    if (column?.type !== type) throw new Error(`parameter ${name} is no ${type}`);
    return column as Extract<Column, { type: T }>;
  };
  return {
    number: (name) => constants.number(name),
    share: (name) => constants.share(name),
    choice: (name) => constants.choice(name),
    flag: (name) => constants.flag(name),
    points: (name) => constants.points(name),
    rowCount,
    column: (name) => columns.get(name),
    numbers(name) {
      const constant = constants.number(name);
      if (constant !== undefined) return new Float64Array(rowCount).fill(constant);
      return wanted(name, 'number').values;
    },
    flags: (name) => wanted(name, 'flag').values,
    levels: (name): LevelColumn => wanted(name, 'level'),
  };
}

export function explainParameters({ expressions }: BoundParameters, row: number, run: Evaluation): Entry[] {
  return [...expressions.values()].flatMap((expression) => inputsOf(expression, row, run));
}

export function traceParameters(
  { expressions }: BoundParameters,
  row: number,
  run: Evaluation,
): SourceCell[] {
  return [...expressions.values()].flatMap((expression) => traceBound(expression, row, run));
}
