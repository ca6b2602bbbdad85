import type { SourceCell } from '../problem';

/** One award that the history holds for a row. */
export interface PastAward {
  /** Id of a title of the population, or of an honour that only the history holds. */
  readonly title: string;
  /** As it is written: `2021`, `2024-2025`. */
  readonly period: string;
  readonly cell: SourceCell;
}

/** What the history says about the rows of a population. */
export interface History {
  /** Whether the awards of the row are known; not where two rows could be meant by one name. */
  isCertain(row: number): boolean;
  awardsOf(row: number): readonly PastAward[];
}
