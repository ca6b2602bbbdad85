import type { ReportContext, Row } from '../facts/context';
import type { SheetDocument } from '../sheet-document';
import { columnBlocks, type Part } from './column-blocks';
import { Page, type Block } from './page';
import { writeHead } from './state-lines';
import { leavesOf, writeHeader, writeRows, type Leaf } from './table';

/** One table on a sheet of its own, on as many pages side by side as its columns need. */
export interface WideTable {
  readonly name: string;
  readonly title: string;
  /** The name of the table itself, with the number of its rows. */
  readonly heading: string;
  /** These stand on every page. */
  readonly keys: readonly Leaf<Row>[];
  readonly parts: readonly Part<Row>[];
  readonly rows: readonly Row[];
  /** Lines under the table. `leaves` are its columns. */
  readonly notes: (leaves: readonly Leaf<Row>[]) => readonly string[];
}

export function wideTableSheet(context: ReportContext, table: WideTable): SheetDocument {
  const { say } = context;
  const again = (title: string): string => say('reports.page.again', { title: shortName(title) });
  const { nodes, paper, blocks, titles } = columnBlocks(table.keys, table.parts, again);
  const leaves = leavesOf(nodes);
  const widths = leaves.map(({ width }) => width);
  const page = new Page(widths, blocks);
  const shown = (block: number): string => sheetPart(context, blocks, titles, block);
  writeHead(page, context, table.title, blocks.length > 0 ? shown : undefined);
  page.heading(table.heading);
  const header = writeHeader(page, nodes);
  writeRows(page, nodes, table.rows);
  for (const note of table.notes(leaves)) page.line(note, 'note');
  return page.document(table.name, {
    ...(paper ? { paper } : {}),
    repeatRows: header,
    freeze: { row: header.to + 1, column: table.keys.length },
  });
}

/** `Phần 2/5: Điểm các tiêu chí`: the subtitle of a page to the right. */
function sheetPart(
  { say }: ReportContext,
  blocks: readonly Block[],
  titles: readonly (readonly string[])[],
  block: number,
): string {
  const names = (titles[block] ?? []).join('; ');
  return say('reports.page.part', { number: block + 1, of: blocks.length, names });
}

/** `II` for `II. Chấp hành pháp luật`: a header that goes on may have little room. */
function shortName(title: string): string {
  const code = /^(\S{1,8})\.\s/u.exec(title)?.[1];
  if (code !== undefined) return code;
  const letters = [...title];
  return letters.length <= LONGEST_NAME ? title : `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…`;
}

const LONGEST_NAME = 30;
