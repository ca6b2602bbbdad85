import { NO_CODE, YES } from '../../columns/column';
import { countIn } from '../../columns/partition';
import type { CountedGroup } from '../quota/quota';
import type { Cut, PartOutcome, QuotaOutcome } from '../quota/outcome';
import { leastOfPart, seatsOfPart } from '../quota/parts';
import type { GroupPool, SeatLayout } from './layout';

/** What the seats of a competition came to, in the ids of its layout. */
export interface SeatFacts {
  /** Rows with a seat that is theirs. */
  readonly taken: readonly number[];
  /** 1 for rows that compete. */
  readonly competes: Uint8Array;
  /** Rows that would compete but for an unknown group. */
  readonly unknown: readonly number[];
  readonly cuts: ReadonlyMap<number, Cut>;
  /** Per group: the seats that shares of parts are taken of, where they are of those taken. */
  readonly takenOf: ReadonlyMap<number, number>;
  readonly provisional: Uint8Array;
}

/** An outcome for every group, in the order of the layout. */
export function outcomesOf(layout: SeatLayout, facts: SeatFacts): QuotaOutcome[] {
  const { groups, groupOf } = layout;
  const taken: number[][] = groups.map(() => []);
  const eligible = new Int32Array(groups.length);
  for (const ids of groupOf) {
    for (const row of facts.taken) taken[ids[row]!]!.push(row);
    countIn(ids, groups.length, facts.competes).forEach((count, group) => (eligible[group]! += count));
    for (const row of facts.unknown) if (ids[row] !== NO_CODE) eligible[ids[row]!]! += 1;
  }
  return groups.map((pool, group): QuotaOutcome => {
    const { counted, quota, limits } = pool;
    const cut = [group, ...limits].map((id) => facts.cuts.get(id)).find((each) => each !== undefined);
    return {
      quota,
      ...settled(counted),
      eligible: eligible[group]!,
      taken: taken[group]!.length,
      parts: partsOf(pool, taken[group]!, facts.takenOf.get(group) ?? counted.seats),
      ...(cut && { cut }),
      provisional: [group, ...limits].some((id) => facts.provisional[id] === 1),
    };
  });
}

function settled({ name, ifChosen, unsettled: _, ...counted }: CountedGroup) {
  return { ...counted, group: name, isPending: ifChosen !== undefined };
}

function partsOf({ parts, counted }: GroupPool, taken: readonly number[], takenOf: number): PartOutcome[] {
  return parts.map(({ part, flags }) => {
    const seats = part.of === 'taken' ? takenOf : counted.seats;
    return {
      id: part.id,
      title: part.title,
      seats: seatsOfPart(part, seats),
      least: leastOfPart(part, seats),
      taken: taken.filter((row) => flags[row] === YES).length,
    };
  });
}
