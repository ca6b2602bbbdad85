import type { Facet } from '../../engine/expression/scope';
import { nodeId, type Node } from '../../engine/graph/node';
import type { Params } from '../../engine/problem';
import type { PastTitle } from '../../engine/titles/past/past-title';
import { streakName, streakNode } from '../../engine/titles/past/streak-node';
import { timesName, timesNode } from '../../engine/titles/past/times-node';
import { say } from '../../locale/catalogue';
import type { Id } from '../rule-set';
import type { Binding } from './binding';

/** The column that a question about the past reads, by its name in the population. */
export interface PastColumn {
  readonly population: Id;
  readonly name: string;
  readonly node: Node;
}

/**
 * What `streak(title, since)` and `times(title, n)` read. Titles of the population are asked of this run too, honours
 * only of the history.
 *
 * @param facet `streak:<since>` or `times:<title>:<n>`
 */
export function pastColumn(
  binding: Binding,
  population: Id | undefined,
  name: Id,
  facet: Facet,
): PastColumn | { problem: string; params: Params } {
  const unknown = (id: Id) => ({
    problem: 'rules.no-past-title',
    params: { name: id, titles: known(binding, population) },
  });
  const title = population === undefined ? undefined : pastTitle(binding, population, name);
  if (population === undefined || !title) return unknown(name);
  if (facet.startsWith('times:')) {
    const periods = Number(facet.slice(facet.lastIndexOf(':') + 1));
    const called = say(binding.language, 'rules.column.times', { title: title.title, periods });
    const node = timesNode(population, { title, periods }, called);
    return { population, name: timesName(name, periods), node };
  }
  const after = facet.slice('streak:'.length);
  const since = after === '' ? undefined : pastTitle(binding, population, after);
  if (after !== '' && !since) return unknown(after);
  const called = since
    ? say(binding.language, 'rules.column.streak-since', { title: title.title, since: since.title })
    : say(binding.language, 'rules.column.streak', { title: title.title });
  const node = streakNode(population, { title, since }, called);
  return { population, name: streakName(name, since?.id), node };
}

/** A title of the population comes before an honour of the same id. */
function pastTitle(binding: Binding, population: Id, id: Id): PastTitle | undefined {
  const own = titlesOf(binding, population).find((title) => title.id === id);
  if (own) return { id, title: own.title, node: nodeId(population, id) };
  const honour = binding.rules.honours?.find((one) => one.id === id);
  return honour && { id, title: honour.title };
}

function titlesOf(binding: Binding, population: Id): readonly { id: Id; title: string }[] {
  return binding.namespace(population)?.population.titles ?? [];
}

function known(binding: Binding, population: Id | undefined): Id[] {
  const own = population === undefined ? [] : titlesOf(binding, population);
  return [...own, ...(binding.rules.honours ?? [])].map(({ id }) => id);
}
