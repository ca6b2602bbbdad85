import type { ReportContext } from './context';
import { rowsDecided } from './decision';
import { problemText } from './problem-text';
import { fullName } from './row-name';

/** What a run still waits for, one sentence each: the council's decisions, open votes, questions to the secretary. */
export function awaited(context: ReportContext): string[] {
  return [...councilDecisions(context), ...openVotes(context), ...questions(context)];
}

function councilDecisions({ subjects, say }: ReportContext): string[] {
  return subjects.flatMap((subject) =>
    (subject.population.titles ?? []).flatMap((title) => {
      const rows = rowsDecided(subject.result.rows, title.id, 'council');
      if (rows.length === 0) return [];
      const names = rows.map((row) => fullName(subject, row.key)).join('; ');
      return [
        say('reports.awaited.council', { title: title.title, count: rows.length, noun: subject.noun, names }),
      ];
    }),
  );
}

function openVotes({ subjects, say }: ReportContext): string[] {
  return subjects.flatMap((subject) =>
    subject.result.votes
      .filter(({ result }) => result === 'open')
      .map(({ for: id, key }) => {
        const { titles = [], bands = [] } = subject.population;
        const title = [...titles, ...bands].find((each) => each.id === id)?.title ?? id;
        return say('reports.awaited.vote', { title, name: fullName(subject, key) });
      }),
  );
}

function questions(context: ReportContext): string[] {
  const asked = context.run.problems.filter(({ severity }) => severity === 'question');
  return asked.map((problem) => problemText(context, problem));
}
