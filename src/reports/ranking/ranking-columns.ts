import { rankingsOf, type Ranking, type ReportContext, type Row, type Subject } from '../facts/context';
import { orderingColumns, placeOf, placeTitle, tiedText, unplacedText } from '../facts/standing';
import { valueLeaf } from '../page/value-leaf';
import { solidWidth, wrappedWidth } from '../page/column-width';
import { text } from '../page/page';
import type { Leaf } from '../page/table';

/** More sections than this are left to *Bảng điểm*. */
const MOST_SECTIONS = 6;

/** All places, key, sections, total, band, notes. Only the notes depend on which ranking a table is ordered by. */
export function rankingColumns(context: ReportContext, subject: Subject, ranking: Ranking): Leaf<Row>[] {
  const { columns } = subject.result;
  const keys = subject.population.key.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const sections = columns.filter(({ kind, parent }) => kind === 'criterion' && parent === undefined);
  const shown = [
    ...keys,
    ...(sections.length <= MOST_SECTIONS ? sections : []),
    ...orderingColumns(subject),
    ...columns.filter(({ kind }) => kind === 'band'),
  ];
  return [
    ...rankingsOf(subject).map((each) => placeLeaf(context, subject, each)),
    ...[...new Set(shown)].map((column) => {
      const title = column.code === undefined ? column.title : `${column.code}. ${column.title}`;
      return valueLeaf(context, subject, column, title);
    }),
    notesLeaf(context, subject, ranking),
  ];
}

function placeLeaf(context: ReportContext, subject: Subject, ranking: Ranking): Leaf<Row> {
  const title = placeTitle(context, subject, ranking);
  return {
    title,
    width: solidWidth(title, []),
    cell: (row) => ({
      value: placeOf(row, ranking.id) ?? context.say('reports.state.none'),
      style: 'centre',
    }),
  };
}

function notesLeaf(context: ReportContext, subject: Subject, { id }: Ranking): Leaf<Row> {
  const note = (row: Row): string =>
    placeOf(row, id) === null ? unplacedText(context, subject, row, id) : tiedText(context, subject, row, id);
  const title = context.say('reports.column.notes');
  return {
    title,
    width: Math.max(13, wrappedWidth(title, subject.result.rows.map(note), 3, 20)),
    cell: (row) => text(note(row)),
  };
}
