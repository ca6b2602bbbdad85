import type { ReportContext } from '../facts/context';
import { bandText } from './award-page';
import { awardsOf, decidedRows, type Award } from './awards';
import { quotaScreens } from './quota-screen';
import type { AwardScreen } from './screen';

/** Every band and title with its decisions counted and its quotas. */
export function awardScreens(context: ReportContext): AwardScreen[] {
  const awards = awardsOf(context);
  return awards.map((each) => ({
    population: each.subject.population.id,
    award: each.award.id,
    of: each.of,
    title: titleOf(context, each, awards),
    counts: [...decidedRows(context, each)].map(([decision, rows]) => ({
      decision,
      text: context.say(each.of === 'band' ? 'reports.screen.in-band' : `reports.decision.${decision}`),
      rows: rows.length,
    })),
    ...quotaScreens(context, each.subject, each.award),
  }));
}

/** Its title; whose it is, where two populations have one of that title. */
function titleOf(context: ReportContext, each: Award, all: readonly Award[]): string {
  const title = each.of === 'band' ? bandText(context, each.award) : each.award.title;
  const isShared = all.some(
    (other) =>
      other.subject !== each.subject && other.of === each.of && other.award.title === each.award.title,
  );
  return isShared ? context.say('reports.screen.award-of', { title, noun: each.subject.noun }) : title;
}
