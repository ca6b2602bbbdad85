/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { codeOf, excel } from './support/excel';

const onSheet = <Result>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => act(context.workbook.worksheets.getItem('Sheet1'), context));

describe('tables', () => {
  test('a table names its headers, is found by name, and grows by what is written below it', async () => {
    const host = excel();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        ['Tên', 'Tên', ''],
        ['An', 1, 2],
      ];
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'Diem';
      table.style = 'TableStyleLight1';
      await context.sync();
      table.getDataBodyRange().getRowsBelow(2).values = [
        ['Bình', 3, 4],
        ['Chi', 5, 6],
      ];
      const found = context.workbook.tables.getItem('diem');
      const body = found.getDataBodyRange().load('address');
      const header = found.getHeaderRowRange().load('values');
      found.columns.load('items/name');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:C4');
      expect(header.values).toEqual([['Tên', 'Tên2', 'Column3']]);
      expect(found.columns.items.map(({ name }) => name)).toEqual(['Tên', 'Tên2', 'Column3']);
    });
    expect(host.workbook.active.tables).toHaveLength(1);
  });

  test('tables do not overlap, stand on no merged cells, and share no name', async () => {
    excel();
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B3', true).name = 'T';
      sheet.getRange('D1:E1').merge();
      await context.sync();
    });
    const add = (address: string, name = '') =>
      onSheet(async (sheet, context) => {
        const table = sheet.tables.add(address, true);
        if (name !== '') table.name = name;
        await context.sync();
      });
    expect(await codeOf(add('B2:C4'))).toBe('InvalidOperation');
    expect(await codeOf(add('D1:E4'))).toBe('InvalidOperation');
    expect(await codeOf(add('G1:H2', 't'))).toBe('ItemAlreadyExists');
    expect(await codeOf(add('J1:K2', 'A1'))).toBe('InvalidArgument');
  });
});

test('names are added for ranges and formulas, found in any case, and deleted', async () => {
  excel();
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add('Bang_diem', sheet.getRange('B2:C9'));
    names.add('nguong', '=0.5');
    names.load('items/name, items/type, items/formula, items/scope');
    await context.sync();
    expect(names.items.map(({ name, type, formula, scope }) => [name, type, formula, scope])).toEqual([
      ['Bang_diem', 'Range', '=Sheet1!$B$2:$C$9', 'Workbook'],
      ['nguong', 'String', '=0.5', 'Workbook'],
    ]);
    const range = names.getItem('bang_DIEM').getRange().load('address');
    const none = names.getItem('nguong').getRangeOrNullObject();
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:C9');
    expect(none.isNullObject).toBe(true);
    names.getItem('nguong').delete();
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  const again = onSheet(async (sheet, context) => {
    context.workbook.names.add('BANG_DIEM', sheet.getRange('A1'));
    await context.sync();
  });
  expect(await codeOf(again)).toBe('ItemAlreadyExists');
});

test('settings keep JSON and dates', async () => {
  excel();
  const day = new Date(Date.UTC(2026, 0, 2));
  await onSheet(async (_sheet, context) => {
    context.workbook.settings.add('lựa chọn', { Gói: 'a', tỉLệ: [0.5] });
    context.workbook.settings.add('ngày', day);
    await context.sync();
  });
  await onSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    const choice = settings.getItem('lựa chọn').load('value');
    const date = settings.getItemOrNullObject('ngày').load('value');
    const none = settings.getItemOrNullObject('không có');
    await context.sync();
    expect(choice.value).toEqual({ Gói: 'a', tỉLệ: [0.5] });
    expect(date.value).toEqual(day);
    expect(none.isNullObject).toBe(true);
    choice.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('custom XML parts are found by their namespace', async () => {
  const host = excel();
  await onSheet(async (_sheet, context) => {
    context.workbook.customXmlParts.add('<b xmlns="urn:binh-xet"><x>Điểm</x></b>');
    context.workbook.customXmlParts.add('<b xmlns="urn:khac"/>');
    const only = context.workbook.customXmlParts.getByNamespace('urn:binh-xet').getOnlyItemOrNullObject();
    const xml = only.getXml();
    const none = context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    await context.sync();
    expect(xml.value).toContain('Điểm');
    expect(none.isNullObject).toBe(true);
    only.setXml('<b xmlns="urn:binh-xet"/>');
    await context.sync();
  });
  expect(host.workbook.xmlParts.map(({ xml }) => xml)).toEqual([
    '<b xmlns="urn:binh-xet"/>',
    '<b xmlns="urn:khac"/>',
  ]);
});

test('the print set-up and frozen panes are kept', async () => {
  const host = excel();
  await onSheet(async (sheet, context) => {
    const { pageLayout, freezePanes } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:F20');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintMargins('Centimeters', { left: 2, right: 1 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const frozen = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B3');
  });
  const { page } = host.workbook.active;
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    printArea: { top: 0, left: 0, bottom: 19, right: 5 },
    titleRows: { top: 0, bottom: 2 },
  });
  expect(page.margins.left).toBeCloseTo(56.69, 2);
  expect(page.headers.defaultForAllPages.centerFooter).toBe('Trang &P/&N');
});

test('borders, alignment and sizes are kept cell by cell', async () => {
  const host = excel();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    for (const index of ['EdgeTop', 'InsideHorizontal'] as const) {
      range.format.borders.getItem(index).style = 'Continuous';
    }
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    range.format.columnWidth = 100;
    range.format.rowHeight = 30;
    const top = range.format.borders.getItem('EdgeTop').load('style, weight, color');
    const bottom = range.format.borders.getItem('EdgeBottom').load('style');
    range.load('format/columnWidth, format/rowHeight');
    await context.sync();
    expect([top.style, top.weight, bottom.style]).toEqual(['Continuous', 'Thin', 'None']);
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([100, 30]);
  });
  const cell = (row: number) => Object.keys(host.workbook.active.cell(row, 1).style.borders).sort();
  expect([cell(0), cell(1)]).toEqual([['bottom', 'top'], ['top']]);
  expect(host.workbook.active.cell(1, 1).style.alignment).toMatchObject({
    wrapText: true,
    horizontal: 'Center',
  });
});

test('a whole object is set and a whole object is loaded', async () => {
  excel({ api: '1.14' });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.set({ values: [[3]], format: { font: { bold: true, color: '#00ff00' } } });
    range.load({ values: true, format: { font: { $all: true }, fill: { color: true } } });
    await context.sync();
    expect(range.values).toEqual([[3]]);
    expect(range.format.font.toJSON()).toMatchObject({
      bold: true,
      color: '#00FF00',
      size: 11,
      name: 'Calibri',
    });
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test('what cells show follows their number format', async () => {
  excel();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:E1');
    range.numberFormat = [['0.00', '#,##0', '0%', 'dd/mm/yyyy', 'General']];
    range.values = [[1.005, 1234567.5, 0.125, 46024, 1 / 3]];
    range.load('text');
    await context.sync();
    expect(range.text).toEqual([['1.01', '1,234,568', '13%', '02/01/2026', '0.333333333']]);
  });
});
