import type { ReportContext } from '../../../../src/reports/facts/context';
import { awardPage } from '../../../../src/reports/screen/award-page';
import { problemPage } from '../../../../src/reports/screen/problem-page';
import { rankingPage } from '../../../../src/reports/screen/ranking-page';
import { reviewScreen } from '../../../../src/reports/screen/review-screen';
import type {
  AwardLine,
  Page,
  RankingLine,
  RankingScreen,
  Slice,
} from '../../../../src/reports/screen/screen';

export const WHOLE: Slice = { from: 0, count: Infinity };

/** A list that is asked for by the page, with a name for a failing test. */
export interface Listing {
  readonly name: string;
  page(slice: Slice): Page<unknown>;
}

/** Every list that the screen of a run offers. */
export function listingsOf(context: ReportContext): Listing[] {
  const { rankings, awards } = reviewScreen(context);
  return [
    { name: 'problems', page: (slice) => problemPage(context, slice) },
    ...rankings.flatMap(({ population, ranking, groups }) =>
      groups.map(({ name: group }) => ({
        name: `${population} ${ranking} ${group}`,
        page: (slice: Slice) => rankingPage(context, { population, ranking, group, ...slice }),
      })),
    ),
    ...awards.flatMap(({ population, award, of, counts }) =>
      [undefined, ...counts.map(({ decision }) => decision)].map((decision) => ({
        name: `${population} ${of} ${award} ${decision}`,
        page: (slice: Slice) =>
          awardPage(context, { population, award, of, ...(decision ? { decision } : {}), ...slice }),
      })),
    ),
  ];
}

/** All lines of a ranking, group after group. */
export function rankingLines(
  context: ReportContext,
  { population, ranking, groups }: RankingScreen,
): RankingLine[] {
  return groups.flatMap(
    ({ name: group }) => rankingPage(context, { population, ranking, group, ...WHOLE }).lines,
  );
}

/** The lines of a title or band, all or with one decision. */
export function awardLines(
  context: ReportContext,
  award: string,
  decision?: AwardLine['decision'],
): readonly AwardLine[] {
  const screen = reviewScreen(context).awards.find((each) => each.award === award);
  if (!screen) throw new Error(`no award ${award}`);
  const { population, of } = screen;
  return awardPage(context, { population, award, of, ...(decision ? { decision } : {}), ...WHOLE }).lines;
}
