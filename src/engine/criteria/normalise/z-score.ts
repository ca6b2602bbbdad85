import type { Normalisation } from './normalisation';

/**
 * (x − mean) ÷ standard deviation: 0 at the group's mean, 1 one standard deviation better than it. The deviation is that
 * of a sample (n − 1), as in the worked table 15 of the OECD/JRC Handbook on Constructing Composite Indicators (2008,
 * step 5.2) and in COINr's `n_zscore`. Where all are equal, and in a group of one, every result is the mean: 0.
 */
export const zScore: Normalisation = ({ values, lower }) => {
  const mean = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  const equal = values.every((value) => value === values[0]);
  const deviation = equal ? 0 : Math.sqrt(squares / (values.length - 1));
  const scaled = values.map((value) => (equal ? 0 : (lower ? mean - value : value - mean) / deviation));
  return {
    values: scaled,
    tell: (at) => ({
      code: equal ? 'method.normalised.at-mean' : 'method.normalised.z-score',
      params: { actual: values[at]!, mean, deviation, of: values.length, value: scaled[at]! },
    }),
  };
};

/** The same whatever the order of the rows: floats are added from the smallest to the largest. */
function sum(values: Float64Array): number {
  return Float64Array.from(values)
    .sort()
    .reduce((total, value) => total + value, 0);
}
