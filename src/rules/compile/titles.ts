import { nodeId } from '../../engine/graph/node';
import type { Gate } from '../../engine/ranking/gate-node';
import { isNoTitles } from '../../engine/ranking/gates';
import { listNode } from '../../engine/titles/list-node';
import type { Condition, Title, TitleName } from '../../engine/titles/title';
import { titleNode } from '../../engine/titles/title-node';
import type * as contract from '../rule-set';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';
import { bindOrder, rankingOrder } from './orders';
import { compileQuotas } from './quotas';
import { reportTwice } from './report-twice';
import { compileVote, loweringsTo } from './votes';

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
    addList(compilation, population.id, title, `${path}.titles[${i}].list.sort`);
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
    quotas: compileQuotas(compilation, population, title.quota, `${path}.quota`),
    vote: compileVote(compilation, population, title, 'title', `${path}.vote`),
    lowerings: loweringsTo(population, title),
    gates: gates.filter(({ effect }) => isNoTitles(effect)),
  };
}

/** The order of a title's list, where the rules give it one. */
function addList(
  compilation: Compilation,
  population: string,
  { id, title, list }: contract.Title,
  path: string,
): void {
  const rungs = bindOrder(compilation, list?.sort, path, population);
  if (rungs.length > 0) compilation.add(listNode(population, { title: id, name: title, rungs }));
}
