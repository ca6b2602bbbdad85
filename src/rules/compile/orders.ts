import type { Rung } from '../../engine/ranking/order';
import type { Order } from '../rule-set';
import type { Compilation } from './compilation';
import type { Namespace } from './namespace';

/** The order of a population's first ranking with its ladder of ties, else by total, else none. */
export function rankingOrder(compilation: Compilation, { population, path }: Namespace): Rung[] {
  const [first] = population.rankings ?? [];
  const root = `${path}.rankings[0]`;
  if (first) {
    const by = bindRung(
      compilation,
      { by: first.by ?? 'total', order: first.order ?? 'desc' },
      root,
      population.id,
    );
    return [...(by ? [by] : []), ...bindOrder(compilation, first.ties, `${root}.ties`, population.id)];
  }
  return population.criteria?.length ? bindOrder(compilation, [{ by: 'total' }], root, population.id) : [];
}

export function bindOrder(
  compilation: Compilation,
  order: readonly Order[] | undefined,
  path: string,
  population: string,
): Rung[] {
  return (order ?? []).flatMap((rung, i) => bindRung(compilation, rung, `${path}[${i}]`, population) ?? []);
}

/** One rung; undefined when it does not compile. */
export function bindRung(
  compilation: Compilation,
  { by, order = 'desc' }: Order,
  path: string,
  population: string,
): Rung | undefined {
  const bound = compilation.bind(by, `${path}.by`, compilation.placeOf(population), 'orderable');
  return bound && { by: bound, order };
}
