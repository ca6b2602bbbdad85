import { add, divide, multiply, ratio, wholeOf, type Ratio } from '../arithmetic/ratio';
import { NO_CODE } from '../columns/column';
import { groupBy } from '../columns/operations';
import { evaluateBound } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { fold } from '../text/fold';
import { baseRows } from './base';
import type { Base, Quota } from './quota-rules';

/** A quota counted out for each group, before anyone is chosen. */
export interface CountedQuota {
  /** Index into `groups` for every row; −1 where the row's group is unknown. */
  readonly groupOf: Int32Array;
  readonly groups: readonly CountedGroup[];
}

export interface CountedGroup {
  readonly name: string | null;
  readonly base: number;
  readonly exact: Ratio;
  readonly seats: number;
  /** Whether the base rests on a decision that is still open. */
  readonly unsettled: boolean;
}

/** seats = round(share × base) in exact arithmetic; `withoutOwn`: share × base ÷ (1 + share). */
export function countQuota(quota: Quota, population: string, run: Evaluation): CountedQuota {
  const size = run.data(population).rowCount;
  const grouping = quota.per ? groupBy(evaluateBound(quota.per, run), fold) : undefined;
  const groupOf = grouping?.codes ?? new Int32Array(size);
  const names: readonly (string | null)[] = grouping?.names ?? [null];
  const { seats } = quota;
  const { counted, unsettled } = baseRows(seats.of ?? EVERY_ROW, population, run);
  const bases = countPer(groupOf, names.length, counted);
  const open = countPer(groupOf, names.length, unsettled ?? new Uint8Array(size));
  const groups = names.map((name, g): CountedGroup => {
    const base = bases[g]!;
    if ('count' in seats)
      return { name, base, exact: ratio(BigInt(seats.count)), seats: seats.count, unsettled: false };
    const share = seats.of.withoutOwn ? divide(seats.share, add(ratio(1n), seats.share)) : seats.share;
    const exact = multiply(share, ratio(BigInt(base)));
    return { name, base, exact, seats: Number(wholeOf(exact, quota.rounding)), unsettled: open[g]! > 0 };
  });
  return { groupOf, groups };
}

const EVERY_ROW: Base = { remainingAfter: [], withoutOwn: false };

function countPer(groupOf: Int32Array, groups: number, flags: Uint8Array): number[] {
  const counts = new Array<number>(groups).fill(0);
  groupOf.forEach((group, row) => {
    if (group !== NO_CODE && flags[row]) counts[group]! += 1;
  });
  return counts;
}
