import type { SourceCell } from '../../problem';

/** A decision of the council about one row, as recorded by the secretary. */
export interface CouncilChoice {
  readonly kind: 'admit' | 'refuse';
  readonly because: string;
}

/** A number the council set in place of the one that was counted: seats of a group, points of a row. */
export interface SetNumber extends Signed {
  readonly value: number;
}

/** Whether the council lets a gate apply to a row. */
export interface GateChoice extends Signed {
  readonly applies: boolean;
}

/** Why something was decided, by whom, and where that is written down. */
interface Signed {
  readonly because: string;
  readonly by?: string | undefined;
  readonly cell?: SourceCell | undefined;
}
