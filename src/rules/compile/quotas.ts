import { compare, parseShare, ratio } from '../../engine/arithmetic/ratio';
import { nodeId, type NodeId } from '../../engine/graph/node';
import { holdingId } from '../../engine/ranking/holding-node';
import type { Base, Quota } from '../../engine/titles/quota-rules';
import type * as contract from '../rule-set';
import type { Compilation } from './compilation';

/** A quota of a title or band; undefined when it does not compile or is not supported yet. */
export function compileQuota(
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
        ? { node: holdingId(population.id), id: base.band, orBetter: base.orBetter ?? false }
        : undefined,
    where: compilation.bindOptional(base.where, `${path}.where`, compilation.placeOf(population.id), 'flag'),
    remainingAfter: (base.remainingAfter ?? []).flatMap((id, i) => title(id, `${path}.remainingAfter[${i}]`)),
    withoutOwn: base.withoutOwn ?? false,
  };
}
