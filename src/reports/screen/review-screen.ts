import { awaitedOfCouncil } from '../facts/awaited';
import { rankingsOf, type Problem, type ReportContext, type Subject } from '../facts/context';
import { groupsOf, rankingTitle } from '../facts/standing';
import { awardScreens } from './award-screens';
import type { RankedGroup, RankingScreen, ReadScreen, ReviewScreen } from './screen';

/** So many of those who wait for the same are named. */
const NAMED = 5;

/** What a run came to: its state, what was read, what it waits for; the lists themselves are asked for by the page. */
export function reviewScreen(context: ReportContext): ReviewScreen {
  const { run, rules } = context;
  const { version } = run.rules;
  return {
    state: run.state,
    headline: headline(context),
    rules: { title: rules.title, ...(version === undefined ? {} : { version }) },
    ...(run.period === undefined ? {} : { period: run.period }),
    read: context.subjects.flatMap(readScreen),
    counts: countsOf(run.problems),
    awaited: awaitedOfCouncil(context, NAMED),
    rankings: context.subjects.flatMap((subject) => rankingScreens(context, subject)),
    awards: awardScreens(context),
  };
}

/** The state in the words of the reports; without any population there is nothing that could be written. */
function headline({ run, subjects, say }: ReportContext): string {
  return say(subjects.length === 0 ? 'reports.screen.unreadable' : `reports.terminal.state.${run.state}`);
}

function readScreen({ population, result }: Subject): ReadScreen[] {
  const { rows } = result;
  if (rows.length === 0) return [];
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return [{ population: population.id, title: population.title, rows: rows.length, sheets }];
}

function countsOf(problems: readonly Problem[]): ReviewScreen['counts'] {
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), question: count('question'), warning: count('warning') };
}

function rankingScreens(context: ReportContext, subject: Subject): RankingScreen[] {
  const { id: population, title } = subject.population;
  const rankings = rankingsOf(subject);
  return rankings.map((ranking) => ({
    population,
    ranking: ranking.id,
    title:
      rankings.length === 1
        ? title
        : context.say('reports.ranking.table', {
            population: title,
            title: rankingTitle(context, subject, ranking),
          }),
    groups: [...groupsOf(subject, ranking)].map(([name, rows]): RankedGroup => {
      if (ranking.within === undefined) return { name, rows: rows.length };
      return { name, title: name ?? context.say('reports.ranking.no-group'), rows: rows.length };
    }),
  }));
}
