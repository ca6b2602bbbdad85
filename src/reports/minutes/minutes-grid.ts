import type { ReportContext } from '../facts/context';
import { writeChangedRules } from '../page/changed-rules';
import type { Page } from '../page/page';
import { writeAgency, writeBeside } from '../nominations/letterhead';

/** The columns of both minutes, in characters: those of the table of votes. */
export const MINUTES_WIDTHS: readonly number[] = [5, 28, 20, 8, 8, 8, 9, 8, 9, 9, 17, 19];

/** Agency, Quốc hiệu, number, and what the minutes are of. */
export function writeMinutesHead(page: Page, context: ReportContext, title: string, subject: string): void {
  const { run, rules, say } = context;
  writeAgency(page, context);
  writeBeside(page, say('reports.minutes.number'), 'italic', null, 'plain');
  page.gap();
  page.line(title, 'title');
  page.line(subject, 'subtitle');
  page.line(rules.title, 'subtitle');
  writeChangedRules(page, context);
  if (run.period !== undefined) page.line(say('reports.period', { period: run.period }), 'italic');
  page.gap();
}

/** Rows left free for a hand. */
const ROOM = 4;

/** Two signatures side by side. */
export function writeSigners(page: Page, { say }: ReportContext, left: string, right: string): void {
  const hint = say('reports.signature.hint');
  const blank = say('reports.signature.name');
  page.gap();
  page.together(() => {
    writeBeside(page, left, 'signature', right, 'signature');
    writeBeside(page, hint, 'italic', hint, 'italic');
    page.gap(ROOM);
    writeBeside(page, blank, 'signature', blank, 'signature');
  });
}
