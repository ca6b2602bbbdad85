import fc from 'fast-check';
import { isCode, say } from '../../src/locale/catalogue';
import type { Grid, GridCell } from '../../src/sheets/grid';
import { readPopulations } from '../../src/sheets/read-populations';
import { clusterRules } from './review-rules';
import { values } from './support';

const word = fc.constantFrom(
  'STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Chấm chéo', 'Cụm chấm', 'Điểm duyệt', 'Ghi chú', 'Tên đơn vị',
  'Đơn vị: Xã An', 'Đơn vị:', '(Đơn vị: điểm)', 'Xã An', 'Xã Bình', 'I', 'I.1', 'I.2.', 'II.1', 'Thu ngân sách',
  'I.1 Thu ngân sách', 'Cải cách hành chính\n- Đạt', 'Phong trào', 'Công tác thi đua', 'Số hộ', 'Kỷ luật', 'Tổng cộng',
  'Người lập biểu', 'x', 'KP', '8/10', '36,4', 'thu@self', 'Số hộ: 12', ':', '', '-',
); // prettier-ignore
const cell: fc.Arbitrary<GridCell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 8, arbitrary: word.map((value) => ({ value })) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 60 }).map((value) => ({ value })) },
  fc.double().map((value) => ({ value })),
  fc.string({ unit: 'grapheme' }).map((value) => ({ value })),
  fc.constantFrom({ value: true }, { value: null, error: '#N/A' }, { value: 0, formula: 'A1' }),
);
const index = fc.integer({ min: -1, max: 12 });
const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constantFrom('Đơn vị', 'Sheet1', 'Xã An', 'xa.csv'),
  visibility: fc.constantFrom('visible', 'visible', 'hidden'),
  source: fc.constantFrom('workbook', 'workbook', 'workbook', 'csv'),
  rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
  merges: fc.array(fc.record({ top: index, left: index, bottom: index, right: index }), { maxLength: 5 }),
  hiddenRows: fc.uniqueArray(index, { maxLength: 3 }).map((rows) => new Set(rows)),
  hiddenColumns: fc.uniqueArray(index, { maxLength: 3 }).map((columns) => new Set(columns)),
});
/** A grid that begins as a form does, so that what follows is read as lines. */
const headed = (head: readonly (readonly (string | number | null)[])[]): fc.Arbitrary<Grid> =>
  grid.map((one) => ({
    ...one,
    rows: [...head.map((row) => row.map((value) => ({ value }))), ...one.rows],
  }));
const HEADS = {
  columns: headed([
    ['STT', 'Tiêu chí', 'Xã An', null, 'Xã Bình'],
    [null, null, 'Tự chấm', 'Cụm chấm', 'Tự chấm'],
    ['I.1', 'Thu ngân sách', 5, 6, 7],
    ['I.2', 'Cải cách hành chính', 5, 6, 7],
  ]),
  sheets: headed([
    ['Đơn vị: Xã An'],
    ['STT', 'Tiêu chí', 'Tự chấm', 'Cụm chấm'],
    ['I.1', 'Thu ngân sách', 5, 6],
    ['I.2', 'Cải cách hành chính', 5, 6],
  ]),
};

test.each(['columns', 'sheets'] as const)(
  'no grid makes the reader of %s throw, every row answers for every field, every problem has its sentence',
  (layout) => {
    let rows = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(grid, { weight: 3, arbitrary: HEADS[layout] }), { minLength: 1, maxLength: 3 }),
        (grids) => {
          const { tables, problems } = readPopulations(grids, clusterRules({ layout }));
          const table = tables[0]!;
          rows += table.rowCount;
          for (const [field] of table.fields) {
            expect(values(table, field)).toHaveLength(table.rowCount);
            for (let row = 0; row < table.rowCount; row++) {
              table.writtenOf(field, row);
              expect(table.rowNumberOf(row)).toBeGreaterThan(0);
              const at = table.cellOf(field, row);
              if (at) expect(at.cell).toMatch(/^[A-Z]+\d+$|^\d+:\d+$/);
            }
          }
          for (const { code, params, cell } of problems) {
            if (!isCode(code)) throw new Error(`no sentence for ${code}`);
            for (const language of ['vi', 'en'] as const)
              expect(say(language, code, params)).not.toMatch(/\{[a-z]\w*\}/i);
            if (cell !== undefined) expect(cell).toMatch(/^[A-Z]+[1-9]\d*$|^\d+$/);
          }
        },
      ),
      { seed: 20210119, numRuns: 200 },
    );
    expect(rows).toBeGreaterThan(50);
  },
);
