import { distance } from '../../arithmetic/comparable';
import type { Normalisation } from './normalisation';

/**
 * (x − low) ÷ (high − low), held inside 0…1: how far a result is on the way between two fixed posts; where lower is
 * better (high − x) ÷ (high − low). COINr's `n_goalposts` with its default truncation; the form of the Human Development
 * Index. The other rows do not matter.
 */
export const goalposts: Normalisation = ({ values, lower, low, high }) => {
  const [worst, best] = lower ? [high, low] : [low, high];
  const scaled = values.map((value) => {
    return Math.min(1, Math.max(0, distance(worst, value) / distance(worst, best)));
  });
  return {
    values: scaled,
    tell: (at) => ({
      code: 'method.normalised.goalposts',
      params: { actual: values[at]!, worst, best, value: scaled[at]! },
    }),
  };
};
