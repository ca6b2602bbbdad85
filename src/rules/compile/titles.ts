import { compare, parseShare, ratio } from '../../engine/arithmetic/ratio';
import { nodeId, type NodeId } from '../../engine/graph/node';
import { gatesId, type Gate } from '../../engine/ranking/gate-node';
import type { Rung } from '../../engine/ranking/order';
import type { Base, Condition, Quota, Title, TitleName } from '../../engine/titles/title';
import { titleNode } from '../../engine/titles/title-node';
import type * as contract from '../rule-set';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';
import { bindOrder } from './rankings';

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

/**
 * A row that is blocked in its total has no decision, so a title also depends on the total — unless the total itself
 * depends on the title (points for an award), which would be no cycle of the rules but of this precaution.
 */
export function guardByTotal(compilation: Compilation, titles: readonly CompiledTitle[]): CompiledTitle[] {
  return titles.map(({ population, title }) => {
    const total = compilation.nodeOf(population, 'total');
    if (total === undefined || reaches(compilation, total, nodeId(population, title.id)))
      return { population, title };
    const guarded = { ...title, total };
    compilation.add(titleNode(population, guarded));
    return { population, title: guarded };
  });
}

function reaches(compilation: Compilation, from: NodeId, to: NodeId): boolean {
  const seen = new Set<NodeId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(compilation.nodes.get(id)?.dependencies ?? []));
  }
  return false;
}

function compileTitle(
  compilation: Compilation,
  { population, names }: Namespace,
  title: contract.Title,
  path: string,
  gates: readonly Gate[],
): Title {
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
    order: seatOrder(compilation, population, title, path),
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

/** The title's own order, else that of the population's first ranking, else by total. */
function seatOrder(
  compilation: Compilation,
  population: contract.Population,
  title: contract.Title,
  path: string,
): Rung[] {
  if (title.order) return bindOrder(compilation, title.order, `${path}.order`, population.id);
  const [first] = population.rankings ?? [];
  if (first) {
    const order = [{ by: first.by ?? 'total', order: first.order ?? 'desc' } as const, ...(first.ties ?? [])];
    return bindOrder(compilation, order, `${path}.order`, population.id);
  }
  return population.criteria?.length
    ? bindOrder(compilation, [{ by: 'total' }], `${path}.order`, population.id)
    : [];
}

function compileQuota(
  compilation: Compilation,
  population: contract.Population,
  quota: contract.Quota,
  path: string,
): Quota | undefined {
  const seats = seatsOf(compilation, population, quota, path);
  if (!seats || quota.rounding === 'largest-remainder') return undefined;
  return {
    seats,
    per: compilation.bindOptional(quota.per, `${path}.per`, compilation.placeOf(population.id), 'group'),
    rounding: quota.rounding ?? 'down',
    tie: quota.tie ?? 'council',
    basis: quota.basis ?? [],
  };
}

function seatsOf(
  compilation: Compilation,
  population: contract.Population,
  quota: contract.Quota,
  path: string,
): Quota['seats'] | undefined {
  const of = quota.of && compileBase(compilation, population, quota.of, `${path}.of`);
  if ('count' in quota) return typeof quota.count === 'number' ? { count: quota.count, of } : undefined;
  if (!('share' in quota)) return undefined;
  const share = parseShare(quota.share)!;
  if (compare(share, ratio(1n)) > 0)
    compilation.report(`${path}.share`, 'rules.share-above-one', { share: quota.share });
  if (!of) {
    compilation.report(path, 'rules.quota-needs-of', { share: quota.share });
    return undefined;
  }
  return { share, text: quota.share, of };
}

function compileBase(
  compilation: Compilation,
  population: contract.Population,
  base: contract.Base,
  path: string,
): Base {
  const title = (id: string, at: string): NodeId[] => {
    if (population.titles?.some((other) => other.id === id)) return [nodeId(population.id, id)];
    compilation.report(at, 'rules.unknown-title', { title: id });
    return [];
  };
  const knownBand = population.bands?.some(({ id }) => id === base.band);
  if (base.band !== undefined && !knownBand)
    compilation.report(`${path}.band`, 'rules.unknown-band', { band: base.band });
  return {
    title: base.title === undefined ? undefined : title(base.title, `${path}.title`)[0],
    band:
      base.band !== undefined && knownBand
        ? { node: nodeId(population.id, 'band'), id: base.band, orBetter: base.orBetter ?? false }
        : undefined,
    where: compilation.bindOptional(base.where, `${path}.where`, compilation.placeOf(population.id), 'flag'),
    remainingAfter: (base.remainingAfter ?? []).flatMap((id, i) => title(id, `${path}.remainingAfter[${i}]`)),
    withoutOwn: base.withoutOwn ?? false,
  };
}
