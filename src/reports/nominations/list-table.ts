import type { Title } from '../../rules/rule-set';
import type { ReportContext, Row, Subject } from '../facts/context';
import { rowsDecided } from '../facts/decision';
import { fullName } from '../facts/row-name';
import { byListPlace } from '../facts/row-order';
import type { Page } from '../page/page';
import { writeHeader, writeRows, type Leaf } from '../page/table';

/** Where a list stands: the rows of its header, if it has one, and its last row. */
export interface WrittenList {
  readonly header: { readonly from: number; readonly to: number } | undefined;
  readonly end: number;
}

/**
 * The rows nominated for a title, their count, and under them those that await the council.
 * @param top the row of the heading, which is not left alone at the end of a page
 */
export function writeList(
  page: Page,
  context: ReportContext,
  subject: Subject,
  title: Title,
  columns: readonly Leaf<Row>[],
  top: number,
): WrittenList {
  const { say } = context;
  const { noun } = subject;
  const order = byListPlace(context, subject, title.id);
  const nominated = rowsDecided(subject.result.rows, title.id, 'nominated').toSorted(order);
  const council = rowsDecided(subject.result.rows, title.id, 'council').toSorted(order);
  const leaves = filled(page, columns);
  const group = (value: string): void => page.row([{ value, style: 'group', span: page.widths.length }]);
  let header: WrittenList['header'];
  if (nominated.length + council.length > 0) {
    header = writeHeader(page, leaves);
    page.keep(top, page.next);
    writeRows(page, leaves, nominated);
    page.keep(page.next - 1, page.next);
    group(say('reports.nominations.total', { count: nominated.length, noun }));
    if (council.length > 0) {
      page.keep(page.next, page.next + 1);
      group(say('reports.nominations.council', { count: council.length, noun }));
      writeRows(page, awaiting(leaves, say('reports.state.none')), council);
    }
  } else {
    page.keep(top, page.next);
    page.line(say('reports.nominations.nobody', { noun, title: title.title }), 'note');
  }
  const end = page.next - 1;
  writeUndecided(page, context, subject, title);
  return { header, end };
}

/** The last column reaches to the right edge of the sheet, so that all tables end there. */
function filled(page: Page, columns: readonly Leaf<Row>[]): Leaf<Row>[] {
  const rest = page.widths.length - columns.length;
  return columns.map((leaf, index) => (index === columns.length - 1 ? { ...leaf, span: 1 + rest } : leaf));
}

/** No number, and the note stands out: these rows are not nominated yet. */
function awaiting(leaves: readonly Leaf<Row>[], none: string): Leaf<Row>[] {
  return leaves.map((leaf, index) => ({
    ...leaf,
    cell: (row, number) => {
      if (index === 0) return { value: none, style: 'centre' };
      const content = leaf.cell(row, number);
      return index === leaves.length - 1 ? { ...content, style: 'open' } : content;
    },
  }));
}

function writeUndecided(page: Page, { say }: ReportContext, subject: Subject, title: Title): void {
  const rows = rowsDecided(subject.result.rows, title.id, 'undecided');
  if (rows.length === 0) return;
  const names = rows.map((row) => fullName(subject, row.key)).join('; ');
  page.line(say('reports.nominations.undecided', { count: rows.length, noun: subject.noun, names }), 'note');
}
