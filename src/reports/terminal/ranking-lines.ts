import { addsAndTakes, sumColumns } from '../facts/caps';
import {
  rankingsOf,
  type Ranking,
  type ReportContext,
  type Row,
  type RunColumn,
  type Subject,
} from '../facts/context';
import { fullName, rowName, rowPlace } from '../facts/row-name';
import {
  orderingColumns,
  placeOf,
  placeTitle,
  rankingTitle,
  standingsOf,
  unplacedText,
} from '../facts/standing';
import { contentText, valueContent } from '../facts/value';
import type { Paint } from './paint';
import { textTable, type TextColumn } from './text-table';
import { wrap } from './text-width';

/** The first ranking of a population; places in its other rankings stand beside it. */
export function rankingLines(
  context: ReportContext,
  subject: Subject,
  paint: Paint,
  width: number,
): string[] {
  const [first, ...others] = rankingsOf(subject);
  if (!first) return [];
  const { say } = context;
  const title = say('reports.ranking.table', {
    population: subject.population.title,
    title: rankingTitle(context, subject, first),
  });
  const lines = standingsOf(context, subject, first).flatMap(({ group, placed, unplaced }) => {
    const rows = [...placed, ...unplaced];
    const [head = '', ...body] = textTable(columnsFor(context, subject, first, others, rows), width);
    const name = group === null ? [] : [paint(group, 'bold')];
    const why = unplaced.flatMap((row) => {
      const reason = unplacedText(context, subject, row, first.id);
      return wrap(
        say('reports.terminal.unplaced', { name: fullName(subject, row.key), reason }),
        width,
        '  ',
      );
    });
    return [...name, paint(head, 'dim'), ...body, ...why.map((line) => paint(line, 'open'))];
  });
  return ['', paint(title.toLocaleUpperCase('vi'), 'bold'), ...lines];
}

function columnsFor(
  context: ReportContext,
  subject: Subject,
  first: Ranking,
  others: readonly Ranking[],
  rows: readonly Row[],
): TextColumn[] {
  const { say } = context;
  const { key } = subject.population;
  const titleOf = (id: string | undefined): string =>
    subject.result.columns.find((column) => column.id === id)?.title ?? '';
  const values = (columns: readonly RunColumn[], align: 'left' | 'right'): TextColumn[] =>
    columns.map((column) => ({
      title: column.title,
      align,
      values: rows.map((row) => contentText(context, valueContent(context, subject, column, row))),
    }));
  const sums = addsAndTakes(subject) ? sumColumns(subject) : [];
  const bands = subject.result.columns.filter(({ kind }) => kind === 'band');
  return [
    { title: say('reports.column.place-short'), values: placeTexts(rows, first.id) },
    { title: titleOf(key[0]), values: rows.map((row) => rowName(subject, row)), flexible: true },
    {
      title: key.slice(1).map(titleOf).join(', '),
      values: rows.map((row) => rowPlace(subject, row)),
      flexible: true,
    },
    ...values([...new Set([...sums, ...orderingColumns(subject)])], 'right'),
    ...values(bands, 'left'),
    ...others.map((ranking): TextColumn => ({
      title: placeTitle(context, subject, ranking),
      values: placeTexts(rows, ranking.id),
    })),
  ];
}

/** Places under each other by their last digit; `3 =` where others have the same one. */
function placeTexts(rows: readonly Row[], ranking: string): string[] {
  const shown = rows.map((row) => String(placeOf(row, ranking) ?? '–'));
  const digits = shown.reduce((most, text) => Math.max(most, text.length), 0);
  return shown.map((text, index) => {
    const { place = null, tied = 1 } = rows[index]?.ranks[ranking] ?? {};
    return text.padStart(digits) + (place !== null && tied > 1 ? ' =' : '');
  });
}
