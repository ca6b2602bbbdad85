import { parseShare, toNumber } from '../../engine/arithmetic/ratio';
import { nodeId, type NodeId } from '../../engine/graph/node';
import type { Band, Bands } from '../../engine/ranking/band';
import { bandNode } from '../../engine/ranking/band-node';
import { gateNode, gatesId, type Gate } from '../../engine/ranking/gate-node';
import { holdingNode } from '../../engine/ranking/holding-node';
import { rankingNode, type Ranking } from '../../engine/ranking/ranking-node';
import type * as contract from '../rule-set';
import type { Criterion, Population } from '../rule-set';
import { builtInTitle, rankingTitle } from './built-in-titles';
import type { Compilation } from './compilation';
import { rankingId, type Namespace } from './namespace';
import { bindOrder, bindRung, rankingOrder } from './orders';
import { compileQuota } from './quotas';

/** The gates of a population, compiled; no node is made when there are none. */
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
    return bound ? [{ id, when: bound, effect, because }] : [];
  });
  if (gates.length > 0) compilation.add(gateNode(population.id, gates));
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
      gates: gates.length > 0 ? gatesId(population.id) : undefined,
    };
    compilation.add(rankingNode(population.id, compiled));
    return [{ population: population.id, ranking: compiled }];
  });
}

export function compileBands(compilation: Compilation, namespace: Namespace, gates: readonly Gate[]): void {
  const { population, path } = namespace;
  if (!population.bands?.length) return;
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
  if (!by) return;
  const order = bands.some(({ quota }) => quota) ? rankingOrder(compilation, namespace) : [];
  const rules: Bands = {
    bands,
    by,
    gates,
    order,
    gatesId: gates.length > 0 ? gatesId(population.id) : undefined,
  };
  const title = builtInTitle(compilation.language, 'band');
  compilation.add(holdingNode(population.id, title, rules));
  compilation.add(bandNode(population.id, title, rules));
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
      criteria: floorCriteria(population, floor.of ?? 'criteria'),
    },
    quota: quota && compileQuota(compilation, population, quota, `${path}.quota`),
  };
}

/** Whether a band takes every row that reaches its `min`. */
function isUnconditional({ min, when, floor, quota }: Band): boolean {
  return min !== undefined && !when && !floor && !quota;
}

/** The criteria that a floor is about: those that score, not what is added or taken off; or the sections they stand in. */
function floorCriteria(population: Population, of: 'criteria' | 'sections'): NodeId[] {
  const walk = (list: readonly Criterion[]): Criterion[] =>
    list
      .filter(({ kind = 'score' }) => kind === 'score')
      .flatMap((criterion) =>
        'children' in criterion ? [criterion, ...walk(criterion.children)] : [criterion],
      );
  const wanted = (criterion: Criterion): boolean => 'children' in criterion === (of === 'sections');
  return walk(population.criteria ?? [])
    .filter(wanted)
    .map(({ id }) => nodeId(population.id, id));
}
