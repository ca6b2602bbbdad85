import { bandNode } from '../../engine/ranking/band-node';
import { gateNode, gatesId, type Gate } from '../../engine/ranking/gate-node';
import type { Rung } from '../../engine/ranking/order';
import { rankingNode, type Ranking } from '../../engine/ranking/ranking-node';
import type { Order } from '../rule-set';
import { builtInTitle, rankingTitle } from './built-in-titles';
import type { Compilation } from './compilation';
import { rankingId, type Namespace } from './namespace';

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

export function compileRankings(
  compilation: Compilation,
  { population, path }: Namespace,
  gates: readonly Gate[],
): void {
  const place = compilation.placeOf(population.id);
  population.rankings?.forEach((ranking, i) => {
    const root = `${path}.rankings[${i}]`;
    const by = bindRung(
      compilation,
      { by: ranking.by ?? 'total', order: ranking.order ?? 'desc' },
      root,
      place.population,
    );
    const ties = bindOrder(compilation, ranking.ties, `${root}.ties`, place.population);
    const within = compilation.bindOptional(ranking.within, `${root}.within`, place, 'group');
    if (!by) return;
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
  });
}

export function compileBands(
  compilation: Compilation,
  { population, path }: Namespace,
  gates: readonly Gate[],
): void {
  if (!population.bands?.length) return;
  const place = compilation.placeOf(population.id);
  const by = compilation.bind(population.bandsBy ?? 'total', `${path}.bandsBy`, place, 'number');
  const bands = population.bands.map(({ id, title, min, includeMin = true, when }, i) => ({
    id,
    title,
    min,
    includeMin,
    when: compilation.bindOptional(when, `${path}.bands[${i}].when`, place, 'flag'),
  }));
  bands.forEach(({ min }, i) => {
    const better = bands
      .slice(0, i)
      .find((band) => band.min !== undefined && !band.when && min !== undefined && band.min <= min);
    if (better)
      compilation.report(`${path}.bands[${i}].min`, 'rules.band-out-of-reach', { better: better.title });
  });
  if (by)
    compilation.add(
      bandNode(population.id, builtInTitle(compilation.language, 'band'), {
        bands,
        by,
        gates,
        ...(gates.length > 0 && { gatesId: gatesId(population.id) }),
      }),
    );
}

export function bindOrder(
  compilation: Compilation,
  order: readonly Order[] | undefined,
  path: string,
  population: string,
): Rung[] {
  return (order ?? []).flatMap((rung, i) => bindRung(compilation, rung, `${path}[${i}]`, population) ?? []);
}

function bindRung(
  compilation: Compilation,
  { by, order = 'desc' }: Order,
  path: string,
  population: string,
): Rung | undefined {
  const bound = compilation.bind(by, `${path}.by`, compilation.placeOf(population), 'orderable');
  return bound && { by: bound, order };
}
