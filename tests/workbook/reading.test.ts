import type { Grid, GridCell } from '../../src/sheets/grid';
import type { ReadPlan } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { fixture, type FIXTURES } from './support/files';
import { handMade, type HandMade } from './support/packages';

async function read(bytes: Uint8Array, plan: Partial<ReadPlan> = {}): Promise<Grid> {
  const book = await openXlsx(bytes, 'sổ.xlsx');
  const [first] = await book.sheets();
  const [grid] = await book.read({ sheets: [first?.name ?? ''], ...plan });
  if (!grid) throw new Error('nothing was read');
  return grid;
}

async function readCells(made: HandMade, plan: Partial<ReadPlan> = {}): Promise<Grid['rows']> {
  return (await read(handMade(made), plan)).rows;
}

function at(grid: Grid, address: string): GridCell | undefined {
  const column = address.charCodeAt(0) - 65;
  return grid.rows[Number(address.slice(1)) - 1]?.[column];
}

// What stands in the cells is what scripts/fixtures/make_workbooks.py put there.
describe.each(['openpyxl-values.xlsx', 'libreoffice-values.xlsx'] as const)('%s', (name) => {
  let grid: Grid;
  beforeAll(async () => {
    grid = await read(fixture(name));
  });

  it('gives texts as they are written, spaces and line breaks included', () => {
    expect([at(grid, 'A1')?.value, at(grid, 'B1')?.value, at(grid, 'C1')?.value]).toEqual([
      'văn bản',
      '  có khoảng trắng  ',
      'dòng một\ndòng hai',
    ]);
  });

  it('gives rich text as one text', () => {
    expect(at(grid, 'D1')?.value).toBe('đậm và nghiêng dài hơn');
  });

  it('gives numbers and booleans as such, with their format', () => {
    expect(at(grid, 'A2')).toEqual({ value: 12.5 });
    expect(at(grid, 'B2')?.value).toBe(true);
    expect(at(grid, 'C2')?.value).toBe(false);
    expect(at(grid, 'D2')).toEqual({ value: 0.98, format: '0.00%' });
    expect(at(grid, 'A8')?.value).toBe(1_250_000);
  });

  it('gives dates and times as serial numbers with their format, to the last bit', () => {
    // 15/11/2021 is 18,946 days after 1/1/1970, which has the serial 25,569.
    expect(at(grid, 'A3')).toEqual({ value: 18_946 + 25_569, format: 'dd/mm/yyyy' });
    expect(at(grid, 'B3')?.value).toBe(18_647 + 25_569 + 7.5 / 24);
    expect(at(grid, 'C3')?.value).toBe(0.75);
    // 28/2/1900 and the 29/2/1900 that never was; a fraction finer than a millisecond.
    expect([at(grid, 'D3')?.value, at(grid, 'E3')?.value]).toEqual([59, 60]);
    expect(at(grid, 'F3')?.value).toBe(44197.123456789);
  });

  it('gives errors as errors without a value', () => {
    expect(at(grid, 'B4')).toEqual({ value: null, error: '#N/A' });
  });

  it('tells merges, hidden rows and hidden columns', () => {
    expect(grid.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect([...grid.hiddenRows]).toEqual([6]);
    expect([...grid.hiddenColumns]).toEqual([4]);
    expect(at(grid, 'A7')?.value).toBe('dòng ẩn');
    expect(at(grid, 'E1')?.value).toBe('cột ẩn');
  });

  it('reads no further than the last cell that holds something', () => {
    expect(grid.rows).toHaveLength(8);
  });

  it('reads formulas and fonts only where they are asked for', async () => {
    expect(at(grid, 'C4')?.formula).toBeUndefined();
    expect(at(grid, 'A1')?.font).toBeUndefined();
    const asked = await read(fixture(name), { formulas: true, fonts: true });
    expect(at(asked, 'C4')?.formula).toBe('A2*2');
    expect(at(asked, 'D4')?.formula).toBe('"chữ "&A1');
    expect(at(asked, 'A1')?.font).toBe('Calibri');
    expect(at(asked, 'D1')?.font).toBe('.VnTime');
  });
});

describe('cached results', () => {
  it('are the values of formula cells', async () => {
    const grid = await read(fixture('libreoffice-values.xlsx'));
    expect(at(grid, 'C4')?.value).toBe(25);
    expect(at(grid, 'D4')?.value).toBe('chữ văn bản');
    expect(at(grid, 'E4')).toEqual({ value: 18_947 + 25_569, format: 'dd/mm/yyyy' });
    expect(at(grid, 'F4')?.value).toBe(true);
    expect(at(grid, 'A4')).toEqual({ value: null, error: '#DIV/0!' });
  });

  it('are missing where the file has none, and the formula is still there', async () => {
    const grid = await read(fixture('openpyxl-values.xlsx'), { formulas: true });
    expect(at(grid, 'C4')).toEqual({ value: null, formula: 'A2*2' });
  });
});

describe('a workbook that counts from 1904', () => {
  const files: (typeof FIXTURES)[number][] = ['openpyxl-1904.xlsx', 'libreoffice-1904.xlsx'];
  it.each(files)(
    '%s: dates come in the 1900 system; times, durations and numbers do not move',
    async (name) => {
      const grid = await read(fixture(name));
      expect(grid.rows[0]?.map((cell) => cell?.value)).toEqual([18_946 + 25_569, 0.25, 1.25, 100]);
    },
  );
});

describe('sheets', () => {
  it('are listed in order with their visibility', async () => {
    const book = await openXlsx(fixture('openpyxl-board.xlsx'), 'sổ.xlsx');
    expect(await book.sheets()).toEqual([
      { name: 'Kết quả', visibility: 'visible' },
      { name: 'Biểu đồ & ảnh', visibility: 'visible' },
      { name: 'Danh mục', visibility: 'visible' },
      { name: 'Khoá', visibility: 'visible' },
      { name: 'Ẩn', visibility: 'hidden' },
      { name: 'Rất ẩn', visibility: 'veryHidden' },
    ]);
  });

  it('are read in the order of the plan', async () => {
    const book = await openXlsx(fixture('openpyxl-board.xlsx'), 'sổ.xlsx');
    const grids = await book.read({ sheets: ['Rất ẩn', 'Danh mục'] });
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Rất ẩn', 'veryHidden'],
      ['Danh mục', 'visible'],
    ]);
    expect(grids[1]?.rows[1]?.map((cell) => cell?.value)).toEqual(['xuất sắc', 1.2]);
  });

  it('of charts are listed and read as grids without rows', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = handMade({
      bookRelations: `<Relationship Id="c" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
      more: { 'data/chartsheets/sheet1.xml': '<chartsheet/>' },
    });
    const { changed } = await import('./support/files');
    const book = await openXlsx(
      changed(bytes, {
        'data/book.xml': (text) =>
          text.replace('</sheets>', '<sheet name="Đồ thị" sheetId="9" r:id="c"/></sheets>'),
      }),
      'sổ.xlsx',
    );
    expect((await book.sheets()).map(({ name }) => name)).toEqual(['Một', 'Đồ thị']);
    expect((await book.read({ sheets: ['Đồ thị'] }))[0]?.rows).toEqual([]);
  });
});

describe('cells that are written in rare ways', () => {
  it('may leave out their addresses', async () => {
    const rows = await readCells({
      sheet:
        '<sheetData><row><c/><c><v>1</v></c></row><row r="3" hidden="true"><c><v>2</v></c></row></sheetData>',
    });
    expect(rows[0]?.[1]?.value).toBe(1);
    expect(rows[2]?.[0]?.value).toBe(2);
  });

  it('may carry their date as ISO 8601 text, as strict workbooks do', async () => {
    const rows = await readCells({
      strict: true,
      sheet:
        '<sheetData><row r="1"><c r="A1" t="d"><v>2021-11-15</v></c><c r="B1" t="d"><v>2021-11-15T18:00:00.000</v></c>' +
        '<c r="C1" t="d"><v>T06:00:00</v></c></row></sheetData>',
    });
    expect(rows[0]?.map((cell) => cell?.value)).toEqual([44_515, 44_515.75, 0.25]);
  });

  it('may share a formula, which moves with the cell', async () => {
    const shared = (ref: string): string => `<c r="${ref}"><f t="shared" si="0"/><v>1</v></c>`;
    const formula =
      'SUM($A1:B$1)+LOG10(A1)+&apos;A1 x&apos;!A1+&quot;A1&quot;+T1!C3+SUM(A:A,2:2)+DanhMuc[A1]';
    const rows = await readCells(
      {
        sheet:
          `<sheetData><row r="1"><c r="D1"><f t="shared" si="0" ref="D1:E2">${formula}</f><v>1</v></c></row>` +
          `<row r="2">${shared('E2')}</row></sheetData>`,
      },
      { formulas: true },
    );
    expect(rows[1]?.[4]?.formula).toBe(
      'SUM($A2:C$1)+LOG10(B2)+\'A1 x\'!B2+"A1"+T1!D4+SUM(B:B,3:3)+DanhMuc[A1]',
    );
  });

  it('may name functions newer than 2007 with a prefix, which Excel does not show', async () => {
    const rows = await readCells(
      { sheet: '<sheetData><row r="1"><c r="A1"><f>_xlfn.IFNA(B1,"_xlfn.")</f></c></row></sheetData>' },
      { formulas: true },
    );
    expect(rows[0]?.[0]?.formula).toBe('IFNA(B1,"_xlfn.")');
  });

  it('may hold characters that XML cannot carry', async () => {
    const rows = await readCells({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a_x0007_b_x005F_x0041_</t></is></c></row></sheetData>',
    });
    expect(rows[0]?.[0]?.value).toBe('a\u0007b_x0041_');
  });

  it('may be merged, and merges that are none are passed over', async () => {
    const { merges } = await read(
      handMade({
        sheet:
          '<sheetData/><mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="x"/><mergeCell ref="C3:B2"/></mergeCells>',
      }),
    );
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it('take built-in formats by their number', async () => {
    const rows = await readCells({
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="30"/></cellXfs>',
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>44515</v></c><c r="B1" s="2"><v>1</v></c>' +
        '<c r="C1" s="3"><v>2</v></c><c r="D1"><v>3</v></c></row></sheetData>',
    });
    expect(rows[0]?.map((cell) => cell?.format)).toEqual(['m/d/yyyy', '0%', 'm/d/yyyy', undefined]);
  });

  it('are found under a prefix too', async () => {
    const rows = await readCells({
      prefix: 'x:',
      sheet: '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData>',
    });
    expect(rows[0]?.[0]?.value).toBe(5);
  });
});
