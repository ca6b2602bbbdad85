import { liveSheets, selfCheck, type Figure } from '../../src/app/self-check';
import type { Grid, GridCell } from '../../src/sheets/grid';
import { day, documentOf } from '../workbook/support/documents';

function gridOf(sheet: string, rows: (GridCell | undefined)[][]): Grid {
  const none = new Set<number>();
  return {
    sheet,
    visibility: 'visible',
    source: 'workbook',
    rows,
    merges: [],
    hiddenRows: none,
    hiddenColumns: none,
  };
}

const at = { row: 0, column: 0, style: 'number' } as const;

/** Whether what a program shows in a cell is taken for what the engine says. */
async function agrees(engine: Figure, calculated: GridCell | undefined): Promise<boolean> {
  const live = liveSheets([documentOf('Bảng', [{ ...at, value: engine, formula: 'B1' }])], ['Bảng']);
  const { compared, differences } = await selfCheck(
    { calculated: async () => [gridOf('Bảng', [[calculated]])] },
    live,
  );
  expect(compared).toBe(1);
  return differences.length === 0;
}

test.each<[Figure, GridCell | undefined, boolean]>([
  [0.3, { value: 0.1 + 0.2 }, true],
  [2.5, { value: 2.500000001 }, false],
  [2.5, { value: 2.5000000001 }, true],
  [2.5, { value: '2.5' }, false],
  [0, undefined, false],
  ['đề nghị', { value: 'đề nghị' }, true],
  ['đề nghị', { value: 'Đề nghị' }, false],
  ['5', { value: 5 }, false],
  ['', undefined, true],
  ['', { value: '' }, true],
  ['–', { value: null, error: '#DIV/0!' }, false],
  ['', { value: null, error: '#N/A' }, false],
  [true, { value: true }, true],
  [true, { value: 1 }, false],
  // 1 January 2020 is day 43,831 from 1900
  [{ date: day(2020, 1, 1) }, { value: 43_831 }, true],
  [{ date: day(2020, 1, 1) }, { value: 43_832 }, false],
])('what the engine says, %p, beside what is shown, %p: the same is %p', async (engine, shown, same) => {
  expect(await agrees(engine, shown)).toBe(same);
});

test('only formulas whose value the engine knows are compared, each on the sheet that its document became', async () => {
  const documents = [
    documentOf('Số liệu', [{ ...at, value: 1 }]),
    documentOf('Bảng điểm', [
      { ...at, value: 7 },
      { ...at, column: 1, value: 14, formula: 'A1*2' },
      { ...at, column: 27, row: 4, value: 21, formula: 'A1*3' },
      { ...at, column: 3, value: null, formula: 'A1*4' },
    ]),
  ];
  const live = liveSheets(documents, ['Số liệu (2)', 'Bảng điểm (2)']);
  const asked: (readonly string[])[] = [];
  const calculated = async (sheets: readonly string[]): Promise<Grid[]> => {
    asked.push(sheets);
    return [gridOf('Bảng điểm (2)', [[{ value: 8 }, { value: 14 }, undefined, { value: 99 }]])];
  };
  expect(await selfCheck({ calculated }, live)).toEqual({
    compared: 2,
    differences: [{ sheet: 'Bảng điểm (2)', cell: 'AB5', engine: 21, calculated: undefined }],
  });
  expect(asked).toEqual([['Bảng điểm (2)']]);
});
