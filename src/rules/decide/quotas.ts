import type { GraphEvaluation } from '../../engine/graph/evaluation';
import { nodeId } from '../../engine/graph/node';
import type { SeatedBandResult } from '../../engine/ranking/band';
import type { QuotaOutcome } from '../../engine/titles/quota/outcome';
import type { Title, TitleResult } from '../../engine/titles/title';
import type { Population } from '../rule-set';
import type { Run } from '../run-result';

type QuotaResult = Run['populations'][string]['quotas'][number];

/** What a run says of the quotas of a population: those of its bands, then of its titles, in the order of the rules. */
export function quotasOf(
  population: Population,
  titles: readonly Title[],
  run: GraphEvaluation,
): QuotaResult[] {
  const bands = population.bands?.length
    ? run.result<SeatedBandResult>(nodeId(population.id, 'band')).quotas
    : [];
  return [
    ...bands.flatMap(({ band, outcomes }) =>
      outcomes.map((outcome) => quotaResult('band', band.id, outcome, population.id, run)),
    ),
    ...titles.flatMap(({ id }) => {
      const { seating } = run.result<TitleResult>(nodeId(population.id, id));
      return (seating?.quotas ?? []).map((outcome) => quotaResult('title', id, outcome, population.id, run));
    }),
  ];
}

function quotaResult(
  of: 'title' | 'band',
  award: string,
  outcome: QuotaOutcome,
  population: string,
  run: GraphEvaluation,
): QuotaResult {
  const data = run.data(population);
  const { quota, group, share, base, exact, seats, raisedFrom, because, parts, eligible, taken, cut } =
    outcome;
  const { rounding, basis } = quota;
  return {
    for: award,
    of,
    group,
    ...(share !== undefined && { share }),
    base,
    exact: [String(exact.numerator), String(exact.denominator)],
    rounding,
    seats,
    ...(raisedFrom !== undefined && { raisedFrom }),
    ...(because !== undefined && { because }),
    eligible,
    taken,
    effective: base === 0 ? null : `${taken}/${base}`,
    ...(parts.length > 0 && {
      parts: parts.map(({ id, seats: most, taken: held }) => ({ id, seats: most, taken: held })),
    }),
    ...(cut && { cut: { place: cut.place, tied: cut.rows.map((tied) => data.keyOf(tied)) } }),
    ...(outcome.provisional && { provisional: true as const }),
    ...(basis.length > 0 && { basis: [...basis] }),
  };
}
