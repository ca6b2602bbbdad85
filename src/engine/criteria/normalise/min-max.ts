import { distance } from '../../arithmetic/comparable';
import type { Normalisation } from './normalisation';
import { worstAndBest } from './worst-and-best';

/**
 * (x − min) ÷ (max − min): 0 for the worst of the group, 1 for the best; where lower is better (max − x) ÷ (max − min).
 * OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3 and step 5.3. Where all are equal the quotient
 * has no value (COINr's `n_minmax` gives NaN): nobody is behind the best, so everyone has 1; so has a group of one.
 */
export const minMax: Normalisation = ({ values, rows, lower }) => {
  const { worst, best } = worstAndBest(values, lower);
  const spread = distance(values[worst]!, values[best]!);
  const scaled = values.map((value) => (spread === 0 ? 1 : distance(values[worst]!, value) / spread));
  return {
    values: scaled,
    tell: (at) => ({
      code: spread === 0 ? 'method.normalised.all-equal' : 'method.normalised.min-max',
      params: {
        actual: values[at]!,
        worst: values[worst]!,
        best: values[best]!,
        of: values.length,
        value: scaled[at]!,
      },
      rows: spread === 0 ? [] : [rows[worst]!, rows[best]!],
    }),
  };
};
