/** How the points of several review stages become one result. Stages are in order, the last one decides. */
export interface ReviewRules {
  readonly use: 'last' | 'lowest' | 'mean';
  /** Index of the first stage that may stand as the result. */
  readonly from: number;
  /** What a missing stage does: the row has no result, or an earlier stage (the others) stands. */
  readonly missing: 'earlier' | 'block';
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
