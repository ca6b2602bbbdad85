import type { Scale } from '../columns/column';
import type { BoundExpression } from '../graph/bound-expression';
import type { NodeId, Result } from '../graph/node';
import type { QuotaOutcome } from '../titles/quota/outcome';
import type { Quota } from '../titles/quota/rules';
import type { SeatingResult } from '../titles/seats/seating-result';
import type { LoweringResult, Vote } from '../titles/vote/vote';
import type { Gate } from './gate-node';
import type { Rung } from './order';

export interface Band {
  readonly id: string;
  readonly title: string;
  readonly min?: number | undefined;
  readonly includeMin: boolean;
  readonly when?: BoundExpression | undefined;
  readonly floor?: Floor | undefined;
  /** Rows that hold the band compete for its seats; who gets none is tried on the next band. */
  readonly quota?: Quota | undefined;
  /** On those who are seated; who is refused is tried on the next band. */
  readonly vote?: Vote | undefined;
}

/** Every one of these criteria reaches this share of its own maximum (điểm liệt, điểm sàn). */
export interface Floor {
  readonly share: number;
  /** The share as the rules write it: `50%`. */
  readonly text: string;
  readonly criteria: readonly NodeId[];
}

export interface Bands {
  readonly title: string;
  /** Best first. */
  readonly bands: readonly Band[];
  readonly by: BoundExpression;
  /** The gates they heed: those that set a ceiling, and those of any effect whose being unknown blocks the row. */
  readonly gates: readonly Gate[];
  /** The order of seats where a band has a quota. */
  readonly order: readonly Rung[];
}

export interface BandResult extends Result {
  readonly value: { readonly type: 'level'; readonly codes: Int32Array; readonly scale: Scale };
}

export interface HoldingResult extends BandResult {
  /** For each band, best first: whether each row holds it; unknown where something it needs is missing. */
  readonly holds: readonly Uint8Array[];
  /** The figure that decides, as it is compared; NaN is missing. */
  readonly figure: Float64Array;
  /** For each band, best first: whether each row meets its `when`; absent where it has none. */
  readonly conditions: readonly (Uint8Array | undefined)[];
}

/** What the bands are with their quotas and votes. */
export interface SeatedBandResult extends BandResult, Omit<LoweringResult, 'value'> {
  /** Quotas of the bands that have one, in the order of the bands. */
  readonly quotas: readonly { readonly band: Band; readonly outcomes: readonly QuotaOutcome[] }[];
  /** For each band, best first: who competed for its seats, and how that went; absent where it has no quota. */
  readonly seatings: readonly (SeatingResult | undefined)[];
  /** For each band, best first: a `Seat` for each row that competed for it. */
  readonly seats: readonly Uint8Array[];
  /** For each band, best first: a `Voted` per row. */
  readonly voted: readonly Uint8Array[];
  /** Votes on the bands that have one, in the order of the bands. */
  readonly votes: readonly { readonly vote: Vote; readonly voted: Uint8Array }[];
}

/** The scale a population's bands make: lowest first, as every scale. */
export function bandScale(
  bands: readonly { id: string; title: string; aliases?: readonly string[] | undefined }[],
): Scale {
  return [...bands].reverse().map(({ id, title, aliases }) => ({ id, title, ...(aliases && { aliases }) }));
}
