import { identityOf } from '../../engine/graph/relation';
import type { Decision, ReportContext, Row, Subject } from '../facts/context';
import { groupBy } from '../facts/group-by';
import { byFirstPlace, byListPlace } from '../facts/row-order';
import type { Voted } from '../facts/votes';
import { oncePerContext } from './once-per-context';
import type { AwardKind } from './screen';

/** A title or a band of a population. */
export interface Award {
  readonly subject: Subject;
  readonly of: AwardKind;
  readonly award: Voted;
}

/** Bands, then titles, of each population in the order of the reports. */
export function awardsOf({ subjects }: ReportContext): Award[] {
  return subjects.flatMap((subject) => {
    const { bands = [], titles = [] } = subject.population;
    return [
      ...bands.map((award): Award => ({ subject, of: 'band', award })),
      ...titles.map((award): Award => ({ subject, of: 'title', award })),
    ];
  });
}

/** Tells awards apart, a band from a title of the same id. */
export function identityOfAward({ subject, of, award }: Award): string {
  return identityOf([subject.population.id, of, award.id]);
}

/** The rows of each decision that occurs, in the order in which decisions are shown; who has a band is nominated for it. */
export const decidedRows = oncePerContext(
  identityOfAward,
  (_, { subject, of, award }): ReadonlyMap<Decision, readonly Row[]> => {
    const decided = groupBy(subject.result.rows, (row) =>
      of === 'title'
        ? row.titles[award.id]?.decision
        : row.values['band'] === award.id
          ? 'nominated'
          : undefined,
    );
    return new Map(
      SHOWN.flatMap((decision) => {
        const rows = decided.get(decision);
        return rows ? [[decision, rows] as const] : [];
      }),
    );
  },
);

/** The rows with one decision as the nomination list has them; those in a band by place. */
export const listedRows = oncePerContext(
  ({ award, decision }: { readonly award: Award; readonly decision: Decision }) =>
    `${decision} ${identityOfAward(award)}`,
  (context, { award, decision }): readonly Row[] => {
    const { subject, of } = award;
    const order =
      of === 'title' ? byListPlace(context, subject, award.award.id) : byFirstPlace(context, subject);
    return (decidedRows(context, award).get(decision) ?? []).toSorted(order);
  },
);

/** Who is proposed, who may still be, who is not. */
const SHOWN: readonly Decision[] = [
  'nominated',
  'council',
  'undecided',
  'over-quota',
  'voted-down',
  'not-eligible',
  'not-considered',
];
