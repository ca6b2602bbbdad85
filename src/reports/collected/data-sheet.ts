import { Page, text, type Content } from '../page/page';
import { leavesOf, writeHeadings, type HeaderNode } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { columnNodes } from './collected-header';
import { MOST_LINKS, type CollectedLine, type CollectedView } from './collected-view';
import { longTable } from './long-table';
import { sourcesStart } from './table-starts';

/** What was collected of a population: a row for each, its review stages beside each other, and its file. */
export function dataSheet(view: CollectedView): SheetDocument {
  const { say, columns, rowCount, headings, limit } = view;
  const linked = rowCount <= MOST_LINKS;
  const first = sourcesStart(view);
  const file = ({ file }: CollectedLine, index: number): Content => ({
    ...text(file),
    ...(linked && { link: { sheet: view.sourcesSheet, cell: `A${first + index + 1}` } }),
  });
  const nodes: HeaderNode<CollectedLine>[] = [
    {
      title: say('reports.column.number'),
      width: 6,
      cell: (_, index) => ({ value: index + 1, style: 'centre' }),
    },
    ...columnNodes(columns, (line, column) => line.value(column)),
    ...(limit === undefined
      ? []
      : [{ title: headings.differences, width: 30, cell: (line: CollectedLine) => text(line.differences) }]),
    { title: headings.file, width: 34, cell: file },
  ];
  const page = new Page(leavesOf(nodes).map(({ width }) => width));
  page.line(say('collect.data-title', { title: view.title }), 'title');
  page.line(say('collect.data-note', { sources: view.sourcesSheet }), 'note');
  if (limit !== undefined) page.line(say('collect.data-legend', { limit }), 'note');
  page.gap();
  const header = writeHeadings(page, nodes);
  return longTable(page, {
    name: view.dataSheet,
    nodes,
    header,
    frozen: 2,
    count: rowCount,
    item: (index) => view.row(index),
  });
}
