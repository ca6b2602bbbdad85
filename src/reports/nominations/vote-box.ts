import type { ReportContext, Subject } from '../facts/context';
import { sentences, votesOn, type Voted } from '../facts/votes';
import type { Page } from '../page/page';
import { spansFor } from '../page/spans';

/** Under a list: what open votes still lack, and who lost the vote with its count. */
export function writeVotes(page: Page, context: ReportContext, subject: Subject, award: Voted): void {
  const { say } = context;
  const facts = votesOn(context, subject, award);
  const shown = facts.filter(({ awaited, line }) => awaited || line.result === 'failed');
  if (shown.length === 0) return;
  const [names = 1, outcomes = 1, details = 1] = spansFor(page.widths, [30, 16, 54]);
  page.gap();
  page.keep(page.next, page.next + 1);
  const heading = say('reports.vote.heading', { title: award.title });
  page.row([{ value: heading, style: 'group', span: page.widths.length }]);
  for (const { awaited, name, counted, lacks, also } of shown) {
    page.row([
      { value: name, style: 'text', span: names },
      {
        value: say(awaited ? 'reports.vote.awaited' : 'reports.decision.voted-down'),
        style: awaited ? 'open' : 'bad',
        span: outcomes,
      },
      { value: sentences(counted, lacks, ...also), style: 'text', span: details },
    ]);
  }
}
