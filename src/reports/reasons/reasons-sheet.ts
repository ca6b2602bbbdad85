import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { decisionStyle, decisionText, rowsDecided } from '../facts/decision';
import { namesText } from '../facts/names-text';
import { reasonsIn, type Reason } from '../facts/reasons';
import { fullName, rowName, rowPlace } from '../facts/row-name';
import { byFirstPlace } from '../facts/row-order';
import { rowContent, sourceContent } from '../page/source-content';
import { Page, text, type Content } from '../page/page';
import { roman } from '../page/roman';
import { writeAlarm, writeHead } from '../page/state-lines';
import { writeHeader, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';

/** Names of those not considered, before the rest is only counted. */
const NAMED = 20;

/** Widths of the columns; the unit is left out where everybody's key is one name. */
const NUMBER = 5;
const NAME = 24;
const UNIT = 24;
const DECISION = 20;
const REASON = 43;
const SOURCE = 28;

interface Layout {
  readonly widths: readonly number[];
  readonly hasUnit: boolean;
}

/** *Lý do chưa đề nghị*: for every title and every row that it is not proposed for, each reason with its cell. */
export function reasonsSheet(context: ReportContext): SheetDocument {
  const { say } = context;
  const hasUnit = context.subjects.some(
    ({ population: { key, titles = [] } }) => key.length > 1 && titles.length > 0,
  );
  const widths = hasUnit
    ? [NUMBER, NAME, UNIT, DECISION, REASON, SOURCE]
    : [NUMBER, NAME, DECISION, REASON + UNIT, SOURCE];
  const page = new Page(widths);
  writeAlarm(page, context);
  writeHead(page, context, say('reports.reasons.title'));
  const header = writeHeader(page, headings(context, { widths, hasUnit }));
  const sections = context.subjects.flatMap((subject) =>
    (subject.population.titles ?? []).map((title) => ({ subject, title })),
  );
  sections.forEach(({ subject, title }, index) =>
    writeTitle(page, context, { subject, title, hasUnit }, index + 1),
  );
  return page.document(say('reports.sheet.reasons'), {
    repeatRows: header,
    freeze: { row: header.to + 1, column: 2 },
  });
}

function headings({ say }: ReportContext, { widths, hasUnit }: Layout): Leaf<never>[] {
  const titles = [
    say('reports.column.number'),
    say('reports.column.name'),
    ...(hasUnit ? [say('reports.column.unit')] : []),
    say('reports.column.decision'),
    say('reports.column.reason'),
    say('reports.column.source'),
  ];
  return titles.map((title, index) => ({ title, width: widths[index] ?? 0, cell: () => text(null) }));
}

/** What a part of the sheet is about. */
interface Section {
  readonly subject: Subject;
  readonly title: Title;
  readonly hasUnit: boolean;
}

function writeTitle(page: Page, context: ReportContext, section: Section, number: number): void {
  const { say } = context;
  const { subject, title } = section;
  const refused = rowsDecided(
    subject.result.rows,
    title.id,
    'council',
    'over-quota',
    'voted-down',
    'undecided',
    'not-eligible',
  ).toSorted(byFirstPlace(context, subject));
  const params = { number: roman(number), title: title.title, count: refused.length, noun: subject.noun };
  const heading = say(refused.length > 0 ? 'reports.reasons.group' : 'reports.reasons.group-none', params);
  // With the first of its rows; without any, with what stands before it.
  const from = refused.length > 0 ? page.next : page.next - 1;
  page.keep(from, from + 1);
  page.row([{ value: heading, style: 'group', span: page.widths.length }]);
  refused.forEach((row, index) => page.together(() => writeRow(page, context, section, row, index + 1)));
  writeNotConsidered(page, context, subject, title);
}

/** One line for each reason; who it is about stands once beside them. */
function writeRow(
  page: Page,
  context: ReportContext,
  { subject, title, hasUnit }: Section,
  row: Row,
  number: number,
): void {
  const decided = row.titles[title.id]!;
  const found = reasonsIn(context, subject, row, decided.reasons);
  const reasons = found.length > 0 ? found : [undefined];
  const top = page.next;
  const bottom = top + reasons.length - 1;
  const about = [
    { value: number, style: 'centre' } as const,
    text(rowName(subject, row)),
    ...(hasUnit ? [text(rowPlace(subject, row))] : []),
    { value: decisionText(context, decided), style: decisionStyle(decided) } as const,
  ];
  about.forEach((content, column) => page.put({ top, left: column, bottom, right: column }, content));
  reasons.forEach((reason, index) => {
    const at = { top: top + index, bottom: top + index };
    const sentence = reason ? reasonText(reason) : context.say('reports.reasons.none');
    page.put({ ...at, left: about.length, right: about.length }, text(sentence));
    page.put({ ...at, left: about.length + 1, right: about.length + 1 }, source(context, row, reason));
  });
  page.next = bottom + 1;
}

/** The sentence, and under it what was read. */
function reasonText({ text: sentence, details }: Reason): string {
  return details === '' ? sentence : `${sentence}\n${details}`;
}

/** The cells a reason rests on; the row itself where it rests on none. */
function source(context: ReportContext, row: Row, reason: Reason | undefined): Content {
  const cells = reason?.cells ?? [];
  return cells.length > 0 ? sourceContent(context, cells, [SOURCE]) : rowContent(context, row, [SOURCE]);
}

function writeNotConsidered(page: Page, context: ReportContext, subject: Subject, title: Title): void {
  const rows = rowsDecided(subject.result.rows, title.id, 'not-considered');
  if (rows.length === 0) return;
  const all = rows.map((row) => fullName(subject, row.key));
  const names = namesText(context, all, NAMED);
  const value = context.say('reports.reasons.not-considered', {
    count: rows.length,
    noun: subject.noun,
    names,
  });
  page.row([{ value, style: 'text', span: page.widths.length }]);
}
