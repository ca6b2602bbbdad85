/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { refusalOf } from './support/refusal';

/** A sheet as somebody made it, beginning at B3. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B3:D3').values = [['Họ tên', 'Tỉ lệ', 'Ngày']];
    sheet.getRange('C4:C5').numberFormat = [['0.00%'], ['0.00%']];
    sheet.getRange('D4').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('B4:D5').values = [
      ['Nguyễn Thị An', 0.985, 44_515],
      ["'0012", '#N/A', true],
    ];
    await context.sync();
  });
}

test('values, dates as serials, formats and errors come as the port says, at their own addresses', async () => {
  excel();
  await fill();
  const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
  expect(grid).toMatchObject({ sheet: 'Sheet1', visibility: 'visible', source: 'workbook', merges: [] });
  expect(grid?.rows).toEqual([
    [],
    [],
    [undefined, { value: 'Họ tên' }, { value: 'Tỉ lệ' }, { value: 'Ngày' }],
    [
      undefined,
      { value: 'Nguyễn Thị An' },
      { value: 0.985, format: '0.00%' },
      { value: 44_515, format: 'dd/mm/yyyy' },
    ],
    [undefined, { value: '0012' }, { value: null, error: '#N/A', format: '0.00%' }, { value: true }],
  ]);
});

test('a text that reads like an error is a text', async () => {
  const host = excel();
  host.user.type('Sheet1', 'A1', "'#N/A");
  const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
  expect(grid?.rows).toEqual([[{ value: '#N/A' }]]);
});

test('an empty sheet is a grid without rows', async () => {
  excel();
  const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'], fonts: true });
  expect(grid?.rows).toEqual([]);
});

test('formulas and fonts come where they are asked for, and only there', async () => {
  const host = excel();
  host.workbook.calculationMode = 'Manual';
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').values = [[1, '=A1+1', "'=A1"]];
    sheet.getRange('C1').format.font.name = '.VnTime';
    sheet.getRange('A1:B1').format.font.name = 'Arial';
    await context.sync();
  });
  const workbook = new OfficeWorkbook();
  const [asked] = await workbook.read({ sheets: ['Sheet1'], formulas: true, fonts: true });
  expect(asked?.rows[0]?.map((cell) => [cell?.formula, cell?.font])).toEqual([
    [undefined, 'Arial'],
    ['A1+1', 'Arial'],
    [undefined, '.VnTime'],
  ]);
  const [plain] = await workbook.read({ sheets: ['Sheet1'] });
  expect(plain?.rows[0]?.[2]).toEqual({ value: '=A1' });
});

test('a font that all cells share is not asked for cell by cell', async () => {
  const host = excel();
  host.user.type('Sheet1', 'A1:B2', 'x');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').format.font.name = 'Arial';
    await context.sync();
  });
  const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'], fonts: true });
  expect(grid?.rows.flat().map((cell) => cell?.font)).toEqual(['Arial', 'Arial', 'Arial', 'Arial']);
  const used = host.record.used().map(({ member }) => member);
  expect(used).toContain('RangeFont.name');
  expect(used).not.toContain('Range.getCellProperties');
});

test('hidden rows and columns are said, some or all of them', async () => {
  const host = excel();
  host.user.type('Sheet1', 'B2:D5', 1);
  host.user.add('ẩn hết');
  host.user.type('ẩn hết', 'A1:A2', 1);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('Sheet1').getRange('3:4').rowHidden = true;
    sheets.getItem('Sheet1').getRange('C:C').columnHidden = true;
    sheets.getItem('ẩn hết').getRange('1:2').rowHidden = true;
    await context.sync();
  });
  const [some, all] = await new OfficeWorkbook().read({ sheets: ['Sheet1', 'ẩn hết'] });
  expect([[...(some?.hiddenRows ?? [])], [...(some?.hiddenColumns ?? [])]]).toEqual([[2, 3], [2]]);
  expect([[...(all?.hiddenRows ?? [])], [...(all?.hiddenColumns ?? [])]]).toEqual([[0, 1], []]);
});

test('sheets come with their visibility, in the order of the plan', async () => {
  const host = excel();
  host.user.add('Ẩn');
  host.user.add('Ẩn kỹ');
  host.user.show('Ẩn', 'Hidden');
  host.user.show('Ẩn kỹ', 'VeryHidden');
  const workbook = new OfficeWorkbook();
  const sheets = await workbook.sheets();
  expect(sheets).toEqual([
    { name: 'Sheet1', visibility: 'visible' },
    { name: 'Ẩn', visibility: 'hidden' },
    { name: 'Ẩn kỹ', visibility: 'veryHidden' },
  ]);
  const grids = await workbook.read({ sheets: ['Ẩn kỹ', 'Sheet1'] });
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ['Ẩn kỹ', 'veryHidden'],
    ['Sheet1', 'visible'],
  ]);
});

test('a sheet that is not there is named', async () => {
  excel();
  expect(await refusalOf(new OfficeWorkbook().read({ sheets: ['Kết quả'] }))).toMatchObject({
    code: 'workbook.no-sheet',
    params: { sheet: 'Kết quả' },
  });
});

describe('merged areas', () => {
  const merge = async (...addresses: string[]) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').values = [['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']]; // prettier-ignore
      for (const address of addresses) sheet.getRange(address).merge();
      await context.sync();
    });
  };

  test('are known from ExcelApi 1.13 on', async () => {
    excel({ api: '1.14' });
    await merge('A1:B1', 'C2:C3');
    const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ]);
  });

  test('are not asked about below it, and the rest is read all the same', async () => {
    const host = excel({ api: '1.9' });
    await merge('A1:B1');
    const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
    expect(grid?.merges).toEqual([]);
    expect(grid?.rows[0]).toEqual([{ value: 'a' }, undefined, { value: 'c' }]);
    const used = host.record.used().map(({ member }) => member);
    expect(used).toContain('Range.valueTypes');
    expect(used).not.toContain('Range.getMergedAreasOrNullObject');
  });

  test('of a sheet with none are none', async () => {
    excel({ api: '1.14' });
    await merge();
    const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
    expect(grid?.merges).toEqual([]);
  });

  test('more than Excel tells at once are asked for in parts', async () => {
    const host = excel({ api: '1.14' });
    const sheet = host.workbook.sheet('Sheet1');
    host.user.type('Sheet1', 'A1:A1200', 'x');
    host.user.type('Sheet1', 'B1', 'x');
    sheet.merges = Array.from({ length: 1_200 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
    expect(grid?.merges).toHaveLength(1_200);
    expect(grid?.merges).toEqual(sheet.merges);
  });
});

test('a failure that has nothing to do with merged areas is reported, and not asked about again and again', async () => {
  const host = excel({ api: '1.14' });
  host.user.type('Sheet1', 'A1:B600', 'x');
  const fault = { kind: 'fail-action', action: 3, code: 'ItemNotFound' } as const;
  host.faults.add(fault, { mentions: 'GetMergedAreasOrNullObject' });
  const before = host.roundTrips;
  await expect(new OfficeWorkbook().read({ sheets: ['Sheet1'] })).rejects.toMatchObject({
    code: 'workbook.excel-failed',
    params: { code: 'ItemNotFound' },
  });
  expect(host.roundTrips - before).toBe(2);
});

describe('large sheets', () => {
  const grow = async (rows: number, columns: number, text = 'Trường Tiểu học') => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRangeByIndexes(0, 0, rows, columns).values = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => (column === 0 ? row : text)),
      );
      await context.sync();
    });
  };

  test('take one round trip, and one more for every 40.000 cells', async () => {
    const host = excel();
    await grow(5_000, 20, 'x');
    const before = host.roundTrips;
    const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
    expect(host.roundTrips - before).toBe(1 + 3);
    expect(grid?.rows.length).toBe(5_000);
    expect(grid?.rows.every((row, index) => row[0]?.value === index && row.length === 20)).toBe(true);
  });

  test('many small sheets are read together', async () => {
    const host = excel();
    const names = Array.from({ length: 10 }, (_, index) => `Xã ${index}`);
    for (const name of names) {
      host.user.add(name);
      host.user.type(name, 'A1', name);
    }
    const grids = await new OfficeWorkbook().read({ sheets: names });
    expect(grids.map(({ rows }) => rows[0]?.[0]?.value)).toEqual(names);
    expect(host.roundTrips).toBe(2);
  });

  test('an answer that is too large is asked for in halves', async () => {
    const host = excel();
    const long = 'ế'.repeat(3_000);
    for (let row = 0; row < 700; row += 100) host.user.type('Sheet1', `A${row + 1}:A${row + 100}`, long);
    const [grid] = await new OfficeWorkbook().read({ sheets: ['Sheet1'] });
    expect(grid?.rows.map((row) => row[0]?.value)).toEqual(Array.from({ length: 700 }, () => long));
    expect(host.log.some(({ failure }) => failure === 5104)).toBe(true);
  });

  test('a stray cell far away is named with its sheet, and nothing is taken for empty', async () => {
    const host = excel();
    host.user.type('Sheet1', 'A1', 1);
    host.user.type('Sheet1', 'XFD1048576', 1);
    expect(await refusalOf(new OfficeWorkbook().read({ sheets: ['Sheet1'] }))).toMatchObject({
      code: 'workbook.too-many-cells',
      params: { sheet: 'Sheet1', rows: 1_048_576, columns: 16_384 },
    });
  });
});
