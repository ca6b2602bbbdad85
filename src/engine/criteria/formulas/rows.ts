import { areComparable, toComparable } from '../../arithmetic/comparable';
import type { Program } from '../../expression/program';
import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import { call, compared, numberLiteral } from '../../formula/formula-text';
import { argument, operand } from '../../formula/operand';
import { sortedColumn } from '../../formula/sorted-column';
import type { BoundExpression } from '../../graph/bound-expression';
import { nodeId } from '../../graph/node-id';
import type { FormulaInputs } from './formula-inputs';
import { groupsOf } from './groups';
import type { Leaf } from '../leaf';
import type { Inputs } from '../method';
import { NOTHING } from './nothing';

/**
 * A leaf's parameters as formulas.
 *
 * @param inputs what was read when the sheet is written: it only decides what need not be written because it has no effect
 */
export function rowFormulas(leaf: Leaf, row: number, layout: FormulaLayout, inputs: Inputs): FormulaInputs {
  const { constants, expressions } = leaf.parameters;
  const bound = (name: string): BoundExpression => {
    const expression = expressions.get(name);
    if (!expression) throw new Error(`parameter ${name} reads nothing`);
    return expression;
  };
  const constant = (name: string): number | undefined => {
    const expression = expressions.get(name);
    if (!expression) return constants.number(name);
    if (expression.program.references.length > 0 || inputs.rowCount === 0) return undefined;
    const [value] = inputs.numbers(name);
    return Number.isFinite(value) ? value : undefined;
  };
  const readAt = (name: string): string => readOf(bound(name), `${leaf.id} ${name}`, row, layout);
  const at = (other: number): FormulaInputs => rowFormulas(leaf, other, layout, inputs);
  const column = (name: string, contents: (inputs: FormulaInputs) => string): HelperColumn =>
    layout.helper(`${leaf.id} ${name}`, (other) => {
      const formula = contents(at(other));
      const applying = leaf.applies
        ? call('IF', leaf.applies.program.formula(other, layout), formula, NOTHING)
        : formula;
      return { formula: call('IFERROR', applying, NOTHING) };
    });
  const own: FormulaInputs = {
    number: (name) => constants.number(name),
    share: (name) => constants.share(name),
    choice: (name) => constants.choice(name),
    flag: (name) => constants.flag(name),
    points: (name) => constants.points(name),
    pair: (name) => constants.pair(name),
    worth: (name) => constants.worth(name),
    tiers: (name) => constants.tiers(name),
    constant,
    expression: (name) => argument(bound(name).program.formula(row, layout)),
    read(name) {
      const value = constant(name);
      return value === undefined ? readAt(name) : numberLiteral(value);
    },
    measured(name) {
      const value = constant(name);
      if (value !== undefined) return numberLiteral(toComparable(value));
      const read = readAt(name);
      return isTidy(bound(name), inputs, name) ? read : compared(read);
    },
    compared(name) {
      const value = constant(name);
      return value === undefined ? compared(readAt(name)) : numberLiteral(toComparable(value));
    },
    scale(name) {
      const { type } = bound(name).program;
      if (type.kind !== 'level') throw new Error(`parameter ${name} is no level`);
      return type.scale;
    },
    column,
    aside: (name, contents) => column(name, contents).cell(row),
    sorted: (name, from) => sortedColumn(layout, `${leaf.id} ${name}`, from),
    rowCount: layout.rowCount,
    range(name) {
      const expression = bound(name);
      const [reference] = expression.program.references;
      const isColumn = !leaf.applies && reference?.of === 'own' && isTidy(expression, inputs, name);
      return isColumn
        ? layout.range(nodeId(reference.population, reference.name), reference.facet)
        : undefined;
    },
    groups: (name) => groupsOf(leaf, expressions.get(name), row, layout),
  };
  return own;
}

/**
 * The cell of an expression that is nothing but a name; else its formula, which has a column of its own where it is long.
 *
 * @param name of that column
 */
function readOf({ program }: BoundExpression, name: string, row: number, layout: FormulaLayout): string {
  const [reference] = program.references;
  if (isName(program)) return layout.read(reference!, row);
  const formula = program.formula(row, layout);
  if (formula.length <= SHORT) return operand(formula);
  return layout
    .helper(name, (other) => ({ formula: call('IFERROR', program.formula(other, layout), NOTHING) }))
    .cell(row);
}

/** About as long as a formula may be that stands several times in another. */
const SHORT = 16;

function isName({ references, source }: Program): boolean {
  return references.length === 1 && references[0]!.facet === 'value' && NAME.test(source);
}

/** `total`, `parent.total`: a name and nothing else. */
const NAME = /^\s*[\p{L}_][\p{L}\p{M}\p{N}_.]*\s*$/u;

/** Whether what is read has at most 9 decimals everywhere, so that rounding it has no effect. */
function isTidy({ program }: BoundExpression, inputs: Inputs, name: string): boolean {
  if (!isName(program)) return false;
  const values = inputs.numbers(name);
  const known = TIDY.get(values) ?? areComparable(values);
  TIDY.set(values, known);
  return known;
}

/** Columns are looked at once, not for every row. */
const TIDY = new WeakMap<Float64Array, boolean>();
