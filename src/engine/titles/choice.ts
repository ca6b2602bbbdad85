/** A decision of the council about one row, as recorded by the secretary. */
export interface CouncilChoice {
  readonly kind: 'admit' | 'refuse';
  readonly because: string;
}
