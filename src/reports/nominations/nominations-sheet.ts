import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { rowsDecided } from '../facts/decision';
import { Page } from '../page/page';
import { roman } from '../page/roman';
import { writeAlarm, writeState } from '../page/state-lines';
import { sharedWidths, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { writeLetterhead } from './letterhead';
import { listColumns } from './list-columns';
import { writeList, type WrittenList } from './list-table';
import { writeQuotas } from './quota-box';
import { writeSignatures } from './signatures';
import { writeTargets, writeVerdicts } from './verdicts';
import { writeVotes } from './vote-box';

interface List {
  readonly subject: Subject;
  readonly title: Title;
  readonly columns: Leaf<Row>[];
}

/** *Danh sách đề nghị*: a list for each title with its quota, the verdict on each collective, the plan's targets. */
export function nominationsSheet(context: ReportContext): SheetDocument {
  const { say } = context;
  const lists = context.subjects.flatMap((subject) =>
    (subject.population.titles ?? []).map((title): List => {
      return { subject, title, columns: listColumns(context, subject, title) };
    }),
  );
  const page = new Page(gridOf(sharedWidths(lists.map(({ columns }) => columns))));
  writeAlarm(page, context);
  writeState(page, context);
  writeLetterhead(page, context);
  const [first] = lists.map((list, index) => writeSection(page, context, list, index + 1));
  writeTargets(page, context, lists.length);
  const last = page.next - WITH_SIGNATURES;
  page.gap();
  page.line(countsText(context, lists), 'note');
  writeSignatures(page, context);
  page.keep(last, page.next - 1);
  const repeatRows = first && runsOn(first, page.next) ? first.header : undefined;
  return page.document(say('reports.sheet.nominations'), repeatRows ? { repeatRows } : {});
}

/** Rows above the count of the list that go with the signatures, which never stand on a page of their own. */
const WITH_SIGNATURES = 2;

function writeSection(page: Page, context: ReportContext, list: List, number: number): WrittenList {
  const { subject, title, columns } = list;
  const top = page.next;
  const heading = `${roman(number)}. ${title.title.toLocaleUpperCase('vi')}`;
  page.heading(heading);
  const level = levelText(context, title);
  if (level !== '') page.line(level, 'note');
  const written = writeList(page, context, subject, title, columns, top);
  writeQuotas(page, context, subject, title);
  writeVotes(page, context, subject, title);
  writeVerdicts(page, context, subject, title);
  page.gap();
  return written;
}

/** Who decides on a title, and that a lower level only proposes it. */
function levelText({ say }: ReportContext, { decidedBy, through = [] }: Title): string {
  if (decidedBy === undefined) return '';
  return through.length === 0
    ? say('reports.nominations.decided-by', { by: decidedBy })
    : say('reports.nominations.proposed-to', { by: decidedBy, through: through.join(', ') });
}

/** `Danh sách này có 23 cá nhân đề nghị Lao động tiên tiến; …` */
function countsText({ say }: ReportContext, lists: readonly List[]): string {
  const counted = lists.map(({ subject, title }) => ({
    count: rowsDecided(subject.result.rows, title.id, 'nominated').length,
    noun: subject.noun,
    title: title.title,
  }));
  const some = counted.filter(({ count }) => count > 0);
  const counts = (some.length > 0 ? some : counted).map((each) => say('reports.nominations.count', each));
  return say('reports.nominations.counts', { counts: counts.join('; ') });
}

/** The tables of conditions need this many columns to stand on. */
const FEWEST = 6;
const SPARE_WIDTH = 14;

/** Characters that the letterhead needs from side to side. */
const LEAST_WIDTH = 96;

function gridOf(widths: readonly number[]): number[] {
  const missing = Math.max(0, FEWEST - widths.length);
  const grid = [...widths, ...Array.from({ length: missing }, () => SPARE_WIDTH)];
  const short = LEAST_WIDTH - grid.reduce((sum, width) => sum + width, 0);
  // Notes have use for what is left.
  return grid.map((width, index) => (index === grid.length - 1 ? width + Math.max(0, short) : width));
}

/** Rows that surely reach the second page. */
const LONG_LIST = 30;

/**
 * A header on every page would stand above the tables that follow the first list, too: only where that list is long, and
 * most of the sheet, is this better than pages without one.
 */
function runsOn({ header, end }: WrittenList, all: number): boolean {
  const rows = header ? end - header.to : 0;
  return rows > LONG_LIST && rows * 2 > all;
}
