import { ratio, type Ratio } from '../../arithmetic/ratio';
import { nodeId, type Evaluation } from '../../graph/node';
import type { SetNumber } from '../recorded/choice';
import { wholeSeats } from './arithmetic';
import { raisesOf, type Raises } from './at-least';
import { groupNames, groupsOf } from './groups';
import type { AtLeast, Quota } from './rules';
import { sizesOf, type GroupSizes } from './size';

/** A quota counted out for each group, before anyone is chosen. */
export interface CountedQuota {
  readonly quota: Quota;
  /** Index into `groups` for every row; −1 where the row's group is unknown. */
  readonly groupOf: Int32Array;
  readonly groups: readonly CountedGroup[];
  /** Seats that equal remainders compete for; 0: none. */
  readonly left: number;
}

export interface CountedGroup extends SettledSeats {
  readonly name: string | null;
  readonly share?: string | undefined;
  readonly base: number;
  /** 0 where it is not known. */
  readonly exact: Ratio;
  /** Whether its seats are known; where not it has none, and nobody knows who would take one. */
  readonly isKnown: boolean;
  /** The seats if the council gives this group the seat that equal remainders compete for; absent: it competes for none. */
  readonly ifChosen?: number | undefined;
  /** Whether the seats rest on something that is still open or missing. */
  readonly unsettled: boolean;
}

/** The seats there are in the end, and why they are not those of the rule. */
interface SettledSeats {
  readonly seats: number;
  /** The seats that the rule gives, where there are more. */
  readonly raisedFrom?: number | undefined;
  readonly because?: string | undefined;
  /** Whether the seats are those that the council recorded. */
  readonly isSet: boolean;
}

/**
 * Counts a quota out: seats = round(share × base) in exact arithmetic, group by group; then `atLeast`, which may pass the
 * ceiling; then what the council recorded for a group, which is the last word.
 *
 * @param award the title or band, as recorded choices name it
 */
export function countQuota(quota: Quota, population: string, award: string, run: Evaluation): CountedQuota {
  const groups = groupsOf(quota, population, run);
  const { groupOf, names, bases } = groups;
  const sizes = sizesOf(quota, groups, run);
  const raises = raisesOf(quota, groups, run);
  const recorded = recordedSeats(quota, nodeId(population, award), names, run);
  const rule = wholeSeats(
    sizes.exact.map((exact) => exact ?? NOTHING),
    quota.rounding,
    (group) => recorded[group]?.value,
  );
  const open = openGroups(quota, groups.unsettled, sizes, raises);
  const counted = names.map((name, group): CountedGroup => {
    const exact = sizes.exact[group];
    const [byRule, raise, set] = [rule.seats[group]!, raises.seats[group], recorded[group]];
    return {
      name,
      share: sizes.shares[group],
      base: bases[group]!,
      exact: exact ?? NOTHING,
      isKnown: exact !== undefined || set !== undefined,
      unsettled: open[group]! && set === undefined,
      ...(rule.tied.includes(group) && { ifChosen: Math.max(byRule + 1, raise?.seats ?? 0) }),
      ...settledSeats(byRule, raise, set),
    };
  });
  return { quota, groupOf, groups: counted, left: rule.left };
}

const NOTHING = ratio(0n);

/** What the council recorded for each group, if anything. */
function recordedSeats(
  { per }: Quota,
  award: string,
  names: readonly (string | null)[],
  run: Evaluation,
): (SetNumber | undefined)[] {
  const seats = run.recorded.seats.get(award);
  if (!seats) return names.map(() => undefined);
  return names.map((name) => {
    const known = groupNames(name, per).find((each) => seats.has(each));
    return known === undefined ? undefined : seats.get(known);
  });
}

/** Where remainders compete, one open group may take a seat from any other. */
function openGroups(
  { rounding }: Quota,
  groups: readonly boolean[],
  sizes: GroupSizes,
  raises: Raises,
): readonly boolean[] {
  const open = groups.map(
    (isOpen, group) => isOpen || sizes.unsettled[group]! || raises.unsettled[group]! || !sizes.exact[group],
  );
  return rounding === 'largest-remainder' && open.includes(true) ? open.map(() => true) : open;
}

function settledSeats(
  byRule: number,
  raise: AtLeast | undefined,
  recorded: SetNumber | undefined,
): SettledSeats {
  if (recorded) {
    const raised = recorded.value > byRule && { raisedFrom: byRule };
    return { seats: recorded.value, ...raised, because: recorded.because, isSet: true };
  }
  if (!raise || raise.seats <= byRule) return { seats: byRule, isSet: false };
  return { seats: raise.seats, raisedFrom: byRule, because: raise.because, isSet: false };
}
