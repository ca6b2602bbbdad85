import type { Params } from '../../engine/problem';
import { isCode, say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import {
  COLUMN_QUESTIONS,
  isColumnQuestion,
  type ColumnAnswer,
  type ColumnAnswers,
  type ColumnQuestion,
} from '../../rules/reading/column-questions';

/** An answer to a question that is asked once for a column, in words that name what it would read. */
export interface AnswerScreen {
  readonly answer: ColumnAnswer;
  readonly text: string;
}

/** Every answer that a question takes. */
export function answersTo(
  question: ColumnQuestion,
  params: Readonly<Record<string, unknown>>,
  language: Language,
): AnswerScreen[] {
  return COLUMN_QUESTIONS[question].map((answer: ColumnAnswer) => ({
    answer,
    text: sentence(language, `sheets.answer.${shortName(question)}.${answer}`, params as Params),
  }));
}

/** What was answered, in a sentence for each question. */
export function answeredTexts(
  answers: ColumnAnswers,
  language: Language,
): { readonly question: ColumnQuestion; readonly answer: ColumnAnswer; readonly text: string }[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    isColumnQuestion(question)
      ? [{ question, answer, text: sentence(language, `sheets.answered.${shortName(question)}.${answer}`) }]
      : [],
  );
}

function shortName(question: ColumnQuestion): string {
  return question.replace('sheets.', '');
}

function sentence(language: Language, code: string, params?: Params): string {
  if (!isCode(code)) throw new Error(`no sentence for ${code}`);
  return say(language, code, params);
}
