import { identityOf } from '../../engine/graph/relation';
import { formatNumber } from '../../locale/format';
import { rankingsOf, type Ranking, type ReportContext, type Row, type Subject } from '../facts/context';
import { figuresText } from '../facts/figures';
import { fullName } from '../facts/row-name';
import { comparedColumn, groupsOf, orderedRows, placeOf, standingNotes } from '../facts/standing';
import { contentText, isOpen, valueContent } from '../facts/value';
import { oncePerContext } from './once-per-context';
import { pageOf } from './page-of';
import { refOf, subjectOf } from './row-ref';
import type { Page, RankingAsk, RankingLine } from './screen';

/** The rows of a group as *Xếp hạng* has them, those without a place at the end; empty where nothing is ranked so. */
export function rankingPage(context: ReportContext, ask: RankingAsk): Page<RankingLine> {
  const subject = subjectOf(context, ask.population);
  const ranking = subject && rankingsOf(subject).find(({ id }) => id === ask.ranking);
  if (!subject || !ranking) return { lines: [], total: 0 };
  const order = ordersOf(context, { subject, ranking }).get(ask.group);
  return pageOf(order?.() ?? [], ask, (row) => rankingLine(context, subject, ranking, row));
}

interface Ranked {
  readonly subject: Subject;
  readonly ranking: Ranking;
}

/** The rows of each group in order; a group is sorted when it is first asked for. */
const ordersOf = oncePerContext(
  ({ subject, ranking }: Ranked) => identityOf([subject.population.id, ranking.id]),
  (context, { subject, ranking }) => {
    const orders = new Map<string | null, () => readonly Row[]>();
    for (const [group, rows] of groupsOf(subject, ranking)) {
      let sorted: readonly Row[] | undefined;
      orders.set(group, () => {
        if (!sorted) {
          const { placed, unplaced } = orderedRows(context, subject, ranking, rows);
          sorted = [...placed, ...unplaced];
        }
        return sorted;
      });
    }
    return orders;
  },
);

function rankingLine(context: ReportContext, subject: Subject, ranking: Ranking, row: Row): RankingLine {
  const note = [
    ...standingNotes(context, subject, ranking, row),
    ...(isProvisional(subject, ranking, row) ? [context.say('reports.provisional')] : []),
  ].join('; ');
  return {
    ...refOf(context, subject, row),
    name: fullName(subject, row.key),
    place: placeText(context, ranking, row),
    points: pointsText(context, subject, ranking, row),
    ...(note === '' ? {} : { note }),
  };
}

/** `1`, `2,5`; `–` for a row without a place. */
export function placeText({ language, say }: ReportContext, { id }: Ranking, row: Row): string {
  const place = placeOf(row, id);
  return place === null ? say('reports.state.none') : formatNumber(language, place);
}

/** What is compared; where that is an expression, the figures that it reads. */
function pointsText(context: ReportContext, subject: Subject, ranking: Ranking, row: Row): string {
  const column = comparedColumn(subject, ranking);
  return column
    ? contentText(context, valueContent(context, subject, column, row))
    : figuresText(context, subject, row, ranking.by ?? '');
}

function isProvisional(subject: Subject, ranking: Ranking, row: Row): boolean {
  return [ranking.id, comparedColumn(subject, ranking)?.id].some((id) => id !== undefined && isOpen(row, id));
}
