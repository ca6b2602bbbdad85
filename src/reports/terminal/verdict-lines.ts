import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { consideredFor, decisionStyle, decisionText, rowsDecided } from '../facts/decision';
import { reasonsIn, reasonLine } from '../facts/reasons';
import { fullName } from '../facts/row-name';
import { byFirstPlace } from '../facts/row-order';
import { titleFindings } from '../facts/verdict';
import { findingLines } from './finding-lines';
import type { Paint } from './paint';
import { wrap } from './text-width';

/** More collectives than this are not shown with every condition, but only with what spoke against them. */
const MOST_VERDICTS = 3;

/** A few collectives with each of their conditions; of many only those that are refused, with the reason. */
export function verdictLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  const rows = consideredFor(context, subject, title);
  return rows.length > MOST_VERDICTS
    ? refusedLines(context, subject, title, paint, width)
    : rows.flatMap((row) => verdict(context, subject, title, row, paint, width));
}

function verdict(
  context: ReportContext,
  subject: Subject,
  title: Title,
  row: Row,
  paint: Paint,
  width: number,
): string[] {
  const decided = row.titles[title.id]!;
  const style = decisionStyle(decided);
  const colour = style === 'good' || style === 'bad' ? style : 'open';
  const line = `${fullName(subject, row.key)}: ${decisionText(context, decided)}`;
  return [
    ...wrap(line, width, '  ').map((each) => paint(each, colour)),
    ...findingLines(context, titleFindings(context, subject, title, row), paint, width),
  ];
}

function refusedLines(
  context: ReportContext,
  subject: Subject,
  title: Title,
  paint: Paint,
  width: number,
): string[] {
  const rows = rowsDecided(subject.result.rows, title.id, 'not-eligible', 'voted-down').toSorted(
    byFirstPlace(context, subject),
  );
  if (rows.length === 0) return [];
  const count = context.say('reports.terminal.refused', { count: rows.length, noun: subject.noun });
  return [
    ...wrap(count, width).map((line) => paint(line, 'bad')),
    ...rows.flatMap((row) => {
      const reasons = reasonsIn(context, subject, row, row.titles[title.id]?.reasons ?? []).map(reasonLine);
      const text = reasons.join('; ');
      const said = row.titles[title.id]?.provisional
        ? context.say('reports.provisional-mark', { text })
        : text;
      return wrap(`- ${fullName(subject, row.key)}: ${said}`, width, '  ');
    }),
  ];
}
