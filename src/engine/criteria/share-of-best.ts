/**
 * A result as a share of the best one: actual ÷ best, or best ÷ actual where lower is better. Where the best is 0 or
 * less there is no such ratio: a lowest result that is wanted is the whole, everything else nothing.
 */
export function shareOfBest(actual: number, best: number, lower: boolean): number {
  if (lower && actual === best) return 1;
  if (!(best > 0)) return 0;
  return lower ? best / actual : actual / best;
}
