import type { Classes } from '../../ranking/classes';
import type { CouncilChoice } from '../recorded/choice';
import type { Cut } from '../quota/outcome';
import type { Pool } from './rooms';
import type { TurnedAway } from './turned-away';

/** Rows that compete for seats in the same order. */
export interface Contest {
  readonly classes: Classes;
  readonly pools: readonly Pool[];
  /** The pools in which a row needs room, indices into `pools`: at most one of each family, those named first that explain best. */
  poolsOf(row: number): readonly number[];
  /** What the council recorded about a row, if anything. */
  choice(row: number): CouncilChoice['kind'] | undefined;
  /** Rows whose seat passes to the next in order, because a vote refused it. */
  passesOn?(row: number): boolean;
}

export interface Seating {
  readonly seated: readonly number[];
  readonly over: TurnedAway;
  /** Rows the council has still to choose among. */
  readonly council: readonly number[];
  /** Rows that would have a seat and passed it on. */
  readonly passed: readonly number[];
  /** Rows whose recorded choice settled something. */
  readonly used: readonly number[];
  /** By pool: the class that was larger than its room, unless the council has settled it. */
  readonly cuts: ReadonlyMap<number, Cut>;
  /** Per pool: the seats that rows before the council may still take. */
  readonly reserved: readonly number[];
  /** Pools that keep seats for rows tied in another pool. */
  readonly lent: readonly number[];
}
