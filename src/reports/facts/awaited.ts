import type { ReportContext, Subject } from './context';
import { rowsDecided } from './decision';
import { namesText } from './names-text';
import { problemText } from './problem-text';
import { fullName } from './row-name';
import { openTies } from './ties';
import { awardsVoted, grouped, namesAwaited, votesOn, type Voted } from './votes';

/** What a run still waits for, one sentence each: the council's decisions, open votes, questions to the secretary. */
export function awaited(context: ReportContext): string[] {
  return [...awaitedOfCouncil(context), ...questions(context)];
}

/** The part of it that is the council's own: its decisions and its open votes. `most`: so many names stand in one sentence. */
export function awaitedOfCouncil(context: ReportContext, most?: number): string[] {
  const votes = context.subjects.flatMap((subject) =>
    awardsVoted(subject).flatMap((award) => votesAwaited(context, subject, award, most)),
  );
  return [...councilDecisions(context, most), ...votes];
}

/** Rows that are equal at a last seat, and rows that wait for the council otherwise than by a vote. */
function councilDecisions(context: ReportContext, most?: number): string[] {
  const ties = openTies(context);
  return context.subjects.flatMap((subject) => {
    const { bands = [], titles = [] } = subject.population;
    return [...bands, ...titles].flatMap((award) => {
      const keys = ties.filter((tie) => tie.subject === subject && tie.award === award);
      const tied = new Set(keys.flatMap((tie) => tie.keys.map((key) => fullName(subject, key))));
      const others = otherwiseAwaited(context, subject, award, tied);
      const sentence = (code: 'reports.awaited.tie' | 'reports.awaited.council', who: string[]): string[] => {
        const names = namesText(context, who, most);
        const params = { title: award.title, count: who.length, noun: subject.noun, names };
        return who.length === 0 ? [] : [context.say(code, params)];
      };
      return [...sentence('reports.awaited.tie', [...tied]), ...sentence('reports.awaited.council', others)];
    });
  });
}

/** The names of those who await the council on a title or band, neither by a tie nor by an open vote. */
export function otherwiseAwaited(
  context: ReportContext,
  subject: Subject,
  award: Voted,
  tied: ReadonlySet<string>,
): string[] {
  const voting = namesAwaited(context, subject, award);
  return rowsDecided(subject.result.rows, award.id, 'council')
    .map(({ key }) => fullName(subject, key))
    .filter((name) => !tied.has(name) && !voting.has(name));
}

/** Votes on a title or band that are open or lack a quorum; those that lack the same stand together. */
export function votesAwaited(
  context: ReportContext,
  subject: Subject,
  award: Voted,
  most?: number,
): string[] {
  const facts = votesOn(context, subject, award).filter(({ awaited }) => awaited);
  return grouped(facts, ({ lacks }) => lacks).map(({ text, names }) => {
    const shown = { title: award.title, count: names.length, noun: subject.noun };
    return context.say('reports.awaited.vote', { ...shown, names: namesText(context, names, most), text });
  });
}

function questions(context: ReportContext): string[] {
  const asked = context.run.problems.filter(({ severity }) => severity === 'question');
  return asked.map((problem) => problemText(context, problem));
}
