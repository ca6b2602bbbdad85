import type { ReportContext, Subject } from '../facts/context';
import { awardsVoted, votesOn, type Voted } from '../facts/votes';
import { Page } from '../page/page';
import { roman } from '../page/roman';
import { writeAlarm, writeState } from '../page/state-lines';
import type { SheetDocument } from '../sheet-document';
import { votingText } from './award-results';
import { MINUTES_WIDTHS, writeMinutesHead, writeSigners } from './minutes-grid';
import { writeVoteTable } from './vote-table';

/** *Biên bản kiểm phiếu*: how the ballots of secret votes were counted; undefined where no vote is secret. */
export function countSheet(context: ReportContext): SheetDocument | undefined {
  const { say } = context;
  const secret = context.subjects.flatMap((subject) =>
    awardsVoted(subject)
      .filter(({ vote }) => vote?.secret === true)
      .map((award) => ({ subject, award })),
  );
  if (secret.length === 0) return undefined;
  const page = new Page(MINUTES_WIDTHS);
  writeAlarm(page, context);
  writeState(page, context);
  writeMinutesHead(page, context, say('reports.count.title'), say('reports.count.subject'));
  for (const code of ['reports.minutes.begins', 'reports.minutes.place', 'reports.count.tellers'] as const) {
    page.line(say(code), 'paragraph');
  }
  secret.forEach(({ subject, award }, index) => writeCount(page, context, subject, award, index + 1));
  const last = page.next;
  page.line(say('reports.count.sealed'), 'paragraph');
  writeSigners(page, context, say('reports.count.teller'), say('reports.count.head'));
  page.keep(last, page.next - 1);
  return page.document(say('reports.sheet.count'));
}

function writeCount(
  page: Page,
  context: ReportContext,
  subject: Subject,
  award: Voted,
  number: number,
): void {
  const { say } = context;
  const votes = votesOn(context, subject, award);
  const [first] = votes;
  page.gap();
  page.keep(page.next, page.next + 2);
  page.heading(`${roman(number)}. ${award.title.toLocaleUpperCase('vi')}`);
  const sameVoters = votes.every(
    ({ line }) =>
      line.body === first?.line.body &&
      line.present === first.line.present &&
      line.inWriting === first.line.inWriting,
  );
  if (first && sameVoters && first.line.members > 0) {
    const { members, present, inWriting } = first.line;
    page.line(say('reports.count.voters', { members, present, inWriting }), 'paragraph');
  }
  page.line(votingText(context, award, votes), 'paragraph');
  writeVoteTable(page, context, subject, award, votes);
}
