import { toNumber } from '../arithmetic/ratio';
import { roundTo } from '../arithmetic/round';
import { isoDate } from '../columns/operations';
import { daysOf } from '../expression/functions/dates';
import { readExpression } from '../expression/reading/read';
import type { Comparison, Syntax } from '../expression/reading/syntax';
import { fold } from '../text/fold';

/** For which values of one name a condition holds. */
export type ConditionRange =
  | {
      readonly name: string;
      readonly measure: 'number' | 'ratio' | 'date';
      readonly low: End;
      readonly high: End;
    }
  | { readonly name: string; readonly measure: 'text'; readonly text: string };

export interface End {
  readonly value: number;
  readonly included: boolean;
}

/** `1 <= x <= 10`, `x > 10 and x <= 20`, `x == "A"`; undefined for a condition of any other shape. */
export function rangeOf(condition: string): ConditionRange | undefined {
  const read = readExpression(condition);
  return 'syntax' in read && read.problems.length === 0 ? rangeIn(read.syntax) : undefined;
}

function rangeIn(syntax: Syntax): ConditionRange | undefined {
  if (syntax.kind === 'comparison') return ofComparisons(syntax.operators, syntax.operands);
  if (syntax.kind !== 'logic' || syntax.operator !== 'and') return undefined;
  return narrowed([rangeIn(syntax.left), rangeIn(syntax.right)]);
}

function ofComparisons(
  operators: readonly Comparison[],
  operands: readonly Syntax[],
): ConditionRange | undefined {
  return narrowed(
    operators.map((operator, i) => {
      const [left, right] = [operands[i]!, operands[i + 1]!];
      return left.kind === 'name'
        ? ofComparison(left, operator, right)
        : ofComparison(right, MIRRORED[operator], left);
    }),
  );
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function ofComparison(of: Syntax, operator: Comparison, beside: Syntax): ConditionRange | undefined {
  const constant = constantIn(beside);
  if (of.kind !== 'name' || constant === undefined) return undefined;
  const name = of.of === 'parent' ? `parent.${of.name}` : of.name;
  if (constant.measure === 'text') return operator === '==' ? { name, ...constant } : undefined;
  const { measure, value } = constant;
  const [none, at] = [
    { value: Infinity, included: false },
    { value, included: !['<', '>'].includes(operator) },
  ];
  switch (operator) {
    case '==':
      return { name, measure, low: at, high: at };
    case '>':
    case '>=':
      return { name, measure, low: at, high: none };
    case '<':
    case '<=':
      return { name, measure, low: { value: -Infinity, included: false }, high: at };
    default:
      return undefined;
  }
}

type Constant =
  | { readonly measure: 'number' | 'ratio' | 'date'; readonly value: number }
  | { readonly measure: 'text'; readonly text: string };

function constantIn(syntax: Syntax): Constant | undefined {
  switch (syntax.kind) {
    case 'number':
      return { measure: 'number', value: syntax.value };
    case 'ratio':
      return { measure: 'ratio', value: toNumber(syntax.value) };
    case 'text':
      return { measure: 'text', text: syntax.value };
    case 'sign':
      return signed(syntax.sign, constantIn(syntax.operand));
    case 'call':
      return syntax.name === 'date' ? dated(syntax.arguments[0]) : undefined;
    default:
      return undefined;
  }
}

function signed(sign: '+' | '-', operand: Constant | undefined): Constant | undefined {
  if (operand?.measure !== 'number' && operand?.measure !== 'ratio') return undefined;
  return sign === '-' ? { ...operand, value: -operand.value } : operand;
}

function dated(argument: Syntax | undefined): Constant | undefined {
  const value = argument?.kind === 'text' ? daysOf(argument.value) : undefined;
  return value === undefined ? undefined : { measure: 'date', value };
}

/** Where all hold; undefined when one could not be read, or they are about different things. */
function narrowed(ranges: readonly (ConditionRange | undefined)[]): ConditionRange | undefined {
  return ranges.reduce((narrow, next) => narrow && next && both(narrow, next));
}

function both(a: ConditionRange, b: ConditionRange): ConditionRange | undefined {
  if (a.measure === 'text' || b.measure === 'text' || a.name !== b.name || a.measure !== b.measure)
    return undefined;
  const low = isTighter(a.low, b.low, a.low.value > b.low.value) ? a.low : b.low;
  const high = isTighter(a.high, b.high, a.high.value < b.high.value) ? a.high : b.high;
  return { ...a, low, high };
}

function isTighter(end: End, than: End, further: boolean): boolean {
  return further || (end.value === than.value && !end.included);
}

/** A value for which both conditions hold; undefined when there is none, or none that can be seen. */
export function meeting(a: ConditionRange, b: ConditionRange): string | number | undefined {
  if (a.name !== b.name) return undefined;
  if (a.measure === 'text') {
    return b.measure === 'text' && fold(a.text) === fold(b.text) ? a.text : undefined;
  }
  const shared = both(a, b);
  if (!shared || shared.measure === 'text') return undefined;
  const value = valueIn(shared.low, shared.high);
  if (value === undefined) return undefined;
  return shared.measure === 'date'
    ? isoDate(value)
    : shared.measure === 'ratio'
      ? `${roundTo(value * 100, 9)}%`
      : value;
}

function valueIn(low: End, high: End): number | undefined {
  if (low.value > high.value) return undefined;
  if (low.value === high.value) return low.included && high.included ? low.value : undefined;
  if (low.included) return low.value;
  if (high.included) return high.value;
  if (low.value === -Infinity) return high.value === Infinity ? 0 : high.value - 1;
  return high.value === Infinity ? low.value + 1 : (low.value + high.value) / 2;
}
