import type { Group, Normalisation, Normalised } from './normalisation';

/**
 * r ÷ n, where r is the place from the bottom (the best of n has n) and equal results share the mean of their places:
 * 1 for the best alone, 1 ÷ n for the worst. Rank and its percentile in tables 3 and 15 of the OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), there with the lowest place for equal results. A group of one has 1.
 */
export const rank: Normalisation = (group) => ranked(group, 'method.normalised.rank', (r, n) => r / n);

/**
 * (r − 1) ÷ (n − 1): the share of the others that are worse, equal ones counted half: 1 for the best alone, 0 for the
 * worst alone. COINr's `n_prank`, with equal results at the mean of their places. A group of one has 1, as Excel's
 * PERCENTRANK gives.
 */
export const percentRank: Normalisation = (group) =>
  ranked(group, 'method.normalised.percent-rank', (r, n) => (n === 1 ? 1 : (r - 1) / (n - 1)));

function ranked(group: Group, code: string, scale: (place: number, of: number) => number): Normalised {
  const { values } = group;
  const places = placesFromBottom(group);
  const scaled = places.map((place) => scale(place, values.length));
  return {
    values: scaled,
    tell: (at) => ({
      code: values.length === 1 ? 'method.normalised.alone' : code,
      params: { actual: values[at]!, place: places[at]!, of: values.length, value: scaled[at]! },
    }),
  };
}

function placesFromBottom({ values, lower }: Group): Float64Array {
  const sign = lower ? -1 : 1;
  const order = Array.from(values.keys()).sort((a, b) => sign * (values[a]! - values[b]!));
  const places = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++;
    for (let i = first; i < next; i++) places[order[i]!] = (first + 1 + next) / 2;
    first = next;
  }
  return places;
}
