import { formatIsoDate, formatNumber } from '../../locale/format';
import type { Entry } from '../../rules/run-result';
import { addsAndTakes, sumColumns } from '../facts/caps';
import { coded, withUnit } from '../facts/column-title';
import { rankingsOf, type ReportContext, type Row, type RunColumn, type Subject } from '../facts/context';
import { entryText } from '../facts/entry-text';
import { rowNotes } from '../facts/row-notes';
import { placeTitle } from '../facts/standing';
import { contentText, valueContent } from '../facts/value';
import { entryInWords } from './entry-in-words';
import { sentenceOf } from './place';
import { placeText } from './ranking-page';
import type { RowPart, Sentence } from './screen';

/** What a row came to – band, places, total – then its points, then what they rest on; each with how it came about. */
export function columnParts(context: ReportContext, subject: Subject, row: Row): RowPart[] {
  const { say } = context;
  const { columns } = subject.result;
  const part =
    (group: string, title: (column: RunColumn) => string) =>
    (column: RunColumn): RowPart => ({
      group,
      heading: title(column),
      value: contentText(context, valueContent(context, subject, column, row)),
      sentences: sentencesOn(context, subject, row, column.id),
    });
  const of = (...kinds: readonly RunColumn['kind'][]): RunColumn[] =>
    columns.filter(({ kind }) => kinds.includes(kind));
  const points = say('reports.scores.part-points');
  const sums = addsAndTakes(subject) ? sumColumns(subject) : [];
  return [
    ...of('band').map(part(say('reports.vote.form'), coded)),
    ...rankingsOf(subject).map((ranking) => ({
      group: say('reports.sheet.ranking'),
      heading: placeTitle(context, subject, ranking),
      value: placeText(context, ranking, row),
      sentences: sentencesOn(context, subject, row, ranking.id),
    })),
    ...of('total').map(part(points, coded)),
    ...notesPart(context, subject, row, points),
    ...[...of('criterion'), ...sums].map(part(points, coded)),
    ...of('column').map(part(say('reports.scores.part-computed'), withUnit)),
    ...of('field').map(part(say('reports.scores.part-read'), withUnit)),
  ];
}

function sentencesOn(context: ReportContext, subject: Subject, row: Row, id: string): Sentence[] {
  return (row.why?.[id] ?? []).map((entry) => {
    if (isReadAsWritten(context, entry)) return sentenceOf(context, '', entry.cells);
    return sentenceOf(context, entryText(context, entryInWords(context, subject, entry)), entry.cells);
  });
}

/** Where the cell holds what is shown already, only its place is news. */
function isReadAsWritten({ language }: ReportContext, { code, params: { written, value } }: Entry): boolean {
  if (code !== 'field.read') return false;
  if (typeof value === 'number') return written === formatNumber(language, value);
  return written === value || (typeof value === 'string' && written === formatIsoDate(language, value));
}

/** What is unusual about its points. */
function notesPart(context: ReportContext, subject: Subject, row: Row, group: string): RowPart[] {
  const value = rowNotes(context, subject, row);
  return value === '' ? [] : [{ group, heading: context.say('reports.column.notes'), value, sentences: [] }];
}
