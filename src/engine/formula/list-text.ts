import { fold } from '../text/fold';

/** What stands before, between and behind the texts of a list: no folded text holds a line feed. */
export const LIST_MARK = 'CHAR(10)';

/** Several texts as one, as formulas read them: folded, each between line feeds; an empty list is a line feed. */
export function listText(texts: readonly string[]): string {
  return ['', ...texts.map(fold), ''].join('\n').replace(/^\n\n*$/, '\n');
}
