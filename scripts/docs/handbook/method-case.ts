import type { Example, ExampleInput, Known, Method, Parameter } from '../../../src/engine/criteria/method';
import { isId } from '../../../src/engine/expression/names';
import { say } from '../../../src/locale/catalogue';
import type { Json } from '../json-schema/json-schema';
import { codeOf } from '../sentence';

/** What a method's example is in the language: the method as rules write it, and the data it reads. */
export interface MethodCase {
  readonly method: { readonly [key: string]: Json };
  readonly max: number;
  readonly fields: readonly CaseField[];
  /** A value for each field, row by row; null is a blank cell. */
  readonly rows: readonly (readonly Known[])[];
}

export interface CaseField {
  readonly id: string;
  readonly type: 'number' | 'flag' | 'level' | 'text';
  readonly levels?: readonly string[];
}

/** A declared example as a criterion of a rule set and the rows that it scores. */
export function methodCase({ kind, parameters }: Method, { inputs, max, points }: Example): MethodCase {
  const read: { field: CaseField; values: readonly Known[] }[] = [];
  const levels = levelsIn(parameters, inputs);
  const given = parameters.flatMap((parameter): [string, Json][] => {
    const value = inputs[parameter.name];
    return value === undefined ? [] : [[parameter.name, written(parameter, value)]];
  });
  const rowCount = Math.max(listOf(points).length, ...read.map(({ values }) => values.length));
  return {
    method: { kind, ...Object.fromEntries(given) },
    max,
    fields: read.map(({ field }) => field),
    rows: Array.from({ length: rowCount }, (_, row) =>
      read.map(({ values }) => values.at(values.length === 1 ? 0 : row) ?? null),
    ),
  };

  /** A parameter as the rules write it: a constant as it is, what is read as the name of a field that holds it. */
  function written(parameter: Parameter, value: ExampleInput): Json {
    if (parameter.type === 'tiers') {
      return (value as readonly { when: Known | readonly Known[] }[]).map((tier, i) => ({
        ...tier,
        when: field(`điều_kiện_${i + 1}`, 'flag', listOf(tier.when)),
      }));
    }
    const type = typeRead(parameter, value);
    return type ? field(nameOf(parameter), type, listOf(value as Known)) : (value as Json);
  }

  function field(id: string, type: CaseField['type'], values: readonly Known[]): string {
    read.push({ field: { id, type, ...(type === 'level' && { levels }) }, values });
    return id;
  }
}

/** The type of the field that a parameter is read from; undefined for a constant. */
function typeRead({ type }: Parameter, value: ExampleInput): CaseField['type'] | undefined {
  switch (type) {
    case 'expression:number':
    case 'number-field':
      return 'number';
    case 'expression:flag':
      return 'flag';
    case 'expression:level':
      return 'level';
    case 'expression:group':
      return 'text';
    case 'number-or-expression':
      return Array.isArray(value) ? 'number' : undefined;
    default:
      return undefined;
  }
}

/** The levels of the scale that the example's points are for. */
function levelsIn(parameters: readonly Parameter[], inputs: Example['inputs']): readonly string[] {
  const points = parameters.find(({ type }) => type === 'points-by-level');
  return points ? Object.keys(inputs[points.name] as object) : [];
}

/** What the field is called: the parameter's help text as a name. */
function nameOf({ name, help }: Parameter): string {
  const words =
    say('vi', codeOf(help))
      .toLocaleLowerCase('vi')
      .match(/^[\p{L}\p{M}\d ]+/u)?.[0]
      .trim() ?? '';
  const id = words.replaceAll(' ', '_');
  return isId(id) && id.length <= MOST_LETTERS ? id : `${name}_đọc`;
}

const MOST_LETTERS = 24;

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
