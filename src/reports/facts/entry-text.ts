import { isCode } from '../../locale/catalogue';
import { formatDate } from '../../locale/format';
import type { Entry } from '../../rules/run-result';
import type { ReportContext } from './context';
import { daysOf } from './value';

/** An explanation as a sentence. A code without a sentence is shown with its figures rather than dropped. */
export function entryText({ say, language }: ReportContext, { code, params }: Entry): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const days = typeof value === 'string' ? daysOf(value) : undefined;
      return [name, days === undefined ? value : formatDate(language, days)];
    }),
  );
  if (isCode(code)) return say(code, shown);
  const text = params['text'];
  if (typeof text === 'string') return text;
  return [code, ...Object.entries(shown).map(([name, value]) => `${name} = ${String(value)}`)].join('; ');
}
