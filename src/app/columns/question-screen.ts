import type { Problem } from '../../engine/problem';
import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import { isColumnQuestion, type ColumnAnswers } from '../../rules/reading/column-questions';
import { answeredTexts, answersTo } from '../../reports/screen/column-question';
import type { QuestionScreen } from './reading-screen';

/** The questions about a column that are open, with their answers, then those that were answered. */
export function questionScreens(
  problems: readonly Problem[],
  answers: ColumnAnswers,
  language: Language,
): QuestionScreen[] {
  const open = problems.flatMap(({ code, params }): QuestionScreen[] =>
    isColumnQuestion(code)
      ? [{ question: code, text: say(language, code, params), answers: answersTo(code, params, language) }]
      : [],
  );
  const given = answeredTexts(answers, language).map(({ question, answer, text }): QuestionScreen => ({
    question,
    text,
    given: answer,
    answers: [],
  }));
  return [...open, ...given];
}
