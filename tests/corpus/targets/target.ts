/**
 * - `moreThan`, `atLeast`, `lessThan`, `atMost`, `exactly`: against `value`.
 * - `between`: `low` … `high`, both included.
 * - `bare`: a value with no operator. Read as `exactly`, scored as at least (at most where lower is better) once the
 *   secretary has confirmed it (§8.7): `confirm` always holds `bare`.
 * - `rating`: a title or rating to be reached, in `rating`.
 * - `pass`: a sentence to be judged met or not, without a measure.
 */
export type Operator =
  'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'exactly' | 'between' | 'bare' | 'rating' | 'pass';

/**
 * What the secretary is asked.
 *
 * - `bare`: exactly, or at least?
 * - `by-or-to`: does it fall by so much, or to so much?
 * - `direction`: is more better, or less?
 * - `base`: a share of what?
 * - `one-or-both`: must one of two alternatives be met, or both?
 * - `value`: the number stands elsewhere (`chỉ tiêu … giao`).
 * - `unit`: a unit nobody knows (OCR).
 */
export type Confirm = 'bare' | 'by-or-to' | 'direction' | 'base' | 'one-or-both' | 'value' | 'unit';

export interface ReadTarget {
  readonly operator: Operator;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** As written, without the scale word where `scale` has it: `triệu đồng/năm` keeps its own. */
  readonly unit?: string;
  /** The number is a change, not a level. */
  readonly change?: 'increase' | 'decrease';
  /** `khoảng`: the bounds are approximate. */
  readonly approximate?: true;
  /** `bình quân`: an average, over years or over units. */
  readonly average?: 'years' | 'units';
  /** `đạt và vượt`: going beyond is asked for too. */
  readonly exceed?: true;
  /** Who gives the number, where it stands elsewhere. */
  readonly assignedBy?: string;
  readonly rating?: string;
  /** Units named in the sentence, whose number is the value. */
  readonly named?: readonly string[];
  readonly confirm?: readonly Confirm[];
}

export interface ExpectedTarget extends ReadTarget {
  /** Plan and number in the tables of §8.2 to §8.6. */
  readonly id: string;
  /** What is counted, in the sentence's own words where they stand together. */
  readonly counted: string;
  /** The words of the sentence that hold operator, value and unit. */
  readonly phrase: string;
  /** `trong đó`: the target that this one is a part of. */
  readonly within?: string;
  /** Another base for the same target. */
  readonly alternativeTo?: string;
  /** A condition that belongs to another target of the sentence. */
  readonly together?: string;
}

/** A line of a plan and all the targets in it, in their order. */
export interface PlanLine {
  /** Verbatim, without the mark of the list. */
  readonly line: string;
  readonly targets: readonly ExpectedTarget[];
  /** Words that look like an operator or a value and are neither. */
  readonly notTargets?: readonly string[];
}

/** A cell of a plan sheet's target column. */
export interface PlanCell {
  /** The name beside it. */
  readonly counted: string;
  readonly written: string | number | { readonly value: number; readonly format: string };
  /** The unit's own column, where the sheet has one. */
  readonly unitColumn?: string;
  readonly reading: ReadTarget | 'ask';
  readonly because: string;
}

export const BARE = { operator: 'bare', confirm: ['bare'] } as const;
