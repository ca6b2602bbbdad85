import * as fc from 'fast-check';
import type { DocumentCell, SheetDocument } from '../../../src/reports/sheet-document';
import type { Grid, GridCell } from '../../../src/sheets/grid';
import { GRIDS } from '../../../src/taskpane/engine/rpc/grids-parcel';
import { packCells, packInPortions, unpackCells } from '../../../src/taskpane/engine/rpc/packed-cells';
import type { Parcel } from '../../../src/taskpane/engine/rpc/parcel';
import { PLAN } from '../../../src/taskpane/engine/rpc/plan-parcel';
import type { WritePlan } from '../../../src/workbook/port';

/** Over the line and back: every message is cloned, as between two threads. */
function sent<Value>(parcel: Parcel<Value>, value: Value): Value {
  const { parts, head } = parcel.split(value);
  const receiver = parcel.receiver();
  for (const part of parts) receiver.take(structuredClone(part));
  return receiver.finish(structuredClone(head));
}

const value = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null));
const cell: fc.Arbitrary<GridCell> = fc.record(
  { value, error: fc.string(), format: fc.string(), formula: fc.string(), font: fc.string() },
  { requiredKeys: ['value'] },
);
const places = fc.uniqueArray(fc.nat(50), { maxLength: 3 });
const grid: fc.Arbitrary<Grid> = fc
  .record({
    sheet: fc.string(),
    rows: fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), { maxLength: 6 }),
    rowsHidden: places,
    columnsHidden: places,
    decimalMark: fc.constantFrom('.' as const, ',' as const, undefined),
  })
  .map(({ sheet, rows, rowsHidden, columnsHidden, decimalMark }) => ({
    sheet,
    visibility: 'visible',
    source: 'workbook',
    ...(decimalMark && { decimalMark }),
    rows,
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    hiddenRows: new Set(rowsHidden),
    hiddenColumns: new Set(columnsHidden),
  }));

const documentCell: fc.Arbitrary<DocumentCell> = fc.record(
  {
    row: fc.nat(1000),
    column: fc.nat(50),
    value: fc.oneof(value, fc.record({ date: fc.integer() })),
    style: fc.constantFrom('text' as const, 'number' as const, 'title' as const),
    decimals: fc.nat(4),
    percent: fc.boolean(),
    link: fc.record({ sheet: fc.string(), cell: fc.constant('A1') }),
  },
  { requiredKeys: ['row', 'column', 'value', 'style'] },
);
const document: fc.Arbitrary<SheetDocument> = fc
  .record({ name: fc.string(), cells: fc.array(documentCell, { maxLength: 20 }) })
  .map(({ name, cells }) => ({
    name,
    cells,
    merges: [],
    widths: [8, 9.5],
    heights: { 3: 15 },
    print: { orientation: 'landscape', area: { bottom: 3, right: 1 } },
  }));

describe('what is large', () => {
  test('grids arrive as they were: cells, gaps, rows of any length, hidden places', () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        expect(sent(GRIDS, grids)).toEqual(grids);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('documents arrive as they were, with all that is said about the write', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 3 }), (documents) => {
        const plan: WritePlan = { documents, ours: ['Bảng điểm'], edited: 'copy' };
        expect(sent(PLAN, [plan])).toEqual([plan]);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('a cell is missing, empty, or has a key without a value: three things', () => {
    const cells = [undefined, {}, { format: undefined }, { value: undefined, format: '0' }, { value: -0 }];
    const arrived = unpackCells(structuredClone(packCells(cells)));
    expect(arrived[0]).toBeUndefined();
    expect(arrived.slice(1).map((each) => Object.keys(each ?? {}))).toEqual([
      [],
      ['format'],
      ['value', 'format'],
      ['value'],
    ]);
    expect(Object.is((arrived[4] as GridCell).value, -0)).toBe(true);
  });

  test('goes in portions of at most 5,000 cells that meet inside a row', () => {
    const rows = Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 3_000 }, (__, column): GridCell => ({ value: row * 3_000 + column })),
    );
    const portions = [...packInPortions(rows.flat())].map(({ shapes }) => shapes.length);
    expect(portions).toEqual([5_000, 5_000, 5_000, 5_000, 1_000]);
    const large: Grid = {
      sheet: 'Lớn',
      visibility: 'visible',
      source: 'workbook',
      rows,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
    const [arrived] = sent(GRIDS, [large]);
    expect(arrived?.rows.map((row) => [row.length, row[0]?.value, row.at(-1)?.value])).toEqual(
      rows.map((_, row) => [3_000, row * 3_000, row * 3_000 + 2_999]),
    );
  });

  test('that arrives without all of its cells is an error, not a shorter sheet', () => {
    const { head } = GRIDS.split([
      {
        sheet: 'A',
        visibility: 'visible',
        source: 'workbook',
        rows: [[{ value: 1 }]],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ]);
    expect(() => GRIDS.receiver().finish(head)).toThrow(TypeError);
  });
});
