import { State, type Evaluation, type NodeId } from '../graph/node';
import type { Entry } from '../problem';
import type { Adjustment } from './adjustment';
import {
  settleSum,
  type CriterionResult,
  type CriterionRules,
  type Kind,
  type PointsRounding,
} from './criterion';
import { explainChild } from './explain-child';
import type { Rescale } from './section-points';

/** The top-level criteria of one kind, and what bends their sum. */
export interface KindSum {
  readonly kind: Kind;
  readonly title: string;
  readonly parts: readonly CriterionRules[];
  readonly cap: number;
  readonly rescale: Rescale;
}

/** What each criterion gives, a stretch to the whole, a cap that bites, and the points. */
export function explainKind(
  sums: KindSum,
  result: CriterionResult,
  ids: readonly NodeId[],
  row: number,
  run: Evaluation,
): Entry[] {
  const { kind, title, parts } = sums;
  const results = ids.map((id) => run.result<CriterionResult>(id));
  // the kind stands in the heading: what is added and what is taken off are told alike
  const children = parts.map((part, i) => explainChild({ ...part, kind: 'score' }, results[i]!, row));
  const points = result.value.values[row]!;
  switch (result.states[row]) {
    case State.excluded:
      return [...children, { code: 'section.nothing-applies', params: { title } }];
    case State.blocked:
      return [...children, { code: 'section.blocked', params: { title } }];
    default:
      return [
        ...children,
        ...kindBends(sums, results, row),
        { code: `${kind}.points`, params: { title, points } },
      ];
  }
}

function kindBends(
  { kind, title, parts, cap, rescale }: KindSum,
  results: readonly CriterionResult[],
  row: number,
) {
  const applying = parts.flatMap(({ weight }, i) => {
    const { states, value, maxima } = results[i]!;
    return states[row] === State.excluded
      ? []
      : [{ points: weight * value.values[row]!, max: weight * maxima[row]! }];
  });
  const sum = applying.reduce((all, { points }) => all + points, 0);
  const most = applying.reduce((all, { max }) => all + max, 0);
  const whole = parts.reduce((all, { weight, max }) => all + weight * max, 0);
  const entries: Entry[] = [];
  if (kind === 'score' && rescale !== 'none' && Number.isFinite(whole) && most > 0 && most < whole) {
    const params = { title, sum, most, whole, points: (sum * whole) / most };
    entries.push({ code: 'section.rescaled', params });
  }
  if (sum > cap) entries.push({ code: 'section.capped', params: { title, sum, cap } });
  return entries;
}

/** score + bonus − penalty, with a bound that bites and the rounding where it is only here. */
export function explainTotal(
  title: string,
  { totalMin, totalMax }: Adjustment,
  rounding: PointsRounding,
  result: CriterionResult,
  ids: readonly NodeId[],
  row: number,
  run: Evaluation,
): Entry[] {
  const total = result.value.values[row]!;
  if (result.states[row] === State.blocked) {
    return [{ code: 'total.blocked', params: { title, names: blockedNames(ids, row, run) } }];
  }
  if (Number.isNaN(total)) return [{ code: 'total.nothing-applies', params: { title } }];
  const [score, bonus, penalty] = ids.map((id) => run.result<CriterionResult>(id).value.values[row]!) as [
    number,
    number,
    number,
  ];
  const sum = settleSum(score + bonus - penalty, rounding);
  const bent: Entry[] =
    sum < totalMin
      ? [{ code: 'total.raised', params: { title, min: totalMin } }]
      : sum > totalMax
        ? [{ code: 'total.lowered', params: { title, max: totalMax } }]
        : [];
  const held = Math.min(totalMax, Math.max(totalMin, sum));
  const rounded: Entry[] = total === held ? [] : [{ code: 'total.rounded', params: { title, total } }];
  return [
    { code: 'total.points', params: { title, score, bonus, penalty, total: sum } },
    ...bent,
    ...rounded,
  ];
}

/** The top-level criteria without points that the total waits for. */
function blockedNames(ids: readonly NodeId[], row: number, run: Evaluation): string {
  return ids
    .flatMap((id) => run.node(id).dependencies)
    .filter((id) => run.result<CriterionResult>(id).states[row] === State.blocked)
    .map((id) => run.node(id).title)
    .join('; ');
}
