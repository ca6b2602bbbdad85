import type { ReportContext, Subject } from '../facts/context';
import { rowsDecided } from '../facts/decision';
import { shareText } from '../facts/exact-text';
import { quotaFacts, quotasOf } from '../facts/quota';
import { cutText, quotaSentence } from '../facts/quota-text';
import { baseText, thresholdText, votesOn, type Voted, type VoteFacts } from '../facts/votes';
import type { Page } from '../page/page';
import { writeVoteTable } from './vote-table';

/** What the council came to on each title, and on each band that has a quota or a vote. */
export function writeResults(page: Page, context: ReportContext): void {
  let number = 0;
  for (const subject of context.subjects) {
    const { bands = [], titles = [] } = subject.population;
    const decided = bands.filter((band) => band.quota ?? band.vote);
    for (const award of [...decided, ...titles]) {
      number += 1;
      writeAward(page, context, subject, award, number);
    }
  }
}

function writeAward(
  page: Page,
  context: ReportContext,
  subject: Subject,
  award: Voted,
  number: number,
): void {
  const { say } = context;
  const { noun } = subject;
  page.keep(page.next, page.next + 1);
  page.heading(say('reports.minutes.award', { number, title: award.title, noun }));
  if (subject.population.titles?.some((title) => title === award)) {
    const count = rowsDecided(subject.result.rows, award.id, 'nominated').length;
    page.line(say('reports.minutes.nominated', { count, noun }), 'paragraph');
  }
  for (const quota of quotasOf(subject, award)) {
    const facts = quotaFacts(context, subject, award, quota);
    page.line(`– ${quotaSentence(context, award, facts)}.`, 'paragraph');
    if (facts.raised !== undefined) page.line(`  ${facts.raised}.`, 'paragraph');
    const cut = cutText(context, subject, facts);
    if (cut !== undefined) page.line(`  ${say('reports.quota.cut-label')}: ${cut}.`, 'paragraph');
  }
  const votes = votesOn(context, subject, award);
  if (votes.length === 0) return;
  page.line(votingText(context, award, votes), 'paragraph');
  writeVoteTable(page, context, subject, award, votes);
  page.gap();
}

/** How it was voted: in secret or openly, by which threshold of whom, with which quorum. */
export function votingText(context: ReportContext, award: Voted, votes: readonly VoteFacts[]): string {
  const { say } = context;
  const { secret, quorum, inWriting } = award.vote ?? {};
  const [first] = votes;
  const lacking = votes.filter(({ line, awaited }) => awaited && line.result === 'no-quorum').length;
  const met = votes.every(({ line }) => line.members > 0) && lacking === 0;
  const parts = [
    say(secret ? 'reports.minutes.secret' : 'reports.minutes.openly'),
    say('reports.minutes.threshold', {
      threshold: thresholdText(context, first?.line.threshold ?? award.vote?.threshold ?? ''),
      of: baseText(context, award),
    }),
    quorum === undefined
      ? ''
      : say(
          lacking > 0
            ? 'reports.minutes.quorum-lacking'
            : met
              ? 'reports.minutes.quorum-met'
              : 'reports.minutes.quorum',
          { quorum: shareText(context, quorum) },
        ),
    inWriting ? say('reports.minutes.in-writing') : '',
  ];
  return `– ${parts.filter((part) => part !== '').join('; ')}.`;
}
