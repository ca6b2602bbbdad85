import type { NodeId } from '../graph/node';
import type { Entry } from '../problem';

/** How the points of several review stages become one result. Stages are in order, the last one decides. */
export interface ReviewRules {
  readonly use: 'last' | 'lowest' | 'mean';
  /** Index of the first stage that may stand as the result. */
  readonly from: number;
  /** What a missing stage does: the row has no result, or an earlier stage (the others) stands. */
  readonly missing: 'earlier' | 'block';
}

/** A criterion's review: its rules, and its stages in order with the node that has the points of each. */
export interface Review {
  readonly rules: ReviewRules;
  readonly stages: readonly { readonly title: string; readonly node: NodeId }[];
}

/**
 * The result of a review for every row; NaN where it has none.
 *
 * @param stages points of each stage, in order; NaN is missing
 */
export function reviewResult(stages: readonly Float64Array[], rules: ReviewRules): Float64Array {
  const counted = stages.slice(rules.from);
  return stages[0]!.map((_, row) =>
    resultOf(
      counted.map((points) => points[row]!),
      rules,
    ),
  );
}

function resultOf(points: readonly number[], { use, missing }: ReviewRules): number {
  if (use === 'last') {
    if (missing === 'block') return points.at(-1) ?? NaN;
    return points.findLast((value) => !Number.isNaN(value)) ?? NaN;
  }
  const given = points.filter((value) => !Number.isNaN(value));
  if (given.length === 0 || (missing === 'block' && given.length < points.length)) return NaN;
  return use === 'lowest' ? Math.min(...given) : given.reduce((sum, value) => sum + value, 0) / given.length;
}

/**
 * Which stage's points stand as the result, and why.
 *
 * @param points of each stage, in order; NaN is missing
 */
export function explainReview({ rules, stages }: Review, points: readonly number[]): Entry {
  const { use, from, missing } = rules;
  const counted = stages.map(({ title }, i) => ({ title, points: points[i]! })).slice(from);
  const given = counted.filter((stage) => !Number.isNaN(stage.points));
  const lacking = counted.filter((stage) => Number.isNaN(stage.points));
  const last = counted.at(-1)!;
  if (given.length === 0) {
    const isTooEarly = points.slice(0, from).some((value) => !Number.isNaN(value));
    return { code: isTooEarly ? 'review.too-early' : 'review.none', params: { stages: titles(counted) } };
  }
  if (use === 'last') {
    const standing = given.at(-1)!;
    const params = { stage: standing.title, points: standing.points };
    if (standing === last) return { code: 'review.last', params };
    if (missing === 'block') return { code: 'review.waits', params: { stages: last.title } };
    const later = counted.slice(counted.indexOf(standing) + 1);
    return { code: 'review.earlier', params: { ...params, stages: titles(later) } };
  }
  if (missing === 'block' && lacking.length > 0) {
    return { code: 'review.waits', params: { stages: titles(lacking) } };
  }
  const lowest = given.reduce((low, stage) => (stage.points < low.points ? stage : low));
  return use === 'lowest'
    ? { code: 'review.lowest', params: { stages: titles(given), stage: lowest.title, points: lowest.points } }
    : { code: 'review.mean', params: { stages: titles(given), count: given.length } };
}

function titles(stages: readonly { readonly title: string }[]): string {
  return stages.map(({ title }) => title).join(', ');
}
