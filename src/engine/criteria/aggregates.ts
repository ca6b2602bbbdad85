/** A child of a section as its aggregate sees it: one that applies to the row and has its points. */
export interface Part {
  readonly points: number;
  /** The most points of the child for this row. */
  readonly max: number;
  readonly weight: number;
}

export const AGGREGATES = [
  'sum',
  'weighted-mean',
  'geometric-mean',
  'harmonic-mean',
  'best',
  'worst',
  'met-share',
] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** The aggregates that look at the children's points alone; `sum` also rescales, `met-share` counts leaves. */
export type Mean = Exclude<Aggregate, 'sum' | 'met-share'>;

/**
 * The children's scores together, in the section's own points. The means work on points ÷ max, times the section's max;
 * `best` and `worst` are the points of one child.
 *
 * @param parts at least one
 * @returns NaN where the mean has no value: a negative share in a geometric or harmonic mean, no weight at all
 */
export function combine(aggregate: Mean, parts: readonly Part[], max: number): number {
  switch (aggregate) {
    case 'weighted-mean':
      return (
        (max * total(parts, ({ points, max: most, weight }) => (weight * points) / most)) / weightOf(parts)
      );
    case 'geometric-mean':
      return max * geometricMean(parts);
    case 'harmonic-mean':
      return max * harmonicMean(parts);
    case 'best':
      return Math.max(...parts.map(({ points }) => points));
    case 'worst':
      return Math.min(...parts.map(({ points }) => points));
  }
}

/** ∏ share^weight, the weights together being 1: a share of 0 makes the whole 0. */
function geometricMean(parts: readonly Part[]): number {
  const shares = parts.map(({ points, max }) => points / max);
  if (shares.some((share) => share < 0)) return NaN;
  const all = weightOf(parts);
  return shares.reduce((product, share, i) => product * share ** (parts[i]!.weight / all), 1);
}

/** 1 ÷ the weighted mean of 1 ÷ share: a share of 0 that has weight makes the whole 0. */
function harmonicMean(parts: readonly Part[]): number {
  const weighted = parts.filter(({ weight }) => weight > 0);
  if (weighted.some(({ points }) => points < 0)) return NaN;
  if (weighted.some(({ points }) => points === 0)) return 0;
  return weightOf(weighted) / total(weighted, ({ points, max, weight }) => (weight * max) / points);
}

function weightOf(parts: readonly Part[]): number {
  return total(parts, ({ weight }) => weight);
}

function total(parts: readonly Part[], value: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + value(part), 0);
}
