import type { ReportContext } from './context';
import { rowsDecided } from './decision';
import { problemText } from './problem-text';
import { fullName } from './row-name';
import { openTies } from './ties';
import { awardsVoted, grouped, namesAwaited, votesOn } from './votes';

/** What a run still waits for, one sentence each: the council's decisions, open votes, questions to the secretary. */
export function awaited(context: ReportContext): string[] {
  return [...awaitedOfCouncil(context), ...questions(context)];
}

/** The part of it that is the council's own: its decisions and its open votes. */
export function awaitedOfCouncil(context: ReportContext): string[] {
  return [...councilDecisions(context), ...openVotes(context)];
}

/** Rows that are equal at a last seat, and rows that wait for the council otherwise than by a vote. */
function councilDecisions(context: ReportContext): string[] {
  const ties = openTies(context);
  return context.subjects.flatMap((subject) => {
    const { bands = [], titles = [] } = subject.population;
    return [...bands, ...titles].flatMap((award) => {
      const keys = ties.filter((tie) => tie.subject === subject && tie.award === award);
      const tied = new Set(keys.flatMap((tie) => tie.keys.map((key) => fullName(subject, key))));
      const voting = namesAwaited(context, subject, award);
      const others = rowsDecided(subject.result.rows, award.id, 'council')
        .map(({ key }) => fullName(subject, key))
        .filter((name) => !tied.has(name) && !voting.has(name));
      const sentence = (code: 'reports.awaited.tie' | 'reports.awaited.council', who: string[]): string[] => {
        const params = { title: award.title, count: who.length, noun: subject.noun, names: who.join('; ') };
        return who.length === 0 ? [] : [context.say(code, params)];
      };
      return [...sentence('reports.awaited.tie', [...tied]), ...sentence('reports.awaited.council', others)];
    });
  });
}

/** Votes that are open or lack a quorum; those that lack the same stand together. */
function openVotes(context: ReportContext): string[] {
  return context.subjects.flatMap((subject) =>
    awardsVoted(subject).flatMap((award) => {
      const facts = votesOn(context, subject, award).filter(({ awaited }) => awaited);
      return grouped(facts, ({ lacks }) => lacks).map(({ text, names }) => {
        const shown = { title: award.title, count: names.length, noun: subject.noun };
        const params = { ...shown, names: names.join('; '), text };
        return context.say('reports.awaited.vote', params);
      });
    }),
  );
}

function questions(context: ReportContext): string[] {
  const asked = context.run.problems.filter(({ severity }) => severity === 'question');
  return asked.map((problem) => problemText(context, problem));
}
