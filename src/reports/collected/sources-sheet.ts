import { Page, text, type Content } from '../page/page';
import { leavesOf, writeHeadings, type HeaderNode } from '../page/table';
import type { SheetDocument } from '../sheet-document';
import { columnNodes } from './collected-header';
import { MOST_LINKS, type CollectedLine, type CollectedView } from './collected-view';
import { idLine } from './id-line';
import { longTable } from './long-table';
import { dataStart } from './table-starts';

/** *Nguồn số liệu*: for every value of the collected sheet its file, its cell, and how it was written there. */
export function sourcesSheet(view: CollectedView, fieldMark: string): SheetDocument {
  const { say, columns, rowCount } = view;
  const linked = rowCount <= MOST_LINKS;
  const first = dataStart(view);
  const key = ({ key }: CollectedLine, index: number): Content => ({
    ...text(key),
    ...(linked && { link: { sheet: view.dataSheet, cell: `B${first + index + 1}` } }),
  });
  const nodes: HeaderNode<CollectedLine>[] = [
    {
      title: say('reports.column.number'),
      width: 6,
      cell: (_, index) => ({ value: index + 1, style: 'centre' }),
    },
    { title: say('collect.column.key'), width: 34, cell: key },
    { title: say('collect.column.file'), width: 34, cell: ({ file }) => text(file) },
    { title: say('collect.column.sheet'), width: 20, cell: ({ sheet }) => text(sheet) },
    ...columnNodes(columns, (line, column) => line.source(column)),
  ];
  const page = new Page(leavesOf(nodes).map(({ width }) => Math.max(width, NARROWEST)));
  page.line(say('collect.sources-title', { title: view.title }), 'title');
  page.line(say('collect.sources-note'), 'note');
  page.gap();
  const header = writeHeadings(page, nodes);
  idLine(page, ['key', 'file', 'sheet', ...columns.map(({ id }) => fieldMark + id)]);
  return longTable(page, {
    name: view.sourcesSheet,
    nodes,
    header,
    frozen: 2,
    blanks: false,
    count: rowCount,
    item: (index) => view.row(index),
  });
}

/** A column holds `C14 = 9,5` at least. */
const NARROWEST = 12;
