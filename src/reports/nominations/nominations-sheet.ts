import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { rowsDecided } from '../facts/decision';
import { Page, orientationFor } from '../page/page';
import { roman } from '../page/roman';
import { writeState } from '../page/state-lines';
import { sharedWidths, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { writeLetterhead } from './letterhead';
import { listColumns } from './list-columns';
import { writeList } from './list-table';
import { writeQuotas } from './quota-box';
import { writeSignatures } from './signatures';
import { writeTargets, writeVerdicts } from './verdicts';

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
  writeState(page, context);
  writeLetterhead(page, context);
  const [header] = lists.map((list, index) => writeSection(page, context, list, index + 1));
  writeTargets(page, context, lists.length);
  page.gap();
  page.line(countsText(context, lists), 'note');
  writeSignatures(page, context);
  return page.document(say('reports.sheet.nominations'), {
    orientation: orientationFor(page.widths),
    ...(header && runsOn(header, lists[0]) ? { repeatRows: header } : {}),
  });
}

function writeSection(page: Page, context: ReportContext, list: List, number: number) {
  const { subject, title, columns } = list;
  const heading = `${roman(number)}. ${title.title.toLocaleUpperCase('vi')}`;
  page.line(heading, 'heading');
  const level = levelText(context, title);
  if (level !== '') page.line(level, 'note');
  const header = writeList(page, context, subject, title, columns);
  writeQuotas(page, context, subject, title);
  writeVerdicts(page, context, subject, title);
  page.gap();
  return header;
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

function gridOf(widths: readonly number[]): number[] {
  const missing = Math.max(0, FEWEST - widths.length);
  return [...widths, ...Array.from({ length: missing }, () => SPARE_WIDTH)];
}

/** Rows that surely reach the second page: only then is the first header repeated above the tables that follow. */
const LONG_LIST = 30;

function runsOn(header: { from: number; to: number } | undefined, list: List | undefined): boolean {
  return header !== undefined && (list?.subject.result.rows.length ?? 0) > LONG_LIST;
}
