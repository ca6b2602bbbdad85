import type { ReportContext, Subject } from '../facts/context';
import { quotaFacts, quotasOf, type Limited } from '../facts/quota';
import { cutText, quotaSentence } from '../facts/quota-text';
import type { Colour, Paint } from './paint';
import { wrap } from './text-width';

/** How each quota of a title or a band was counted, who stands at the cut, who found no seat. */
export function quotaLines(
  context: ReportContext,
  subject: Subject,
  title: Limited,
  paint: Paint,
  width: number,
): string[] {
  const { say } = context;
  return quotasOf(subject, title).flatMap((quota) => {
    const facts = quotaFacts(context, subject, title, quota);
    const { cut, over, raised } = facts;
    const painted = (text: string, colour: Colour): string[] =>
      wrap(text, width, '  ').map((each) => paint(each, colour));
    const tied = cutText(context, subject, facts);
    return [
      ...wrap(quotaSentence(context, title, facts), width, '  '),
      ...(raised === undefined ? [] : painted(raised, 'open')),
      ...(tied === undefined
        ? []
        : painted(`${say('reports.quota.cut-label')}: ${tied}`, cut?.awaited ? 'open' : 'bold')),
      ...(over.length > 0 ? wrap(say('reports.terminal.over', { names: over.join('; ') }), width, '  ') : []),
    ];
  });
}
