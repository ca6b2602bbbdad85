import type { Column, Scale } from '../../src/engine/columns/column';
import { MISSING, NO, NO_CODE, YES } from '../../src/engine/columns/column';
import { valueAt } from '../../src/engine/columns/operations';
import {
  compileExpression,
  type Expected,
  type ExpressionProblem,
} from '../../src/engine/expression/compile';
import type { Frame, Program } from '../../src/engine/expression/program';
import type { Facet, Owner, Resolved, Scope } from '../../src/engine/expression/scope';
import type { ValueType } from '../../src/engine/expression/types';
import type { Params } from '../../src/engine/problem';

/** A column of a small world: its type and its values, `null` for missing. */
export interface Given {
  readonly type: ValueType;
  readonly values: readonly unknown[];
}

export const number = (values: readonly (number | null)[], unit?: string): Given => ({
  type: { kind: 'number', unit },
  values,
});
export const flag = (values: readonly (boolean | null)[]): Given => ({ type: { kind: 'flag' }, values });
export const text = (values: readonly (string | null)[]): Given => ({ type: { kind: 'text' }, values });
export const texts = (values: readonly (readonly string[] | null)[]): Given => ({
  type: { kind: 'texts' },
  values,
});
/** ISO dates. */
export const date = (values: readonly (string | null)[]): Given => ({ type: { kind: 'date' }, values });
/** Levels by their id. */
export const level = (values: readonly (string | null)[], scale: Scale): Given => ({
  type: { kind: 'level', scale },
  values,
});

export const RATINGS: Scale = [
  { id: 'khong_ht', title: 'Không hoàn thành nhiệm vụ', aliases: ['KHTNV'] },
  { id: 'ht', title: 'Hoàn thành nhiệm vụ', aliases: ['HTNV', 'Hoàn thành'] },
  { id: 'tot', title: 'Hoàn thành tốt nhiệm vụ', aliases: ['HTTNV'] },
  { id: 'xuat_sac', title: 'Hoàn thành xuất sắc nhiệm vụ', aliases: ['HTXSNV'] },
];

export interface World {
  readonly own?: Readonly<Record<string, Given>>;
  readonly parent?: Readonly<Record<string, Given>>;
  readonly parameters?: Readonly<Record<string, { type: ValueType; constant: number | string | boolean }>>;
  /** What functions of criteria and titles read, by `name facet`. */
  readonly facets?: Readonly<Record<string, Given>>;
  readonly rounding?: Scope['rounding'];
}

export function scopeOf(world: World): Scope {
  const columns = (of: Owner) => (of === 'own' ? world.own : world.parent) ?? {};
  return {
    rounding: world.rounding ?? 'half-away',
    resolve(name, of): Resolved | undefined {
      const found = Object.hasOwn(columns(of), name) ? columns(of)[name]! : undefined;
      if (found) return { type: found.type, reference: { population: 'p', name, facet: 'value', of } };
      const parameters = world.parameters ?? {};
      return of === 'own' && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    },
    facet(name, of, facet) {
      const found = world.facets?.[facetKey(name, facet, of)];
      if (!found) return { problem: 'test.no-facet', params: { name, facet } };
      return { type: found.type, reference: { population: 'p', name, facet, of } };
    },
    names: (of) => [
      ...Object.keys(columns(of)),
      ...(of === 'own' ? Object.keys(world.parameters ?? {}) : []),
    ],
  };
}

function facetKey(name: string, facet: Facet, of: Owner): string {
  return of === 'own' ? `${name} ${facet}` : `parent.${name} ${facet}`;
}

export interface Report {
  readonly row: number;
  readonly code: string;
  readonly params: Params;
}

/** Compiles an expression that must compile. */
export function programFor(source: string, world: World, expected?: Expected): Program {
  const compiled = compileExpression(source, scopeOf(world), expected);
  if ('problems' in compiled) {
    throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`);
  }
  return compiled.program;
}

/** The problems of an expression that must not compile. */
export function problemsFor(
  source: string,
  world: World = {},
  expected?: Expected,
): readonly ExpressionProblem[] {
  const compiled = compileExpression(source, scopeOf(world), expected);
  if ('program' in compiled) throw new Error(`${source} compiles`);
  return compiled.problems;
}

/** The codes and quotes of the problems of an expression. */
export function refusals(source: string, world: World = {}, expected?: Expected): [string, unknown][] {
  return problemsFor(source, world, expected).map(({ code, params }) => [
    code.replace('expression.', ''),
    params['quote'],
  ]);
}

export interface Outcome {
  readonly values: readonly unknown[];
  readonly reports: readonly Report[];
}

/** The value of every row, missing as null, and what was reported. */
export function evaluate(source: string, world: World, size = sizeOf(world)): Outcome {
  const program = programFor(source, world);
  const { frame, reports } = frameOf(world, size);
  const column = program.evaluate(frame);
  return { values: Array.from({ length: size }, (_, row) => valueAt(column, row)), reports };
}

/** The values alone, for expressions that report nothing. */
export function valuesOf(source: string, world: World, size?: number): readonly unknown[] {
  const { values, reports } = evaluate(source, world, size ?? sizeOf(world));
  if (reports.length > 0) throw new Error(`${source}: ${JSON.stringify(reports)}`);
  return values;
}

/** The value of an expression that reads nothing. */
export function valueOf(source: string, world: World = {}): unknown {
  return valuesOf(source, world, 1)[0];
}

export function frameOf(world: World, size: number): { frame: Frame; reports: Report[] } {
  const reports: Report[] = [];
  const frame: Frame = {
    size,
    read({ name, facet, of }) {
      const given =
        facet === 'value'
          ? (of === 'own' ? world.own : world.parent)![name]!
          : world.facets![facetKey(name, facet, of)]!;
      return columnOf(given);
    },
    report: (row, code, params) => void reports.push({ row, code, params }),
  };
  return { frame, reports };
}

function sizeOf({ own, parent, facets }: World): number {
  const [first] = [
    ...Object.values(own ?? {}),
    ...Object.values(parent ?? {}),
    ...Object.values(facets ?? {}),
  ];
  return first?.values.length ?? 1;
}

export function columnOf({ type, values }: Given): Column {
  switch (type.kind) {
    case 'number':
    case 'ratio':
      return {
        type: 'number',
        values: Float64Array.from(values, (value) => (value as number | null) ?? NaN),
      };
    case 'date':
      return {
        type: 'date',
        values: Float64Array.from(values, (value) =>
          value === null ? NaN : Date.parse(`${value as string}T00:00:00Z`) / 86_400_000,
        ),
      };
    case 'flag':
      return {
        type: 'flag',
        values: Uint8Array.from(values, (value) => (value === null ? MISSING : value ? YES : NO)),
      };
    case 'level':
      return {
        type: 'level',
        scale: type.scale,
        codes: Int32Array.from(values, (value) =>
          value === null ? NO_CODE : type.scale.findIndex(({ id }) => id === value),
        ),
      };
    case 'text': {
      const dictionary = [...new Set(values.filter((value) => value !== null))] as string[];
      return {
        type: 'text',
        dictionary,
        codes: Int32Array.from(values, (value) =>
          value === null ? NO_CODE : dictionary.indexOf(value as string),
        ),
      };
    }
    case 'texts':
      return { type: 'texts', values: values as readonly (readonly string[] | null)[] };
  }
}
