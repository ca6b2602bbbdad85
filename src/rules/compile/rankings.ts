import { parseShare, toNumber } from '../../engine/arithmetic/ratio';
import { nodeId, type NodeId } from '../../engine/graph/node';
import type { Band, Bands } from '../../engine/ranking/band';
import { bandNode } from '../../engine/ranking/band-node';
import { gateId, gateNode, type Gate } from '../../engine/ranking/gate-node';
import { isCeiling, isUnranked } from '../../engine/ranking/gates';
import { holdingNode } from '../../engine/ranking/holding-node';
import type { Ranking } from '../../engine/ranking/ranking';
import { rankingNode } from '../../engine/ranking/ranking-node';
import type * as contract from '../rule-set';
import type { Population } from '../rule-set';
import { builtInTitle, rankingTitle } from './built-in-titles';
import type { Compilation } from './compilation';
import { countedCriteria, countedSections } from './counted';
import { rankingId, type Namespace } from './namespace';
import { bindOrder, bindRung, rankingOrder } from './orders';
import { compileQuotas } from './quotas';
import { compileVote } from './votes';

/** The gates of a population, a node each. */
export function compileGates(compilation: Compilation, { population, path }: Namespace): Gate[] {
  const place = compilation.placeOf(population.id);
  const bands = (population.bands ?? []).map(({ id }) => id);
  const gates = (population.gates ?? []).flatMap(({ id, when, effect, because }, i): Gate[] => {
    if (typeof effect === 'object' && !bands.includes(effect.bandAtMost)) {
      compilation.report(`${path}.gates[${i}].effect.bandAtMost`, 'rules.unknown-band', {
        band: effect.bandAtMost,
      });
    }
    const bound = compilation.bind(when, `${path}.gates[${i}].when`, place, 'flag');
    return bound ? [{ id, node: gateId(population.id, id), when: bound, effect, because }] : [];
  });
  for (const gate of gates) compilation.add(gateNode(population.id, gate));
  return gates;
}

/** A ranking as compiled, with its population. */
export interface CompiledRanking {
  readonly population: string;
  readonly ranking: Ranking;
}

export function compileRankings(
  compilation: Compilation,
  { population, path }: Namespace,
  gates: readonly Gate[],
): CompiledRanking[] {
  const place = compilation.placeOf(population.id);
  return (population.rankings ?? []).flatMap((ranking, i): CompiledRanking[] => {
    const root = `${path}.rankings[${i}]`;
    const by = bindRung(
      compilation,
      { by: ranking.by ?? 'total', order: ranking.order ?? 'desc' },
      root,
      place.population,
    );
    const ties = bindOrder(compilation, ranking.ties, `${root}.ties`, place.population);
    const within = compilation.bindOptional(ranking.within, `${root}.within`, place, 'group');
    if (!by) return [];
    const id = rankingId(population, i);
    const compiled: Ranking = {
      id,
      title: rankingTitle(compilation.language, population, i),
      by,
      ties,
      within,
      method: ranking.method ?? 'competition',
      gates: gates.filter(({ effect }) => isUnranked(effect)),
    };
    compilation.add(rankingNode(population.id, compiled));
    return [{ population: population.id, ranking: compiled }];
  });
}

/** Bands as compiled, with their population. */
export interface CompiledBands {
  readonly population: string;
  readonly rules: Bands;
}

export function compileBands(
  compilation: Compilation,
  namespace: Namespace,
  gates: readonly Gate[],
): CompiledBands[] {
  const { population, path } = namespace;
  if (!population.bands?.length) return [];
  const place = compilation.placeOf(population.id);
  const by = compilation.bind(population.bandsBy ?? 'total', `${path}.bandsBy`, place, 'number');
  const bands = population.bands.map((band, i) =>
    compileBand(compilation, population, band, `${path}.bands[${i}]`),
  );
  bands.forEach(({ min }, i) => {
    const better = bands
      .slice(0, i)
      .find((band) => isUnconditional(band) && min !== undefined && band.min! <= min);
    if (better)
      compilation.report(`${path}.bands[${i}].min`, 'rules.band-out-of-reach', { better: better.title });
  });
  if (!by) return [];
  const order = bands.some(({ quota }) => quota) ? rankingOrder(compilation, namespace) : [];
  const rules: Bands = {
    title: builtInTitle(compilation.language, 'band'),
    bands,
    by,
    gates: gates.filter(({ effect }) => isCeiling(effect)),
    order,
  };
  addBands(compilation, { population: population.id, rules });
  return [{ population: population.id, rules }];
}

/** The two nodes of a population's bands: which hold, and which are taken. */
export function addBands(compilation: Compilation, { population, rules }: CompiledBands): void {
  compilation.add(holdingNode(population, rules));
  compilation.add(bandNode(population, rules));
}

function compileBand(
  compilation: Compilation,
  population: Population,
  band: contract.Band,
  path: string,
): Band {
  const { id, title, min, includeMin = true, when, floor, quota } = band;
  return {
    id,
    title,
    min,
    includeMin,
    when: compilation.bindOptional(when, `${path}.when`, compilation.placeOf(population.id), 'flag'),
    floor: floor && {
      share: toNumber(parseShare(floor.share)!),
      text: floor.share,
      criteria: floorCriteria(population, floor.of ?? 'criteria'),
    },
    quota: compileQuotas(compilation, population, quota, `${path}.quota`)[0],
    vote: compileVote(compilation, population, band, 'band', `${path}.vote`),
  };
}

/** Whether a band takes every row that reaches its `min`. */
function isUnconditional({ min, when, floor, quota, vote }: Band): boolean {
  return min !== undefined && !when && !floor && !quota && !vote;
}

/** What a floor is about, each by itself. */
function floorCriteria({ id: population, criteria = [] }: Population, of: 'criteria' | 'sections'): NodeId[] {
  const counted = of === 'sections' ? countedSections(criteria) : countedCriteria(criteria);
  return counted.map(({ id }) => nodeId(population, id));
}
