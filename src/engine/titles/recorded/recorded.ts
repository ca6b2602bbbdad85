import type { Ballots, CouncilBody } from './ballots';
import type { CouncilChoice, GateChoice, SetNumber } from './choice';
import type { History } from './history';

/**
 * What was recorded beside the data: by the council in its meeting, and by the awards of earlier periods. Maps are keyed
 * by the id of a node (`nodeId(population, name)`), then by row or group.
 */
export interface Recorded {
  /** Who was admitted or refused, by title or band and row. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<number, CouncilChoice>>;
  /** Seats of a title or band, by the folded name of the group; '' where the quota has no groups. */
  readonly seats: ReadonlyMap<string, ReadonlyMap<string, SetNumber>>;
  /** Points of a criterion, by row. */
  readonly points: ReadonlyMap<string, ReadonlyMap<number, SetNumber>>;
  /** Gates, by row. */
  readonly gates: ReadonlyMap<string, ReadonlyMap<number, GateChoice>>;
  /** By population. */
  readonly histories: ReadonlyMap<string, History>;
  /** The period that this run decides about; undefined where neither the rules nor the run name one. */
  readonly period: string | undefined;
  readonly bodies: readonly CouncilBody[];
  /** By title or band and row. */
  readonly ballots: ReadonlyMap<string, ReadonlyMap<number, Ballots>>;
}

/** Nothing recorded. */
export const NOTHING_RECORDED: Recorded = {
  choices: new Map(),
  seats: new Map(),
  points: new Map(),
  gates: new Map(),
  histories: new Map(),
  period: undefined,
  bodies: [],
  ballots: new Map(),
};
