/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { newWorkbook } from '../../excel-host/host';
import type { WorkbookModel } from '../../excel-host/model/workbook';
import { codeOf, excel } from './support/excel';

function workbookOf(...names: string[]): WorkbookModel {
  const workbook = newWorkbook();
  const [first, ...others] = names;
  if (first !== undefined) workbook.renameSheet(workbook.sheet('Sheet1'), first);
  for (const name of others) workbook.addSheet(name);
  return workbook;
}

const change = (act: (sheets: Excel.WorksheetCollection) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });

test('sheets are listed with everything an add-in may load of them', async () => {
  const workbook = workbookOf('Kết quả', 'Cụm');
  workbook.sheet('Cụm').visibility = 'VeryHidden';
  excel({ workbook });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load();
    await context.sync();
    expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['Kết quả', 'Visible', 0],
      ['Cụm', 'VeryHidden', 1],
    ]);
    expect(sheets.items[0]?.tabColor).toBe('');
  });
});

test('a sheet keeps its proxy when it gets another name', async () => {
  const host = excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('id');
    await context.sync();
    sheet.name = 'Bảng điểm';
    await context.sync();
    sheet.getRange('A1').values = [['còn đây']];
    await context.sync();
  });
  expect(host.workbook.sheet('Bảng điểm').cell(0, 0).value).toBe('còn đây');
});

test('sheets are added at the end, moved, hidden and deleted', async () => {
  const host = excel();
  await change((sheets) => {
    sheets.add('B');
    sheets.add('A').position = 0;
    sheets.getItem('B').visibility = 'Hidden';
    sheets.getItem('sheet1').delete();
  });
  expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['A', 'Visible'],
    ['B', 'Hidden'],
  ]);
});

test.each([
  ['', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['a:b', 'InvalidArgument'],
  ['[a]', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
])('no sheet can be called %j', async (name, code) => {
  excel();
  const run = change((sheets) => {
    sheets.add('khác').name = name;
  });
  expect(await codeOf(run)).toBe(code);
});

test('a name of 31 letters with tone marks is a name', async () => {
  const host = excel();
  await change((sheets) => sheets.add('Ế'.repeat(31)));
  expect(host.workbook.sheets[1]?.name).toHaveLength(31);
});

test('the last visible sheet is neither deleted nor hidden', async () => {
  const workbook = workbookOf('một', 'hai');
  workbook.sheet('hai').visibility = 'Hidden';
  excel({ workbook });
  expect(await codeOf(change((sheets) => sheets.getItem('một').delete()))).toBe('InvalidOperation');
  const hide = change((sheets) => {
    sheets.getItem('một').visibility = 'Hidden';
  });
  expect(await codeOf(hide)).toBe('InvalidOperation');
});

test('a missing sheet is a null object, or ItemNotFound', async () => {
  excel();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('không có');
    const below = missing.getRange('A1');
    await context.sync();
    expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
  });
  expect(await codeOf(change((sheets) => sheets.getItem('không có').activate()))).toBe('ItemNotFound');
});

test('nothing can be set on a null object', async () => {
  excel();
  const run = change((sheets) => {
    sheets.getItemOrNullObject('không có').name = 'x';
  });
  expect(await codeOf(run)).toBe('ItemNotFound');
});

test('formulas and names follow a renamed sheet and lose a deleted one', async () => {
  const workbook = workbookOf('Điểm cũ', 'Tổng');
  const name = { id: '1', name: 'ket_qua', formula: "='Điểm cũ'!$A$1:$B$9", visible: true, comment: '' };
  workbook.names.push(name);
  const total = workbook.sheet('Tổng');
  excel({ workbook });
  await change((sheets) => {
    sheets.getItem('Tổng').getRange('A1:A2').formulas = [
      [`=SUM('Điểm cũ'!A1:B2)&"'Điểm cũ'!"`],
      ['=Tổng!B1+1'],
    ];
    sheets.getItem('Điểm cũ').name = 'Mới';
  });
  expect(total.cell(0, 0).formula).toBe(`=SUM(Mới!A1:B2)&"'Điểm cũ'!"`);
  expect(total.cell(1, 0).formula).toBe('=Tổng!B1+1');
  expect(name.formula).toBe('=Mới!$A$1:$B$9');
  await change((sheets) => sheets.getItem('Mới').delete());
  expect(total.cell(0, 0).formula).toBe(`=SUM(#REF!)&"'Điểm cũ'!"`);
  expect(name.formula).toBe('=#REF!');
});

test('a protected structure refuses every change to the list of sheets', async () => {
  const host = excel({ workbook: workbookOf('một', 'hai') });
  host.user.protectStructure();
  const acts: ((sheets: Excel.WorksheetCollection) => void)[] = [
    (sheets) => sheets.add('ba'),
    (sheets) => sheets.getItem('hai').delete(),
    (sheets) => {
      sheets.getItem('hai').name = 'ba';
    },
    (sheets) => {
      sheets.getItem('hai').visibility = 'Hidden';
    },
    (sheets) => {
      sheets.getItem('hai').position = 0;
    },
  ];
  for (const act of acts) expect(await codeOf(change(act))).toBe('AccessDenied');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['một', 'hai']);
});

test('a protected sheet refuses locked cells and looks, and takes unlocked cells', async () => {
  const host = excel();
  const locked = (style: ReturnType<typeof host.workbook.active.cell>['style']) => ({
    ...style,
    locked: false,
  });
  const sheet = host.workbook.active;
  sheet.put(1, 0, { value: null, style: locked(sheet.cell(1, 0).style) });
  host.user.protect('Sheet1');
  const write = (act: (sheet: Excel.Worksheet) => void) => change((sheets) => act(sheets.getItem('Sheet1')));
  const refused: ((sheet: Excel.Worksheet) => void)[] = [
    (own) => {
      own.getRange('A1').values = [[1]];
    },
    (own) => {
      own.getRange('A1:A2').values = [[1], [2]];
    },
    (own) => {
      own.getRange('A2').format.font.bold = true;
    },
    (own) => {
      own.getRange('A2').numberFormat = [['0']];
    },
    (own) => {
      own.getRange('A:A').format.columnWidth = 90;
    },
    (own) => own.getRange('A1:B1').merge(),
    (own) => own.tables.add('A1:B2', true),
    (own) => own.delete(),
  ];
  for (const act of refused) expect(await codeOf(write(act))).toBe('AccessDenied');
  await write((own) => {
    own.getRange('A2').values = [[5]];
  });
  expect(sheet.cell(1, 0).value).toBe(5);
});

test('protecting twice is an error, and unprotecting wants the password', async () => {
  const host = excel();
  const protection = (act: (protection: Excel.WorksheetProtection) => void) =>
    change((sheets) => act(sheets.getItem('Sheet1').protection));
  await protection((own) => own.protect({ allowFormatCells: true }, 'bí mật'));
  expect(await codeOf(protection((own) => own.protect()))).toBe('AccessDenied');
  expect(await codeOf(protection((own) => own.unprotect('sai')))).toBe('AccessDenied');
  expect(host.workbook.active.protection?.options.allowFormatCells).toBe(true);
  await protection((own) => own.unprotect('bí mật'));
  expect(host.workbook.active.protection).toBeUndefined();
});
