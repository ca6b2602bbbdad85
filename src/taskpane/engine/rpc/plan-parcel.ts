import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import type { WritePlan } from '../../../workbook/port';
import { CellPile, packInPortions, type PackedCells } from './packed-cells';
import type { Parcel } from './parcel';

type Args = readonly [plan: WritePlan];

interface Head {
  readonly plan: Omit<WritePlan, 'documents'>;
  readonly documents: readonly { readonly document: Omit<SheetDocument, 'cells'>; readonly cells: number }[];
}

/** What is to be written: the cells of its documents in portions, then everything else. */
export const PLAN: Parcel<Args> = {
  split: ([{ documents, ...plan }]) => ({
    parts: packInPortions(cellsOf(documents)),
    head: {
      plan,
      documents: documents.map(({ cells, ...document }) => ({ document, cells: cells.length })),
    } satisfies Head,
  }),
  receiver() {
    const pile = new CellPile();
    return {
      take: (part) => pile.add(part as PackedCells),
      finish(head) {
        const { plan, documents } = head as Head;
        const whole = documents.map(({ document, cells }): SheetDocument => ({
          ...document,
          cells: pile.next(cells) as DocumentCell[],
        }));
        return [{ ...plan, documents: whole }];
      },
    };
  },
};

function* cellsOf(documents: readonly SheetDocument[]): Generator<DocumentCell> {
  for (const { cells } of documents) yield* cells;
}
