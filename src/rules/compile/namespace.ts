import type { Scale } from '../../engine/columns/column';
import type { ValueType } from '../../engine/expression/types';
import type { Problem } from '../../engine/problem';
import { bandScale } from '../../engine/ranking/band';
import { ownFields } from '../fields';
import { pathOf, ruleProblem } from '../problems';
import type { Column, Criterion, Field, Id, Population, RuleSet } from '../rule-set';

/** Names that every population has when it has criteria; no id of the rules may be one of them. */
export const POINTS = ['score', 'bonus', 'penalty', 'total'] as const;
const BUILT_IN: ReadonlySet<string> = new Set([...POINTS, 'rank', 'band']);

/** One name of a population. A column's type follows from its expression and is found when first asked. */
export type Name = { readonly path: string } & (
  | { readonly kind: 'typed'; readonly type: ValueType }
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'criterion'; readonly criterion: Criterion }
);

/** The names of a population: fields, columns, criteria, points, rankings, the band and titles, in one space. */
export interface Namespace {
  readonly population: Population;
  readonly path: string;
  readonly names: ReadonlyMap<Id, Name>;
}

export function namespaceOf(rules: RuleSet, index: number, problems: Problem[]): Namespace {
  const population = rules.populations[index]!;
  const root = ['populations', index] as const;
  const names = new Map<Id, Name>();
  const parameters = new Map((rules.parameters ?? []).map(({ id }, i) => [id, pathOf(['parameters', i])]));

  const add = (id: Id, name: Name): void => {
    const first = names.get(id)?.path ?? parameters.get(id);
    if (BUILT_IN.has(id)) problems.push(ruleProblem(name.path, 'rules.built-in-name', { name: id }));
    else if (first !== undefined)
      problems.push(ruleProblem(name.path, 'rules.name-clash', { name: id, first }));
    else names.set(id, name);
  };
  const typed = (id: Id, type: ValueType, ...keys: (string | number)[]): void =>
    add(id, { kind: 'typed', type, path: pathOf([...root, ...keys]) });

  for (const field of ownFields(population)) {
    typed(field.id, fieldType(field), 'fields', population.fields.indexOf(field));
  }
  population.columns?.forEach((column, i) =>
    add(column.id, { kind: 'column', column, path: pathOf([...root, 'columns', i]) }),
  );
  for (const { criterion, path } of criteriaOf(population, root))
    add(criterion.id, { kind: 'criterion', criterion, path });
  population.titles?.forEach(({ id }, i) => typed(id, { kind: 'flag' }, 'titles', i));
  population.rankings?.forEach((_, i) => {
    const id = rankingId(population, i);
    if (id !== 'rank') typed(id, { kind: 'number' }, 'rankings', i);
    else if (i > 0) {
      const first = pathOf([...root, 'rankings', 0]);
      problems.push(
        ruleProblem(pathOf([...root, 'rankings', i, 'id']), 'rules.name-clash', { name: id, first }),
      );
    }
  });

  const builtIn = (id: string, type: ValueType): void =>
    void names.set(id, { kind: 'typed', type, path: pathOf(root) });
  if (population.criteria?.length) for (const id of POINTS) builtIn(id, { kind: 'number' });
  if (population.rankings?.length) builtIn('rank', { kind: 'number' });
  if (population.bands?.length) builtIn('band', { kind: 'level', scale: bandScale(population.bands) });
  return { population, path: pathOf(root), names };
}

/** A ranking's name: its id; without one the first is `rank`, the others `rank2`, `rank3`, … */
export function rankingId(population: Population, index: number): Id {
  return population.rankings![index]!.id ?? (index === 0 ? 'rank' : `rank${index + 1}`);
}

/** Every criterion of the tree, parents before children, with its path and parent. */
export function criteriaOf(
  population: Population,
  root: readonly (string | number)[] = [],
): { criterion: Criterion; path: string; parent?: Id }[] {
  const walk = (
    list: readonly Criterion[],
    keys: readonly (string | number)[],
    parent?: Id,
  ): ReturnType<typeof criteriaOf> =>
    list.flatMap((criterion, i) => {
      const path = [...keys, i];
      const own = { criterion, path: pathOf(path), ...(parent !== undefined && { parent }) };
      return 'children' in criterion
        ? [own, ...walk(criterion.children, [...path, 'children'], criterion.id)]
        : [own];
    });
  return walk(population.criteria ?? [], [...root, 'criteria']);
}

function fieldType(field: Field): ValueType {
  if (field.many) return { kind: 'texts' };
  switch (field.type) {
    case 'number':
      return field.unit === undefined ? { kind: 'number' } : { kind: 'number', unit: field.unit };
    case 'level':
      return { kind: 'level', scale: (field.levels ?? []) as Scale };
    default:
      return { kind: field.type };
  }
}
