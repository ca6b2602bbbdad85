import { nodeId, type NodeId } from '../../engine/graph/node';
import { holdingId } from '../../engine/ranking/holding-node';
import type { Base, Quota } from '../../engine/titles/quota/rules';
import type * as contract from '../rule-set';
import type { Compilation } from './compilation';
import { compileParts } from './quota-parts';
import { compileSize } from './quota-sizes';

/** The quotas of a title or band; what does not compile is left out, with its problems reported. */
export function compileQuotas(
  compilation: Compilation,
  population: contract.Population,
  quota: contract.Quota | contract.Quota[] | undefined,
  path: string,
): Quota[] {
  if (quota === undefined) return [];
  if (!Array.isArray(quota)) return compileQuota(compilation, population, quota, path);
  return quota.flatMap((each, i) => compileQuota(compilation, population, each, `${path}[${i}]`));
}

function compileQuota(
  compilation: Compilation,
  population: contract.Population,
  quota: contract.Quota,
  path: string,
): Quota[] {
  const place = compilation.placeOf(population.id);
  const of = quota.of && compileBase(compilation, population, quota.of, `${path}.of`);
  const size = compileSize(compilation, quota, place, path);
  const per = compilation.bindOptional(quota.per, `${path}.per`, place, 'group');
  const { atLeast } = quota;
  const where = compilation.bindOptional(atLeast?.where, `${path}.atLeast.where`, place, 'flag');
  const parts = compileParts(compilation, quota.parts ?? [], place, `${path}.parts`);
  if (!size) return [];
  return [
    {
      path,
      size,
      of,
      per,
      rounding: quota.rounding ?? 'down',
      atLeast: atLeast && { seats: atLeast.seats, where, because: atLeast.because },
      parts,
      tie: quota.tie ?? 'council',
      basis: quota.basis ?? [],
    },
  ];
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
  if (base.orBetter && base.band === undefined)
    compilation.report(`${path}.orBetter`, 'rules.needs-beside', { key: 'orBetter', needs: 'band' });
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
