import {
  absolute,
  add,
  fromDecimal,
  larger,
  minus,
  negate,
  order,
  over,
  q,
  rounded,
  share,
  smaller,
  sumOf,
  times,
  wholeSeats,
  ZERO,
  type PointsRounding,
  type Q,
} from './rational';
import type { Arithmetic, Sign, Tree } from './tree';
import { compareValues, dayOf, isNumber, percent, type Day, type Value } from './value';

/** What an expression can see from the row it is read on. */
export interface Sight {
  readonly name: (id: string) => Value;
  readonly parent: (id: string) => Value;
  /** The unit of a name that the tree is. */
  readonly unit: (tree: Tree) => string | undefined;
  /** `ratio`, `met`, `exceeded` and `maxOf` of a criterion. */
  readonly facet: (facet: string, criterion: string) => Value;
  readonly mode: PointsRounding;
}

/** The value of an expression; a missing operand makes the result missing, `and` and `or` decide when one side settles them. */
export function evaluate(tree: Tree, sight: Sight): Value {
  const on = (each: Tree): Value => evaluate(each, sight);
  switch (tree.is) {
    case 'number':
      return fromDecimal(tree.text);
    case 'ratio':
      return share(tree.text);
    case 'text':
      return tree.text;
    case 'flag':
      return tree.value;
    case 'day':
      return dayOf(tree.iso);
    case 'name':
      return sight.name(tree.name);
    case 'parent':
      return sight.parent(tree.name);
    case 'negate':
      return onNumbers([on(tree.of)], ([x]) => negate(x!));
    case 'not': {
      const value = on(tree.of);
      return value === null ? null : !value;
    }
    case 'and':
    case 'or': {
      const sides = [on(tree.left), on(tree.right)] as [boolean | null, boolean | null];
      return tree.is === 'and' ? both(...sides) : either(...sides);
    }
    case 'compare':
      return chain(tree.operands, tree.signs, sight);
    case 'if': {
      const test = on(tree.test);
      return test === null ? null : on(test ? tree.then : tree.otherwise);
    }
    case 'call':
      return called(tree.name, tree.args, sight);
    default:
      return onNumbers([on(tree.left), on(tree.right)], ([a, b]) => ARITHMETIC[tree.is](a!, b!));
  }
}

export const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === false || b === false ? false : a === null || b === null ? null : true;

export const either = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false;

const ARITHMETIC: Record<Arithmetic, (a: Q, b: Q) => Q> = {
  '+': add,
  '-': minus,
  '*': times,
  '/': over,
  '^': (base, exponent) => q(base.n ** exponent.n, base.d ** exponent.n),
};

const SIGNS: Record<Sign, (difference: number) => boolean> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '==': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '>=': (difference) => difference >= 0,
  '>': (difference) => difference > 0,
};

function chain(operands: readonly Tree[], signs: readonly Sign[], sight: Sight): boolean | null {
  const units = operands.map((each) => sight.unit(each));
  const unit = units.find((each) => each === '%' || each === '‰');
  const values = operands.map((each) => inUnit(each, evaluate(each, sight), unit));
  return signs
    .map((sign, i) => {
      const [a, b] = [values[i]!, values[i + 1]!];
      return a === null || b === null ? null : SIGNS[sign](compareValues(a, b));
    })
    .reduce(both, true);
}

/** “A ratio compared with a value whose unit is % or ‰ is read in that unit (`tỉ_lệ >= 70%` means 70)” */
function inUnit(tree: Tree, value: Value, unit: string | undefined): Value {
  if (tree.is !== 'ratio' || unit === undefined || !isNumber(value)) return value;
  return over(value, unit === '%' ? percent : q(1, 1000));
}

function onNumbers(values: readonly Value[], f: (numbers: readonly Q[]) => Q): Value {
  return values.every(isNumber) ? f(values) : null;
}

function called(name: string, args: readonly Tree[], sight: Sight): Value {
  if (FACETS.has(name)) return sight.facet(name, (args[0] as Tree & { is: 'name' }).name);
  const values = args.map((each) => evaluate(each, sight));
  if (name === 'missing') return values[0] === null;
  if (name === 'given') return values[0] ?? values[1]!;
  if (values.includes(null)) return null;
  if (name === 'oneOf') return values.slice(1).some((each) => compareValues(values[0]!, each!) === 0);
  if (name === 'days') return q((values[1] as Day).day - (values[0] as Day).day);
  if (name === 'year') return q(new Date((values[0] as Day).day * 86_400_000).getUTCFullYear());
  return numeric(name, values as readonly Q[], sight.mode);
}

const FACETS: ReadonlySet<string> = new Set(['ratio', 'met', 'exceeded', 'maxOf']);

function numeric(name: string, values: readonly Q[], mode: PointsRounding): Q {
  const [first = ZERO, second = ZERO] = values;
  switch (name) {
    case 'abs':
      return absolute(first);
    case 'round':
      return rounded(first, Number(second.n), mode);
    case 'min':
      return values.reduce(smaller);
    case 'max':
      return values.reduce(larger);
    case 'sum':
      return sumOf(values);
    case 'mean':
      return over(sumOf(values), q(values.length));
    case 'seats':
      return order(times(first, second), ZERO) < 0 ? ZERO : q(wholeSeats(times(first, second), 'down'));
    default:
      throw new Error(`the oracle has no function ${name}`);
  }
}
