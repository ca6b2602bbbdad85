import type { ChosenSheets } from '../chosen-sheets';
import type { GivenMapping } from '../mapping/given-mapping';
import type { GivenAnswers } from './given-answers';

/** How a secretary wants sheets to be read; what is not said is found out. */
export interface ReadingChoices {
  /** Sheets that are read for a population, whatever they are called. */
  readonly sheets?: ChosenSheets | undefined;
  /** Where fields stand. */
  readonly mapping?: GivenMapping | undefined;
  /** Answers to questions that are asked once for a column. */
  readonly answers?: GivenAnswers | undefined;
}
