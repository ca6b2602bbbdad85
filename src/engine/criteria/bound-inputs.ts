import { YES, type Column, type LevelColumn } from '../columns/column';
import { groupBy, type Grouping } from '../columns/operations';
import {
  dependenciesOf,
  evaluateBound,
  inputsOfAll,
  traceBound,
  type BoundExpression,
} from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import type { NodeId } from '../graph/node';
import type { Entry, SourceCell } from '../problem';
import { fold } from '../text/fold';
import type { Constants, Inputs } from './method';

/** A method's parameters as compiled from the rules: expressions to evaluate, and constants as they stand. */
export interface BoundParameters {
  readonly expressions: ReadonlyMap<string, BoundExpression>;
  readonly constants: Constants;
}

export function parameterDependencies({ expressions }: BoundParameters): NodeId[] {
  return dependenciesOf(...expressions.values());
}

/**
 * The parameters with their expressions evaluated for every row.
 *
 * @param applies to which rows the criterion applies; absent: to all
 */
export function evaluateParameters(
  parameters: BoundParameters,
  rowCount: number,
  run: Evaluation,
  applies?: Uint8Array,
): Inputs {
  const { constants, expressions } = parameters;
  const columns = new Map<string, Column>();
  for (const [name, expression] of expressions) columns.set(name, evaluateBound(expression, run));
  return inputsFrom(constants, columns, rowCount, applies);
}

export function inputsFrom(
  constants: Constants,
  columns: ReadonlyMap<string, Column>,
  rowCount: number,
  applies?: Uint8Array,
): Inputs {
  const groupings = new Map<string, Grouping>();
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
    pair: (name) => constants.pair(name),
    worth: (name) => constants.worth(name),
    tiers: (name) => constants.tiers(name),
    rowCount,
    column: (name) => columns.get(name),
    numbers(name) {
      const constant = constants.number(name);
      if (constant !== undefined) return new Float64Array(rowCount).fill(constant);
      return wanted(name, 'number').values;
    },
    flags: (name) => wanted(name, 'flag').values,
    levels: (name): LevelColumn => wanted(name, 'level'),
    groups(name) {
      const column = columns.get(name);
      const known = groupings.get(name) ?? (column ? groupBy(column, fold) : oneGroup(rowCount));
      groupings.set(name, known);
      return known;
    },
    takesPart: (row) => applies === undefined || applies[row] === YES,
  };
}

function oneGroup(rowCount: number): Grouping {
  return { codes: new Int32Array(rowCount), names: [''] };
}

/** What the parameters read, each thing once. */
export function explainParameters({ expressions }: BoundParameters, row: number, run: Evaluation): Entry[] {
  return inputsOfAll([...expressions.values()], row, run);
}

export function traceParameters(
  { expressions }: BoundParameters,
  row: number,
  run: Evaluation,
): SourceCell[] {
  return [...expressions.values()].flatMap((expression) => traceBound(expression, row, run));
}
