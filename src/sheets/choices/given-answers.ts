import { isAnswerTo, isColumnQuestion, type ColumnAnswers } from '../../rules/reading/column-questions';
import type { Id } from '../../rules/rule-set';
import { ofKey, ofSheet } from './sheet-name';

/** Population → sheet → field → code of the question → answer (`rules/reading/column-questions`). */
export type GivenAnswers = Readonly<
  Record<Id, Readonly<Record<string, Readonly<Record<Id, Readonly<Record<string, string>>>>>>>
>;

export const NO_ANSWERS: ColumnAnswers = {};

/** What was answered about a field's column on a sheet; answers that no question takes are left out (`check-choices`). */
export function answersOn(
  answers: GivenAnswers | undefined,
  population: Id,
  sheet: string,
  field: Id,
): ColumnAnswers {
  const given = ofKey(ofSheet(ofKey(answers, population), sheet), field);
  if (given === undefined) return NO_ANSWERS;
  return Object.fromEntries(
    Object.entries(given).filter(
      ([question, answer]) => isColumnQuestion(question) && isAnswerTo(question, answer),
    ),
  );
}
