/**
 * Questions about cells that one answer settles for a whole column, by the code of their problem, with the answers each
 * takes: the cells of one column were written by one hand in one Excel.
 */
export const COLUMN_QUESTIONS = {
  /** `29.835`: the marks part thousands, or stand before decimals. */
  'sheets.number-ambiguous': ['thousands', 'decimals'],
  /** A day where a number should stand: a number that only looks like a day, a range such as 8-9, or a day indeed. */
  'sheets.number-is-date': ['number', 'range', 'date'],
  /** Days are as they are shown, or day and month have changed places. */
  'sheets.date-swapped': ['as-shown', 'swapped'],
  /** Text of a legacy font was converted rightly, or stands for itself. */
  'sheets.legacy-text': ['converted', 'as-written'],
} as const;

export type ColumnQuestion = keyof typeof COLUMN_QUESTIONS;
export type ColumnAnswer<Of extends ColumnQuestion = ColumnQuestion> = (typeof COLUMN_QUESTIONS)[Of][number];

/** What was answered about one column. */
export type ColumnAnswers = { readonly [Of in ColumnQuestion]?: ColumnAnswer<Of> };

export function isColumnQuestion(code: string): code is ColumnQuestion {
  return Object.hasOwn(COLUMN_QUESTIONS, code);
}

/** Whether a question takes this answer. */
export function isAnswerTo(question: ColumnQuestion, answer: string): boolean {
  return (COLUMN_QUESTIONS[question] as readonly string[]).includes(answer);
}

const PLACE_ASKED: ReadonlySet<string> = new Set([
  'sheets.which-column',
  ...['column', 'section', 'line'].flatMap((kind) => [
    `sheets.${kind}-not-found`,
    `sheets.${kind}-not-found-optional`,
  ]),
]);

/** Whether a problem with this code asks where a field stands. */
export function asksForPlace(code: string): boolean {
  return PLACE_ASKED.has(code);
}
