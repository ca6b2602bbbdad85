import { compare, remainderOf, sum, wholeOf, type Ratio } from '../../arithmetic/ratio';

/** Seats shared among groups by the largest remainders. */
export interface Apportionment {
  readonly seats: readonly number[];
  /** Groups whose equal remainders compete for too few seats; each has its whole part until the council has chosen. */
  readonly tied: readonly number[];
  /** How many seats are left for the tied. */
  readonly left: number;
}

/**
 * Shares ⌊Σ exact⌋ seats: every group has its whole part, and those with the largest remainders one more. Equal remainders
 * at the cut are the council's: a number of seats recorded for a tied group says whether it has one more; who is not named
 * has one more where enough is left, none where nothing is. Where more groups are named than seats are left, no group is
 * entitled to one. The order of the groups decides nothing.
 *
 * Source: the largest-remainder (Hamilton) method, on exact ratios.
 *
 * @param exact the share of each group before rounding, ≥ 0
 * @param recorded the seats that the council recorded for a group, if any
 */
export function apportion(
  exact: readonly Ratio[],
  recorded: (group: number) => number | undefined = () => undefined,
): Apportionment {
  const seats = exact.map((ratio) => Number(wholeOf(ratio, 'down')));
  let left = Number(wholeOf(sum(exact), 'down')) - seats.reduce((total, n) => total + n, 0);
  for (const groups of classesOfRemainders(exact)) {
    if (left === 0) break;
    if (groups.length <= left) {
      for (const group of groups) seats[group]! += 1;
      left -= groups.length;
      continue;
    }
    return settle(groups, left, seats, recorded);
  }
  return { seats, tied: [], left: 0 };
}

/** The groups with a remainder, largest first, as classes of equal ones. */
function classesOfRemainders(exact: readonly Ratio[]): number[][] {
  const remainders = exact.map(remainderOf);
  const order = [...exact.keys()]
    .filter((group) => remainders[group]!.numerator > 0n)
    .sort((a, b) => compare(remainders[b]!, remainders[a]!));
  const classes: number[][] = [];
  for (const group of order) {
    const last = classes.at(-1);
    if (last && compare(remainders[last[0]!]!, remainders[group]!) === 0) last.push(group);
    else classes.push([group]);
  }
  return classes;
}

/** More groups than seats: what the council recorded settles it as far as it goes. */
function settle(
  groups: readonly number[],
  left: number,
  seats: number[],
  recorded: (group: number) => number | undefined,
): Apportionment {
  const named = groups.filter((group) => recorded(group) !== undefined);
  const chosen = named.filter((group) => recorded(group)! > seats[group]!);
  const open = groups.filter((group) => recorded(group) === undefined);
  if (chosen.length > left) return { seats, tied: [], left: 0 };
  const free = left - chosen.length;
  const fits = open.length <= free;
  for (const group of fits ? [...chosen, ...open] : chosen) seats[group]! += 1;
  return fits || free === 0 ? { seats, tied: [], left: 0 } : { seats, tied: open, left: free };
}
