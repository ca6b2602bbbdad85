/** A decision of the council about one row, as recorded by the secretary. */
export interface CouncilChoice {
  readonly kind: 'admit' | 'refuse';
  readonly because: string;
}

/** A number the council set in place of the one that was counted: seats of a group, points of a row. */
export interface SetNumber {
  readonly value: number;
  readonly because: string;
}

/** Whether the council lets a gate apply to a row. */
export interface GateChoice {
  readonly applies: boolean;
  readonly because: string;
}
