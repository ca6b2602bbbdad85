import type { World } from '../support';
import { CLASSES, LEVEL_NAMES, SCALE } from './data';
import type { Sign, Tree } from './tree';

/** What an expression is worth in one row; null is missing. Levels are their ids, dates ISO texts. */
export type Value = number | boolean | string | null;

/** The meaning of a tree, row by row, as the rule language words it. Shares no code with the engine. */
export class Interpreter {
  /** `row code` of what could not be reckoned. */
  readonly faults = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly row: number,
  ) {}

  value(tree: Tree): Value {
    switch (tree.op) {
      case 'number':
      case 'flag':
      case 'text':
        return tree.value;
      case 'date':
        return tree.iso;
      case 'n':
      case 'f':
      case 't':
      case 'l':
      case 'd':
        return this.column(tree.name) as Value;
      case 'choose': {
        const condition = this.value(tree.condition);
        return condition === null ? null : this.value(condition ? tree.yes : tree.no);
      }
      case 'given':
        return this.value(tree.x) ?? this.value(tree.otherwise);
      case 'missing':
        return this.value(tree.x) === null;
      case 'and':
        return this.settle(false, tree.a, tree.b);
      case 'or':
        return this.settle(true, tree.a, tree.b);
      case 'between': {
        const [a, b, c] = [this.value(tree.a), this.value(tree.b), this.value(tree.c)];
        const parts = [ordered(tree.signs[0], a, b), ordered(tree.signs[1], b, c)];
        return parts.includes(false) ? false : parts.includes(null) ? null : true;
      }
      default: {
        // every operand is looked at, and one that is missing makes the result missing
        const operands = operandsOf(tree).map((operand) => this.value(operand));
        return operands.includes(null) ? null : this.reckon(tree, operands);
      }
    }
  }

  /** Operands that are all there. */
  private reckon(tree: Tree, operands: readonly Value[]): Value {
    const [a, b] = operands as [Value, Value];
    const [x, y] = operands as [number, number];
    switch (tree.op) {
      case '+':
        return this.finite(x + y, 'overflow');
      case '-':
        return this.finite(x - y, 'overflow');
      case '*':
        return this.finite(x * y, 'overflow');
      case '/':
        return this.finite(x / y, y === 0 ? 'division-by-zero' : 'overflow');
      case '^': {
        const result = Math.pow(x, tree.exponent);
        return this.finite(
          result,
          x === 0 ? 'division-by-zero' : Number.isNaN(result) ? 'power' : 'overflow',
        );
      }
      case 'negative':
        return -x;
      case 'abs':
        return x < 0 ? -x : x;
      case 'share':
        return this.finite(x * (tree.tenths / 1000), 'overflow');
      case 'min':
        return (operands as number[]).reduce((least, one) => (one < least ? one : least));
      case 'max':
        return (operands as number[]).reduce((most, one) => (one > most ? one : most));
      case 'sum':
        return this.total(operands as number[]);
      case 'mean': {
        const total = this.total(operands as number[]);
        return total === null ? null : total / operands.length;
      }
      case 'round':
        return Number(`${inUnits(x, tree.digits)}e-${tree.digits}`);
      case 'days':
        return (Date.parse(String(b)) - Date.parse(String(a))) / 86_400_000;
      case 'year':
        return Number(String(a).slice(0, 4));
      case 'titleOf':
        return SCALE.find(({ id }) => id === a)!.title;
      case 'not':
        return !a;
      case 'compare':
      case 'compareDates':
        return ordered(tree.sign, a, b);
      case 'atLeastShare':
        return ordered('>=', a, tree.tenths / 1000);
      case 'compareLevels':
        return ordered(tree.sign, position(a), position(b));
      case 'compareLevel': {
        const named = LEVEL_NAMES.findIndex((names) => names.includes(tree.name));
        return ordered(tree.sign, position(a), named);
      }
      case 'sameText':
        return (identity(a) === identity(b)) !== tree.negative;
      case 'sameFlag':
        return (a === b) !== tree.negative;
      case 'oneOf':
        return operands.slice(1).some((other) => identity(other) === identity(a));
      case 'has': {
        const list = this.column(tree.name) as string[] | null;
        return list === null ? null : list.some((text) => identity(text) === identity(a));
      }
      default:
        throw new Error(`${tree.op} is reckoned elsewhere`);
    }
  }

  /** One side that has the settling value settles; else a missing side leaves it open. */
  private settle(settling: boolean, first: Tree, second: Tree): Value {
    const a = this.value(first);
    if (a === settling) return settling;
    const b = this.value(second);
    if (b === settling) return settling;
    return a === null || b === null ? null : !settling;
  }

  private total(values: readonly number[]): number | null {
    return this.finite(
      values.reduce((sum, value) => sum + value),
      'overflow',
    );
  }

  private finite(value: number, code: string): number | null {
    if (Number.isFinite(value)) return value;
    this.faults.add(`${this.row} expression.${code}`);
    return null;
  }

  private column(name: string): unknown {
    const own = this.world.own![name];
    return (own ?? this.world.parent![name.replace('parent.', '')]!).values[this.row];
  }
}

function operandsOf(tree: Tree): readonly Tree[] {
  if ('all' in tree) return tree.all;
  if ('a' in tree) return [tree.a, tree.b];
  return 'x' in tree ? [tree.x] : [];
}

/** The class that a text belongs to, or the text itself where it stands in none. */
function identity(text: Value): Value {
  const found = CLASSES.findIndex((texts) => texts.includes(String(text)));
  return found < 0 ? text : found;
}

function position(id: Value): number {
  return SCALE.findIndex((level) => level.id === id);
}

function ordered(sign: Sign, a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  const [x, y] = [comparable(a), comparable(b)];
  return { '==': x === y, '!=': x !== y, '<': x < y, '<=': x <= y, '>': x > y, '>=': x >= y }[sign];
}

function comparable(value: Value): bigint {
  return typeof value === 'number' ? inUnits(value, 9) : BigInt(Date.parse(String(value)));
}

/** A number brought to 15 significant digits and rounded half away from zero, in units of the last decimal. */
function inUnits(value: number, decimals: number): bigint {
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split('e') as [string, string];
  const power = Number(exponent) - 14 + decimals;
  const digits = BigInt(mantissa.replace('.', ''));
  const unit = 10n ** BigInt(Math.abs(power));
  const size = power >= 0 ? digits * unit : (2n * digits + unit) / (2n * unit);
  return value < 0 ? -size : size;
}
