import type { QuotaStanding } from './seating-result';
import type { FilledContest } from './fill';
import type { SeatLayout } from './layout';

/** For each quota the places of the rows that compete: one more than there are before them in the same group. */
export function placesOf(
  { quotas, groups, groupOf }: SeatLayout,
  contests: readonly FilledContest[],
): QuotaStanding[] {
  return groupOf.map((outcomeOf, i) => {
    const places = new Float64Array(outcomeOf.length).fill(NaN);
    const before = new Array<number>(groups.length).fill(0);
    for (const { classes } of contests) {
      for (const rows of classes) {
        for (const row of rows) places[row] = before[outcomeOf[row]!]! + 1;
        for (const row of rows) before[outcomeOf[row]!]! += 1;
      }
    }
    return { quota: quotas[i]!, outcomeOf, places };
  });
}
