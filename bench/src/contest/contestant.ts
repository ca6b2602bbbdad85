/** A row as Excel gives it: number, cluster, then result and target of each criterion. */
export type Row = readonly (number | string)[];

export const Award = { given: 0, over: 1, council: 2 } as const;

export interface Outcome {
  /** Place inside the cluster; equal totals share the better one. */
  readonly places: Float64Array;
  /** An `Award` per row: the best 15 % of each cluster, rounded down; who is equal across the cut is the council's. */
  readonly awards: Uint8Array;
}

/** A program that does the whole job, from an array of row arrays to places and awards. */
export interface Contestant {
  readonly title: string;
  /** What must be there before the clock starts: a database, a compiled expression. */
  prepare?(): Promise<void>;
  decide(rows: readonly Row[]): Outcome | Promise<Outcome>;
}
