import type { Page } from '../page/page';
import { leavesOf, type HeaderNode } from '../page/table';
import { LARGE } from '../page/paper';
import type { SheetDocument } from '../sheet-document';

/** A table below what stands on the page, whose rows are made when they are written. */
export interface LongTable<T> {
  readonly name: string;
  readonly nodes: readonly HeaderNode<T>[];
  /** Rows of the header, which every page repeats. */
  readonly header: { readonly from: number; readonly to: number };
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly count: number;
  readonly item: (index: number) => T;
  /** Whether cells without a value are there, with their borders. Default: true. */
  readonly blanks?: boolean;
}

export function longTable<T>(page: Page, table: LongTable<T>): SheetDocument {
  const { name, nodes, header, frozen, count, item, blanks = true } = table;
  const leaves = leavesOf(nodes);
  const from = page.next;
  const document = page.document(name, {
    paper: LARGE,
    repeatRows: header,
    freeze: { row: from, column: frozen },
  });
  const area = { bottom: Math.max(from + count - 1, document.print.area.bottom), right: page.lastColumn };
  return {
    ...document,
    print: { ...document.print, area },
    more: {
      from,
      count,
      row: (index) => {
        const about = item(index);
        const cells = leaves.map(({ cell }, column) => ({
          row: from + index,
          column,
          ...cell(about, index),
        }));
        return blanks ? cells : cells.filter(({ value }) => value !== null);
      },
    },
  };
}
