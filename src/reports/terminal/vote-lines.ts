import { votesAwaited } from '../facts/awaited';
import type { ReportContext, Subject } from '../facts/context';
import { sentences, votesOn, type Voted } from '../facts/votes';
import type { Colour, Paint } from './paint';
import { wrap } from './text-width';

/** What open votes still lack, who lost the vote with its count, and what else followed from the ballots. */
export function voteLines(
  context: ReportContext,
  subject: Subject,
  award: Voted,
  paint: Paint,
  width: number,
): string[] {
  const { say } = context;
  const facts = votesOn(context, subject, award);
  // collectives have a verdict on each title, which says it
  const said = subject.collective && subject.population.titles?.some((title) => title === award) === true;
  const failed = said ? [] : facts.filter(({ line, awaited }) => line.result === 'failed' && !awaited);
  const painted = (text: string, colour: Colour, indent = '  '): string[] =>
    wrap(text, width, indent).map((each) => paint(each, colour));
  const { noun } = subject;
  return [
    ...votesAwaited(context, subject, award).flatMap((text) => painted(text, 'open')),
    ...(failed.length === 0
      ? []
      : painted(
          say('reports.terminal.voted-down', { title: award.title, count: failed.length, noun }),
          'bad',
        )),
    ...failed.flatMap(({ name, counted, also }) =>
      wrap(`- ${name}: ${sentences(counted, ...also)}`, width, '  '),
    ),
  ];
}
