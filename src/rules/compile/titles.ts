import { nodeId } from '../../engine/graph/node';
import { gatesId, type Gate } from '../../engine/ranking/gate-node';
import type { Condition, Title, TitleName } from '../../engine/titles/title';
import { titleNode } from '../../engine/titles/title-node';
import type * as contract from '../rule-set';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';
import { bindOrder, rankingOrder } from './orders';
import { compileQuota } from './quotas';

/** A title as compiled, with the population it is given in. */
export interface CompiledTitle {
  readonly population: string;
  readonly title: Title;
}

export function compileTitles(
  compilation: Compilation,
  namespace: Namespace,
  gates: readonly Gate[],
): CompiledTitle[] {
  const { population, path } = namespace;
  return (population.titles ?? []).map((title, i) => {
    const compiled = compileTitle(compilation, namespace, title, `${path}.titles[${i}]`, gates);
    compilation.add(titleNode(population.id, compiled));
    return { population: population.id, title: compiled };
  });
}

function compileTitle(
  compilation: Compilation,
  namespace: Namespace,
  title: contract.Title,
  path: string,
  gates: readonly Gate[],
): Title {
  const { population, names } = namespace;
  const place = compilation.placeOf(population.id);
  const titlesNamed = (ids: readonly string[] = [], key: string): TitleName[] =>
    ids.flatMap((id, i) => {
      const named = population.titles!.find((other) => other.id === id);
      if (!named) compilation.report(`${path}.${key}[${i}]`, 'rules.unknown-title', { title: id });
      return named ? [{ id, title: named.title, node: nodeId(population.id, id) }] : [];
    });
  const conditions = (title.conditions ?? []).flatMap(({ id, must, otherwise }, i): Condition[] => {
    const bound = compilation.bind(must, `${path}.conditions[${i}].must`, place, 'flag');
    return bound ? [{ id, must: bound, otherwise }] : [];
  });
  reportTwice(compilation, title.conditions ?? [], `${path}.conditions`);
  title.list?.columns.forEach((id, i) => {
    if (!names.has(id))
      compilation.report(`${path}.list.columns[${i}]`, 'rules.unknown-column', { column: id });
  });
  bindOrder(compilation, title.list?.sort, `${path}.list.sort`, population.id);
  const quota = Array.isArray(title.quota) ? title.quota[0] : title.quota;
  const quotaPath = Array.isArray(title.quota) ? `${path}.quota[0]` : `${path}.quota`;
  return {
    id: title.id,
    title: title.title,
    candidates: compilation.bindOptional(title.candidates, `${path}.candidates`, place, 'flag'),
    requires: titlesNamed(title.requires, 'requires'),
    excludes: titlesNamed(title.excludes, 'excludes'),
    conditions,
    order: title.order
      ? bindOrder(compilation, title.order, `${path}.order`, population.id)
      : rankingOrder(compilation, namespace),
    quota: quota && compileQuota(compilation, population, quota, quotaPath),
    gates,
    gatesId: gates.length > 0 ? gatesId(population.id) : undefined,
  };
}

/** Ids that a list gives to two of its members. */
export function reportTwice(compilation: Compilation, list: readonly { id: string }[], path: string): void {
  list.forEach(({ id }, i) => {
    const first = list.findIndex((other) => other.id === id);
    if (first < i)
      compilation.report(`${path}[${i}].id`, 'rules.id-twice', { id, first: `${path}[${first}]` });
  });
}
