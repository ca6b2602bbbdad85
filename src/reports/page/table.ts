import { text, type Area, type Content, type Page } from './page';

/** A column of a table. `T` is what a row is about. */
export interface Leaf<T> {
  readonly title: string;
  /** A line of its own under the title, such as the highest points. */
  readonly note?: string | undefined;
  /** Wished width in characters of the default font. */
  readonly width: number;
  /** Columns of the sheet it covers; 1 where absent. */
  readonly span?: number;
  readonly cell: (item: T, index: number) => Content;
}

/** A title over several columns. */
export interface Branch<T> {
  readonly title: string;
  readonly children: readonly HeaderNode<T>[];
}

export type HeaderNode<T> = Leaf<T> | Branch<T>;

export function leavesOf<T>(nodes: readonly HeaderNode<T>[]): Leaf<T>[] {
  return nodes.flatMap((node) => (isBranch(node) ? leavesOf(node.children) : [node]));
}

/** Writes the header and the row of numbers under it; answers the rows it stands on. */
export function writeHeader<T>(page: Page, nodes: readonly HeaderNode<T>[]): { from: number; to: number } {
  const { from } = writeHeadings(page, nodes);
  const leaves = leavesOf(nodes);
  page.row(leaves.map(({ span = 1 }, index) => ({ value: index + 1, style: 'numbering' as const, span })));
  return { from, to: page.next - 1 };
}

/** Writes the header alone. */
export function writeHeadings<T>(page: Page, nodes: readonly HeaderNode<T>[]): { from: number; to: number } {
  const from = page.next;
  const leaves = leavesOf(nodes);
  const titles = from + depthOf(nodes) - 1;
  const notes = leaves.some((leaf) => leaf.note !== undefined) ? titles + 1 : titles;
  writeLevel(page, nodes, from, 0, titles, notes);
  page.next = notes + 1;
  return { from, to: notes };
}

function writeLevel<T>(
  page: Page,
  nodes: readonly HeaderNode<T>[],
  top: number,
  start: number,
  titles: number,
  notes: number,
): void {
  let left = start;
  for (const node of nodes) {
    const right = left + spanOf(node) - 1;
    if (isBranch(node)) {
      page.put({ top, left, bottom: top, right }, text(node.title, 'header'));
      writeLevel(page, node.children, top + 1, left, titles, notes);
    } else {
      const bottom = node.note === undefined ? notes : titles;
      page.put({ top, left, bottom, right }, text(node.title, 'header'));
      if (node.note !== undefined) {
        const area: Area = { top: notes, left, bottom: notes, right };
        page.put(area, text(node.note, 'header'));
      }
    }
    left = right + 1;
  }
}

/** One row for each item. */
export function writeRows<T>(page: Page, nodes: readonly HeaderNode<T>[], items: readonly T[]): void {
  const leaves = leavesOf(nodes);
  items.forEach((item, index) => {
    page.row(leaves.map(({ cell, span = 1 }) => ({ ...cell(item, index), span })));
  });
}

/** The widest wish for each column of a sheet that several tables share. */
export function sharedWidths(tables: readonly (readonly HeaderNode<never>[])[]): number[] {
  const widths: number[] = [];
  for (const leaves of tables.map(leavesOf)) {
    leaves.forEach(({ width }, column) => (widths[column] = Math.max(widths[column] ?? 0, width)));
  }
  return widths;
}

export function isBranch<T>(node: HeaderNode<T>): node is Branch<T> {
  return 'children' in node;
}

function depthOf<T>(nodes: readonly HeaderNode<T>[]): number {
  return Math.max(0, ...nodes.map((node) => (isBranch(node) ? 1 + depthOf(node.children) : 1)));
}

function spanOf<T>(node: HeaderNode<T>): number {
  return isBranch(node) ? node.children.reduce((sum, child) => sum + spanOf(child), 0) : (node.span ?? 1);
}
