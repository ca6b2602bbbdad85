import type { ReportContext, Subject } from '../facts/context';
import { differencesOf, limitText } from '../facts/review';
import { fullName } from '../facts/row-name';
import type { Paint } from './paint';
import { wrap } from './text-width';

/** Differences of one row before the rest is only counted: *Các bước chấm* has them all. */
const NAMED = 4;

/** Whose points differ between the stages of a review by more than the rules allow. */
export function differenceLines(
  context: ReportContext,
  subject: Subject,
  paint: Paint,
  width: number,
): string[] {
  const limit = limitText(context, subject);
  const rows = subject.result.rows.filter(({ differences = [] }) => differences.length > 0);
  if (limit === undefined || rows.length === 0) return [];
  return [
    '',
    ...wrap(context.say('reports.terminal.differences', { limit }), width).map((line) => paint(line, 'bold')),
    ...rows.flatMap((row) => {
      const all = differencesOf(context, subject, row);
      const named = all.slice(0, NAMED).join('; ');
      const more = all.length - NAMED;
      const text = more > 0 ? context.say('reports.stages.more', { names: named, more }) : named;
      return wrap(`- ${fullName(subject, row.key)}: ${text}`, width, '  ');
    }),
  ];
}
