import type { RoundingMode } from '../arithmetic/round';
import { MISSING, NO, YES, type Column } from '../columns/column';
import { gather } from '../columns/operations';
import type { Frame } from '../expression/program';
import type { Reference } from '../expression/scope';
import type { Params } from '../problem';
import type { BoundExpression } from './bound-expression';
import { referenceId } from './bound-expression';
import type { Evaluation } from './node';
import { facetOf } from './frame';

export type Take = 'count' | 'share' | 'sum' | 'mean' | 'min' | 'max';

export interface RollUp {
  readonly id: string;
  readonly title: string;
  /** The population whose rows are looked at. */
  readonly members: string;
  /** Rows of the same population that share this value; absent: the rows that belong to this one. */
  readonly within?: BoundExpression | undefined;
  readonly take: Take;
  readonly of?: BoundExpression | undefined;
  readonly where?: BoundExpression | undefined;
  readonly decimals?: number | undefined;
  readonly rounding: RoundingMode;
}

/** Members looked at, each with the slot (owner or group) it counts for. */
export interface Pairs {
  readonly members: Int32Array;
  /** The row that `parent` means for each pair, in the owners' population; −1: none. */
  readonly owners: Int32Array;
  readonly slots: Int32Array;
}

/**
 * What has been taken so far, one number per slot. A member whose condition or value is missing makes its slot unknown,
 * unless it cannot matter: a member that is certainly not counted does not disturb a count.
 */
export class Taking {
  readonly value: Float64Array;
  /** How many members were looked at (the base of a share or mean). */
  readonly base: Float64Array;
  private readonly unknown: Uint8Array;

  constructor(
    readonly take: Take,
    readonly slots: number,
  ) {
    this.value = new Float64Array(slots).fill(take === 'min' ? Infinity : take === 'max' ? -Infinity : 0);
    this.base = new Float64Array(slots);
    this.unknown = new Uint8Array(slots);
  }

  /** @param of flags for count and share (absent: all), numbers otherwise; `where` absent: all */
  add(pairs: Pairs, of: Column | undefined, where: Column | undefined): void {
    for (let i = 0; i < pairs.slots.length; i++) {
      const slot = pairs.slots[i]!;
      if (slot < 0) continue;
      const looked = flagAt(where, i);
      if (looked === NO) continue;
      if (this.take === 'count' || this.take === 'share') this.count(slot, looked, flagAt(of, i));
      else this.measure(slot, looked, of?.type === 'number' ? of.values[i]! : NaN);
    }
  }

  private count(slot: number, looked: number, counted: number): void {
    const settled = looked === YES || (counted === NO && this.take === 'count');
    if (!settled || counted === MISSING) this.unknown[slot] = 1;
    this.base[slot]! += 1;
    if (counted === YES) this.value[slot]! += 1;
  }

  private measure(slot: number, looked: number, value: number): void {
    if (looked === MISSING || Number.isNaN(value)) this.unknown[slot] = 1;
    this.base[slot]! += 1;
    if (this.take === 'min') this.value[slot] = Math.min(this.value[slot]!, value);
    else if (this.take === 'max') this.value[slot] = Math.max(this.value[slot]!, value);
    else this.value[slot]! += value;
  }

  /** NaN where unknown; a count or sum over nobody is 0, a share, mean, min or max over nobody is missing. */
  finish(): Float64Array {
    return this.value.map((value, slot) => {
      if (this.unknown[slot]) return NaN;
      const base = this.base[slot]!;
      if (this.take === 'count' || this.take === 'sum') return value;
      if (base === 0) return NaN;
      return this.take === 'share' || this.take === 'mean' ? value / base : value;
    });
  }
}

function flagAt(column: Column | undefined, i: number): number {
  if (column === undefined) return YES;
  if (column.type !== 'flag') throw new Error('a roll-up counts yes/no only');
  return column.values[i]!;
}

/** Reads the members of pairs, and through `parent` the row of the roll-up itself. */
export class PairFrame implements Frame {
  readonly size: number;

  constructor(
    private readonly run: Evaluation,
    private readonly pairs: Pairs,
    private readonly onProblem: (member: number, code: string, params: Params) => void,
  ) {
    this.size = pairs.members.length;
  }

  read(reference: Reference): Column {
    const column = facetOf(this.run.result(referenceId(reference)), reference);
    return gather(column, reference.of === 'own' ? this.pairs.members : this.pairs.owners);
  }

  report(pair: number, code: string, params: Params): void {
    this.onProblem(this.pairs.members[pair]!, code, params);
  }
}

/** Every row of a population with the row it belongs to. */
export function memberPairs(parent: Int32Array): Pairs {
  return { members: Int32Array.from(parent.keys()), owners: parent, slots: parent };
}

/** Every row with its group, for roll-ups that do not look at the roll-up's own row. */
export function groupPairs(codes: Int32Array): Pairs {
  const rows = Int32Array.from(codes.keys());
  return { members: rows, owners: rows, slots: codes };
}

/** More pairs than this at once would only cost memory. */
const MOST_PAIRS = 1_000_000;

/** Each row with every row of its group, in blocks: the slot is the owner's row. */
export function* crossPairs(codes: Int32Array, groups: number): Generator<Pairs> {
  const rows: number[][] = Array.from({ length: groups }, () => []);
  codes.forEach((code, row) => code >= 0 && rows[code]!.push(row));
  for (const group of rows) {
    const block = Math.max(1, Math.floor(MOST_PAIRS / Math.max(1, group.length)));
    for (let start = 0; start < group.length; start += block) {
      const owners = group.slice(start, start + block);
      const pairs = owners.flatMap((owner) => group.map((member) => [member, owner] as const));
      const ownerRows = Int32Array.from(pairs, ([, owner]) => owner);
      yield { members: Int32Array.from(pairs, ([member]) => member), owners: ownerRows, slots: ownerRows };
    }
  }
}

export function readsParent(expression: BoundExpression | undefined): boolean {
  return expression?.program.references.some(({ of }) => of === 'parent') ?? false;
}
