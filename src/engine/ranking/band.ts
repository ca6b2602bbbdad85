import type { Scale } from '../columns/column';
import type { BoundExpression } from '../graph/bound-expression';
import type { NodeId, Result } from '../graph/node';
import type { Entry } from '../problem';
import type { Quota, QuotaOutcome } from '../titles/quota-rules';
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
}

/** Every one of these criteria reaches this share of its own maximum (điểm liệt, điểm sàn). */
export interface Floor {
  readonly share: number;
  readonly criteria: readonly NodeId[];
}

export interface Bands {
  /** Best first. */
  readonly bands: readonly Band[];
  readonly by: BoundExpression;
  readonly gates: readonly Gate[];
  readonly gatesId?: NodeId | undefined;
  /** The order of seats where a band has a quota. */
  readonly order: readonly Rung[];
}

export interface BandResult extends Result {
  readonly value: { readonly type: 'level'; readonly codes: Int32Array; readonly scale: Scale };
}

export interface HoldingResult extends BandResult {
  /** For each band, best first: whether each row holds it; unknown where something it needs is missing. */
  readonly holds: readonly Uint8Array[];
}

/** What the bands are with their quotas. */
export interface SeatedBandResult extends BandResult {
  /** Quotas of the bands that have one, in the order of the bands. */
  readonly quotas: readonly { readonly band: Band; readonly outcomes: readonly QuotaOutcome[] }[];
  /** For rows that went without a seat in a better band: which, and why. */
  readonly passed: ReadonlyMap<number, readonly Entry[]>;
}

/** The scale a population's bands make: lowest first, as every scale. */
export function bandScale(
  bands: readonly { id: string; title: string; aliases?: readonly string[] | undefined }[],
): Scale {
  return [...bands].reverse().map(({ id, title, aliases }) => ({ id, title, ...(aliases && { aliases }) }));
}
