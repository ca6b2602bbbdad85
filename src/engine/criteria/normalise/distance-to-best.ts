import { shareOfBest } from '../share-of-best';
import type { Normalisation } from './normalisation';
import { worstAndBest } from './worst-and-best';

/**
 * x ÷ best, where lower is better best ÷ x: the leader has 1, the others their share of it. “Distance to a reference”
 * with the group's leader as reference: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3 and step
 * 5.4 (COINr's `n_dist2max` is another thing, which equals min-max). The ratio needs results of 0 or more. Where all
 * are 0 everyone is the best: 1.
 */
export const distanceToBest: Normalisation = ({ values, rows, lower }) => {
  const at = worstAndBest(values, lower).best;
  const best = values[at]!;
  const scaled = values.map((value) => (value === best ? 1 : shareOfBest(value, best, lower)));
  return {
    values: scaled,
    tell(member) {
      const params = { actual: values[member]!, best, value: scaled[member]! };
      if (values[member] === best) return { code: 'method.normalised.best', params };
      const code = lower ? 'method.normalised.distance-to-best-lower' : 'method.normalised.distance-to-best';
      return { code, params, rows: [rows[at]!] };
    },
  };
};
