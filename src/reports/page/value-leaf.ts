import { solidWidth, wrappedWidth } from './column-width';
import type { Content } from './page';
import type { Leaf } from './table';
import type { ReportContext, Row, RunColumn, Subject } from '../facts/context';
import { contentText, valueContent } from '../facts/value';

/** Characters: names stand on one line up to here, other texts wrap. */
const WIDEST_NAME = 28;
const WIDEST_TEXT = 20;
const WIDEST_BAND = 15;
/** Over so many lines texts wrap. */
const LINES = 2;

/** The number of a row in its table. */
export function numberLeaf<T>({ say }: ReportContext): Leaf<T> {
  return {
    title: say('reports.column.number'),
    width: 5,
    cell: (_, index) => ({ value: index + 1, style: 'centre' }),
  };
}

/** A table column that shows a column of the run, as wide as its values ask for. */
export function valueLeaf(
  context: ReportContext,
  subject: Subject,
  column: RunColumn,
  title: string,
): Leaf<Row> {
  const cell = (row: Row): Content =>
    tagged(context, subject, column.id, row, () =>
      column.kind === 'ranking'
        ? placeContent(context, column, row)
        : valueContent(context, subject, column, row),
    );
  const contents = subject.result.rows.map(cell);
  const shown = [...new Set(contents.map((content) => shownIn(context, content)))];
  const wraps = column.kind === 'band' || contents.some(isText);
  if (!wraps) return { title, width: solidWidth(title, shown), cell };
  if (column.kind === 'band') return { title, width: wrappedWidth(title, shown, 1, WIDEST_BAND), cell };
  const isName = subject.population.key[0] === column.id;
  const width = isName
    ? wrappedWidth(title, shown, 1, WIDEST_NAME)
    : wrappedWidth(title, shown, LINES, WIDEST_TEXT);
  return { title, width, cell };
}

/** A content that says which value of the run it shows, where it is to become live. */
export function tagged(
  { live }: ReportContext,
  { population }: Subject,
  column: string,
  row: Row,
  content: () => Content,
): Content {
  if (live === undefined) return content();
  return { ...content(), shows: { population: population.id, column, row } };
}

/** What the cell shows, in letters that count: its number format has no dots between thousands. */
function shownIn(context: ReportContext, content: Content): string {
  const { value, decimals, percent } = content;
  if (typeof value !== 'number') return contentText(context, content);
  if (percent) return `${(value * 100).toFixed(decimals ?? 2)} %`;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}

function isText({ value, style }: Content): boolean {
  return style === 'text' && typeof value === 'string';
}

function placeContent({ say }: ReportContext, { id }: RunColumn, row: Row): Content {
  return { value: row.ranks[id]?.place ?? say('reports.state.none'), style: 'centre' };
}
