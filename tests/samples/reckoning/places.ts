export interface Place {
  readonly place: number;
  /** How many share it. */
  readonly tied: number;
}

/** Competition places (1, 2, 2, 4): one more than the number of those who have more. */
export function placesOf(totals: readonly bigint[]): Place[] {
  return totals.map((own) => ({
    place: 1 + totals.filter((other) => other > own).length,
    tied: totals.filter((other) => other === own).length,
  }));
}

/** Places counted apart among those of one group. */
export function placesWithin(totals: readonly bigint[], groups: readonly string[]): Place[] {
  return totals.map((own, i) => {
    const rivals = totals.filter((_, j) => groups[j] === groups[i]);
    return {
      place: 1 + rivals.filter((other) => other > own).length,
      tied: rivals.filter((other) => other === own).length,
    };
  });
}
