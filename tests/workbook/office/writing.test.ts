/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { day, documentOf, nominationList, row } from '../support/documents';

const LIST = 'Danh sách đề nghị';

test('texts stay texts, whatever they begin with or look like', async () => {
  const host = excel();
  const texts = [
    '=1+1', '+84', '-5', '- gạch đầu dòng', '@Địa chính', "'trích dẫn", '0012', '01/2026', '3-1', '125/UBND',
    'TRUE', '#N/A', '50%', '1,5', 'May 5', 'Nguyễn Thị An', 'năm 2021', '“Chiến sĩ”', ' ', '12 tháng '.repeat(40),
  ]; // prettier-ignore
  const cells = texts.map((value, index) => ({ row: index, column: 0, value, style: 'text' as const }));
  await new OfficeWorkbook().write({ documents: [documentOf('Chữ', cells)], ours: [] });
  const sheet = host.workbook.sheet('Chữ');
  expect(texts.map((_, index) => sheet.cell(index, 0).value)).toEqual(texts);
  expect(texts.filter((_, index) => sheet.cell(index, 0).formula !== undefined)).toEqual([]);
  const formats = new Map(texts.map((text, index) => [text, sheet.cell(index, 0).style.numberFormat]));
  expect([...formats].filter(([, format]) => format === '@').map(([text]) => text)).toEqual([
    '0012', '01/2026', '3-1', '125/UBND', '50%', '1,5',
  ]); // prettier-ignore
});

test('numbers, dates, percentages and truth keep their value and get their format', async () => {
  const host = excel();
  const cells = [
    { row: 0, column: 0, value: 95.5, style: 'number' as const, decimals: 2 },
    { row: 0, column: 1, value: 0.13, style: 'number' as const, percent: true },
    { row: 0, column: 2, value: { date: day(2021, 11, 15) }, style: 'centre' as const },
    { row: 0, column: 3, value: true, style: 'centre' as const },
    { row: 0, column: 4, value: null, style: 'centre' as const },
    { row: 0, column: 5, value: { date: day(1899, 12, 1) }, style: 'centre' as const },
    { row: 0, column: 6, value: 12, style: 'number' as const },
  ];
  await new OfficeWorkbook().write({ documents: [documentOf('Số', cells)], ours: [] });
  const sheet = host.workbook.sheet('Số');
  const written = cells.map(({ column }) => {
    const { value, style } = sheet.cell(0, column);
    return [value, style.numberFormat];
  });
  // 15/11/2021 is 44,515 days after 31/12/1899, counting a 29/02/1900 that never was.
  expect(written).toEqual([
    [95.5, '0.00'],
    [0.13, '0.00\\ %'],
    [44_515, 'dd/mm/yyyy'],
    [true, 'General'],
    [null, 'General'],
    ['01/12/1899', '@'],
    [12, 'General'],
  ]);
});

test('a list looks as it is printed: styles, merged cells, sizes, frozen panes and page', async () => {
  const host = excel();
  const { names } = await new OfficeWorkbook().write({ documents: [nominationList()], ours: [] });
  expect(names).toEqual([LIST]);
  const sheet = host.workbook.sheet(LIST);
  expect(sheet.visibility).toBe('Visible');
  const header = sheet.cell(8, 3).style;
  expect(header).toMatchObject({
    font: { name: 'Times New Roman', size: 12, bold: true },
    fill: { color: '#D9E2F0' },
    alignment: { horizontal: 'Center', vertical: 'Center', wrapText: true },
  });
  expect(Object.keys(header.borders).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  expect(sheet.cell(7, 0).style.borders).toEqual({});
  expect(sheet.cell(6, 0).style.font).toMatchObject({ color: '#C00000', bold: true });
  expect(sheet.cell(1, 3).style.font.underline).toBe('Single');
  // A merged group row is bordered to its end.
  expect(Object.keys(sheet.cell(10, 6).style.borders)).toHaveLength(4);
  expect(sheet.merges).toHaveLength(nominationList().merges.length);
  expect(sheet.merges).toContainEqual({ top: 4, left: 0, bottom: 4, right: 6 });
  // 26 digits of 7 pixels and 5 pixels of padding are 187 pixels, at 3/4 point each.
  expect(sheet.columnLines.get(1)?.size).toBe(140.25);
  expect([sheet.rowLines.get(4)?.size, sheet.rowLines.get(16)?.size]).toEqual([24, 34]);
  expect(sheet.frozen).toEqual({ top: 0, left: 0, bottom: 9, right: 1 });
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    headersState: 'FirstAndDefault',
    printArea: { top: 0, left: 0, bottom: 19, right: 6 },
    titleRows: { top: 8, bottom: 9 },
  });
  // 30 mm.
  expect(sheet.page.margins.left).toBeCloseTo((30 / 25.4) * 72, 6);
  expect(sheet.page.headers.defaultForAllPages.centerHeader).toContain('&P');
});

test('a wide table keeps its scale, its repeated columns and its page breaks', async () => {
  const host = excel();
  const print = {
    orientation: 'landscape' as const,
    paper: 'A3' as const,
    repeatColumns: { from: 0, to: 1 },
    scale: 80,
    breaks: { rows: [40], columns: [12, 24] },
    area: { bottom: 99, right: 30 },
  };
  const document = documentOf('Bảng điểm', row(0, 'header', 'STT', 'Tên'), { print });
  await new OfficeWorkbook().write({ documents: [document], ours: [] });
  expect(host.workbook.sheet('Bảng điểm').page).toMatchObject({
    paperSize: 'A3',
    zoom: { scale: 80 },
    titleColumns: { left: 0, right: 1 },
    breaks: { rows: [40], columns: [12, 24] },
  });
});

test('a very hidden record is written, found again and never printed', async () => {
  const host = excel();
  const workbook = new OfficeWorkbook();
  const record = documentOf('_binhxet', row(0, 'plain', 'engine', '1'), { visibility: 'veryHidden' });
  await workbook.write({ documents: [record], ours: [] });
  await workbook.write({ documents: [record], ours: ['_binhxet'] });
  expect(await workbook.sheets()).toEqual([
    { name: 'Sheet1', visibility: 'visible' },
    { name: '_binhxet', visibility: 'veryHidden' },
  ]);
  expect(host.workbook.sheet('_binhxet').page.printArea).toBeUndefined();
});

test('what was written reads back as what it was', async () => {
  excel();
  const workbook = new OfficeWorkbook();
  await workbook.write({ documents: [nominationList()], ours: [] });
  const [grid] = await workbook.read({ sheets: [LIST], fonts: true });
  expect(grid?.rows[12]?.[2]).toEqual({ value: '=1+1 là văn bản', font: 'Times New Roman' });
  expect(grid?.rows[11]?.[5]).toEqual({
    value: 44_207, // 11/01/2021
    format: 'dd/mm/yyyy',
    font: 'Times New Roman',
  });
});

test('a foreign sheet of the name stays, and the document gets another', async () => {
  const host = excel();
  host.user.rename('Sheet1', 'xếp hạng');
  host.user.type('xếp hạng', 'A1', 'của tôi');
  const workbook = new OfficeWorkbook();
  const { names } = await workbook.write({
    documents: [documentOf('Xếp hạng', row(0, 'text', 'mới'))],
    ours: [],
  });
  expect(names).toEqual(['Xếp hạng (2)']);
  expect(host.workbook.sheet('xếp hạng').cell(0, 0).value).toBe('của tôi');
});

test('all drafts exist, hidden, before any content is written', async () => {
  const host = excel();
  let sheets: string[] = [];
  const look = (): void => {
    sheets = host.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
  };
  host.faults.add({ kind: 'before', act: look }, { mentions: 'Values' });
  const documents = ['Bảng điểm', 'Xếp hạng'].map((name) => documentOf(name, row(0, 'text', name)));
  await new OfficeWorkbook().write({ documents, ours: [] });
  expect(sheets).toEqual(['Sheet1 Visible', '_binhxet-draft-1 VeryHidden', '_binhxet-draft-2 VeryHidden']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Bảng điểm', 'Xếp hạng']);
});
