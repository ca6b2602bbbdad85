import { fold } from '../../engine/text/fold';
import { MARKS, NO, YES } from '../../engine/text/yes-no';
import type { Field } from '../../rules/rule-set';
import { writtenText } from '../cell';
import type { GridCell } from '../grid';
import { isLeftOpen } from './not-given';
import type { Report } from './report';

/** What a cell of a yes/no field says. A mark is an answer that a blank cell beside it negates. */
export type FlagAnswer = 'mark' | 'yes' | 'no' | 'unread';

const ANSWERS: ReadonlyMap<string, FlagAnswer> = new Map<string, FlagAnswer>([
  ...MARKS.map((text) => [text, 'mark'] as const),
  ...[...YES, 'đạt'].map((text) => [fold(text), 'yes'] as const),
  ...[...NO, 'không đạt'].map((text) => [fold(text), 'no'] as const),
]);

/** Anything that is no answer is reported. */
export function readFlag(cell: GridCell, field: Field, report: Report): FlagAnswer {
  const written = writtenText(cell);
  const answer = ANSWERS.get(fold(written));
  if (answer !== undefined) return answer;
  const params = { column: field.title, written };
  if (isLeftOpen(written)) report('warning', 'sheets.value-not-given', params);
  else report('error', 'sheets.flag-expected', params);
  return 'unread';
}
