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
  split: ([{ documents, ...plan }]) => {
    // how many cells the rows of a long table have is known once they are sent
    const counts = documents.map(() => ({ cells: 0 }));
    return {
      parts: packInPortions(cellsOf(documents, counts)),
      head: {
        plan,
        documents: documents.map(({ cells: _, more: __, ...document }, i) => ({
          document,
          get cells() {
            return counts[i]!.cells;
          },
        })),
      } satisfies Head,
    };
  },
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

/** The cells of all documents; rows that are made when they are written are made now, and let go. */
function* cellsOf(
  documents: readonly SheetDocument[],
  counts: readonly { cells: number }[],
): Generator<DocumentCell> {
  for (const [i, { cells, more }] of documents.entries()) {
    const count = counts[i]!;
    count.cells = cells.length;
    yield* cells;
    for (let index = 0; more && index < more.count; index++) {
      const row = more.row(index);
      count.cells += row.length;
      yield* row;
    }
  }
}
