import type { Code, Values } from '../../locale/catalogue';
import { Page, text } from '../page/page';
import { leavesOf, writeHeadings, type Leaf } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { idLine } from './id-line';
import { longTable } from './long-table';

/** Widths in characters, in the order of the columns. */
const WIDTHS = {
  population: 18,
  key: 30,
  column: 30,
  old: 12,
  new: 12,
  who: 22,
  when: 20,
  source: 34,
  why: 40,
} as const;
type LogColumn = keyof typeof WIDTHS;

/** *Nhật ký điểm*: every score that changed: who, when, from what to what, and why, which people fill in. */
export function logSheet(
  lines: readonly Readonly<Record<LogColumn, string>>[],
  name: string,
  say: (code: Code, params?: Values) => string,
): SheetDocument {
  const ids = Object.keys(WIDTHS) as LogColumn[];
  const nodes: Leaf<(typeof lines)[number]>[] = [
    {
      title: say('reports.column.number'),
      width: 6,
      cell: (_, index) => ({ value: index + 1, style: 'centre' }),
    },
    ...ids.map((id) => ({
      title: say(`collect.column.${id}`),
      width: WIDTHS[id],
      cell: (line: (typeof lines)[number]) =>
        id === 'why' && line.why === '' ? text(null, 'open') : text(line[id]),
    })),
  ];
  const page = new Page(leavesOf(nodes).map(({ width }) => width));
  page.line(say('collect.log-title'), 'title');
  page.line(say('collect.log-note'), 'note');
  page.gap();
  const header = writeHeadings(page, nodes);
  idLine(page, ids);
  return longTable(page, {
    name,
    nodes,
    header,
    frozen: 0,
    count: lines.length,
    item: (index) => lines[index]!,
  });
}
