import { isCode, say } from '../../locale/pane-catalogue';
import type { Language } from '../../locale/language';
import type { Failure } from '../engine/review-engine';

/** A failure nobody foresaw: the sentence asks for the report. */
const UNEXPECTED = 'taskpane.unexpected';

/** The sentence of a failure; one without a sentence is a defect, named by its code. */
export function failureText(language: Language, { code, params }: Pick<Failure, 'code' | 'params'>): string {
  return isCode(code) ? say(language, code, params) : say(language, UNEXPECTED);
}
