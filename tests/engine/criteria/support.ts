import type { Column } from '../../../src/engine/columns/column';
import { inputsFrom } from '../../../src/engine/criteria/bound-inputs';
import type { Inputs, Known, Method, ParameterType, Scores } from '../../../src/engine/criteria/method';
import { METHODS } from '../../../src/engine/criteria/registry';
import { constantsOf } from '../../../src/rules/compile/method-parameters';

export const methodOf = (kind: string): Method => METHODS.find((method) => method.kind === kind)!;

type Values = Readonly<Record<string, unknown>>;
interface Part {
  readonly name: string;
  readonly type: ParameterType;
  readonly value: unknown;
}

/**
 * A method's inputs as the rules hold them. What is read from rows is a list with a place for each row, null is missing;
 * a single value is read from every row. The condition of a tier is what it gives, not its text.
 */
export function inputsOf(method: Method, values: Values, applies?: readonly boolean[]): Inputs {
  const parts = method.parameters.flatMap(({ name, type }): Part[] => {
    const value = values[name];
    if (type !== 'tiers') return isRead(type, value) ? [{ name, type, value }] : [];
    return (value as { when: unknown }[]).map(({ when }, i) => {
      return { name: `tiers[${i}].when`, type: 'expression:flag', value: when };
    });
  });
  const size = Math.max(1, ...parts.map(({ value }) => (Array.isArray(value) ? value.length : 1)));
  const columns = new Map(
    parts.map(({ name, type, value }) => [name, columnOf(type, values, listOf(value, size))]),
  );
  const constants = Object.fromEntries(Object.entries(values).filter(([name]) => !columns.has(name)));
  return inputsFrom(constantsOf(constants), columns, size, applies && Uint8Array.from(applies, Number));
}

/** What a method gives for rows, before rounding and bounds. */
export function scoresOf(
  kind: string,
  values: Values,
  { min = 0, max = 10, applies }: { min?: number; max?: number; applies?: readonly boolean[] } = {},
): Scores {
  const method = methodOf(kind);
  return method.evaluate(inputsOf(method, values, applies), { min, max });
}

/** The points of rows; null is missing. */
export const pointsOf = (...given: Parameters<typeof scoresOf>): (number | null)[] =>
  shown(scoresOf(...given).points);

export const shown = (points: Float64Array): (number | null)[] =>
  Array.from(points, (value) => (Number.isNaN(value) ? null : value));

/** The codes of the faults of a method's constants, each with its parameter. */
export const faultsOf = (kind: string, values: Values, max: number | undefined = 10): string[] =>
  (methodOf(kind).faults?.(constantsOf(values), max) ?? []).map(
    ({ parameter, code }) => `${parameter}: ${code}`,
  );

function isRead(type: ParameterType, value: unknown): boolean {
  if (value === undefined) return false;
  if (type === 'number-or-expression') return Array.isArray(value) || value === null;
  return type === 'number-field' || (typeof type === 'string' && type.startsWith('expression:'));
}

const listOf = (value: unknown, size: number): readonly Known[] =>
  (Array.isArray(value) ? value : new Array(size).fill(value)) as readonly Known[];

function columnOf(type: ParameterType, values: Values, list: readonly Known[]): Column {
  switch (type) {
    case 'expression:flag':
      return { type: 'flag', values: Uint8Array.from(list, (value) => (value === null ? 2 : Number(value))) };
    case 'expression:level': {
      const scale = Object.keys(values['points'] as object).map((id) => ({ id, title: id }));
      return {
        type: 'level',
        scale,
        codes: Int32Array.from(list, (value) => scale.findIndex(({ id }) => id === value)),
      };
    }
    case 'expression:group': {
      const dictionary = [...new Set(list.filter((value) => value !== null).map(String))];
      const codes = Int32Array.from(list, (value) =>
        value === null ? -1 : dictionary.indexOf(String(value)),
      );
      return { type: 'text', dictionary, codes };
    }
    default:
      return {
        type: 'number',
        values: Float64Array.from(list, (value) => (value === null ? NaN : Number(value))),
      };
  }
}
