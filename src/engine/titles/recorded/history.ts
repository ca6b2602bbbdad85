import type { SourceCell } from '../../problem';

/** One award that the history holds for a row. */
export interface PastAward {
  /** Id of a title of the population, or of an honour that only the history holds. */
  readonly title: string;
  /** The year in which its period begins; its form is that of this run's period. */
  readonly year: number;
  readonly cell: SourceCell;
}

/** What the history says about the rows of a population. */
export interface History {
  /** Whether the awards of the row are known; not where two rows could be meant by one name. */
  isCertain(row: number): boolean;
  /** Each title once in each period, none of a period after this run's. */
  awardsOf(row: number): readonly PastAward[];
}

/** Nothing was ever awarded. */
export const NO_HISTORY: History = { isCertain: () => true, awardsOf: () => [] };
