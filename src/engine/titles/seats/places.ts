import type { SeatContest } from './contests';
import type { SeatLayout } from './layout';
import type { QuotaStanding } from './seating-result';

/**
 * For each quota the places of the rows that compete: one more than there are before them in the same group. They are
 * reckoned when somebody asks why a row has its seat.
 */
export function standingsOf(
  { quotas, groups, groupOf }: SeatLayout,
  contests: readonly Pick<SeatContest, 'classes'>[],
): QuotaStanding[] {
  return groupOf.map((outcomeOf, i) => {
    let places: Float64Array | undefined;
    return {
      quota: quotas[i]!,
      outcomeOf,
      placeOf(row) {
        places ??= placesIn(outcomeOf, groups.length, contests);
        return places[row]!;
      },
    };
  });
}

function placesIn(
  groupOf: Int32Array,
  groups: number,
  contests: readonly Pick<SeatContest, 'classes'>[],
): Float64Array {
  const places = new Float64Array(groupOf.length).fill(NaN);
  const before = new Int32Array(groups);
  for (const { classes } of contests) {
    const { rows, starts } = classes;
    for (let at = 0; at + 1 < starts.length; at++) {
      const equals = rows.subarray(starts[at], starts[at + 1]);
      for (const row of equals) places[row] = before[groupOf[row]!]! + 1;
      for (const row of equals) before[groupOf[row]!]! += 1;
    }
  }
  return places;
}
