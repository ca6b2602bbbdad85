/**
 * How a result is held against a target (domain facts §8.7). `bare`: a value without an operator, `đạt 98%`; it is scored
 * as at least (at most where less is better) once the secretary has confirmed that. `rating`: a title or rating to be
 * reached; `pass`: a sentence that is met or not.
 */
export type Operator =
  'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'exactly' | 'between' | 'bare' | 'rating' | 'pass';

/**
 * What only the secretary can say. `bare`: exactly, or at least? `by-or-to`: does it fall by so much, or to so much?
 * `direction`: is more better, or less? `base`: a share of what? `one-or-both`: must one of two bases be met, or both?
 * `value`: the number stands elsewhere. `unit`: a unit nobody knows.
 */
export type Confirm = 'bare' | 'by-or-to' | 'direction' | 'base' | 'one-or-both' | 'value' | 'unit';

/** What a plan asks for. Numbers are in `unit`. */
export interface Target {
  readonly operator: Operator;
  readonly value?: number;
  /** The ends of `between`, both included. */
  readonly low?: number;
  readonly high?: number;
  /** As written: `triệu đồng/năm`, `% dân số`. */
  readonly unit?: string;
  /** The number is a change, not a level. */
  readonly change?: 'increase' | 'decrease';
  /** `khoảng`. */
  readonly approximate?: true;
  /** `bình quân`: over the years, or over the units. */
  readonly average?: 'years' | 'units';
  /** `đạt và vượt`: going beyond is asked for too. */
  readonly exceed?: true;
  /** Who gives the number: `chỉ tiêu tỉnh giao`. */
  readonly assignedBy?: string;
  readonly rating?: string;
  /** Units that the sentence names. */
  readonly named?: readonly string[];
  readonly confirm: readonly Confirm[];
}

/** What stands beside a target. */
export interface TargetContext {
  /** What is counted: the name beside the target. */
  readonly counted: string;
  /** The unit's own column. */
  readonly unit?: string;
  /** `trong đó`: it is a part of the target above it. */
  readonly isPart?: boolean;
  /** The whole sentence of the plan, where the target is a part of one. */
  readonly sentence?: string;
}
