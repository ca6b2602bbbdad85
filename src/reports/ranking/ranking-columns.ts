import { formatNumber } from '../../locale/format';
import { addsAndTakes, capOf, sumColumns } from '../facts/caps';
import { coded } from '../facts/column-title';
import {
  rankingsOf,
  type Ranking,
  type ReportContext,
  type Row,
  type RunColumn,
  type Subject,
} from '../facts/context';
import { orderingColumns, placeOf, placeTitle, standingNotes } from '../facts/standing';
import { tagged, valueLeaf } from '../page/value-leaf';
import { solidWidth, wrappedWidth } from '../page/column-width';
import { text } from '../page/page';
import type { Leaf } from '../page/table';

/** More sections than this are left to *Bảng điểm*. */
const MOST_SECTIONS = 6;

/** All places, key, sections, sums under their caps, total, band, notes. Only the notes depend on which ranking a table is ordered by. */
export function rankingColumns(context: ReportContext, subject: Subject, ranking: Ranking): Leaf<Row>[] {
  const { columns } = subject.result;
  const keys = subject.population.key.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const sections = scoredSections(subject);
  const shown = [
    ...keys,
    ...(sections.length <= MOST_SECTIONS ? sections : []),
    ...(addsAndTakes(subject) ? sumColumns(subject) : []),
    ...orderingColumns(subject),
    ...columns.filter(({ kind }) => kind === 'band'),
  ];
  return [
    ...rankingsOf(subject).map((each) => placeLeaf(context, subject, each)),
    ...[...new Set(shown)].map((column) => {
      const leaf = valueLeaf(context, subject, column, coded(column));
      const cap = capOf(subject, column);
      return cap === undefined
        ? leaf
        : { ...leaf, note: context.say('reports.scores.max', { max: formatNumber(context.language, cap) }) };
    }),
    notesLeaf(context, subject, ranking),
  ];
}

/** The sections that make the score. Those of bonus and penalty stand before their caps: *Bảng điểm* has them. */
function scoredSections({ population, result }: Subject): RunColumn[] {
  const scored = new Set(
    (population.criteria ?? []).filter(({ kind = 'score' }) => kind === 'score').map(({ id }) => id),
  );
  return result.columns.filter(({ id, kind }) => kind === 'criterion' && scored.has(id));
}

function placeLeaf(context: ReportContext, subject: Subject, ranking: Ranking): Leaf<Row> {
  const title = placeTitle(context, subject, ranking);
  return {
    title,
    width: solidWidth(title, []),
    cell: (row) =>
      tagged(context, subject, ranking.id, row, () => ({
        value: placeOf(row, ranking.id) ?? context.say('reports.state.none'),
        style: 'centre',
      })),
  };
}

function notesLeaf(context: ReportContext, subject: Subject, ranking: Ranking): Leaf<Row> {
  const note = (row: Row): string => standingNotes(context, subject, ranking, row).join('; ');
  const title = context.say('reports.column.notes');
  return {
    title,
    width: Math.max(13, wrappedWidth(title, subject.result.rows.map(note), 1.5, 28)),
    cell: (row) => text(note(row)),
  };
}
