/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openFile, type OpenedFile } from '../../excel-host/file/open-file';
import { saveFile } from '../../excel-host/file/save-file';
import { describeWith } from '../support/tool';
import {
  describeWithOpenpyxl,
  describeWorkbook,
  shownByLibreOffice,
} from '../workbook/support/other-programs';
import { excel } from './support/excel';

const ROOT = path.resolve(__dirname, '../..');
const FIXTURES = [
  'openpyxl-board.xlsx',
  'libreoffice-board.xlsx',
  'openpyxl-values.xlsx',
  'libreoffice-values.xlsx',
];
const fixture = (name: string): OpenedFile =>
  openFile(new Uint8Array(readFileSync(path.join(ROOT, 'tests/fixtures/workbooks', name))), name);
const sample = (): OpenedFile => {
  const name = 'quang-thanh-2021.xlsx';
  return openFile(new Uint8Array(readFileSync(path.join(ROOT, 'samples', name))), name);
};
const bytesOf = ({ package: { entries }, workbook }: OpenedFile): Uint8Array => {
  expect(entries.length).toBeGreaterThan(0);
  return new Uint8Array(readFileSync(path.join(ROOT, 'tests/fixtures/workbooks', workbook.name)));
};

test('an add-in reads a workbook that another program made', async () => {
  const { workbook } = sample();
  excel({ workbook });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    expect(names).toEqual(workbook.sheets.map(({ name }) => name));
    const used = sheets.items.map((sheet) => sheet.getUsedRange(true).load('values, formulas, address'));
    await context.sync();
    expect(used.every(({ values }) => values.length > 0)).toBe(true);
  });
});

describe('saving what nobody changed', () => {
  test.each(FIXTURES)('%s keeps every part but the workbook part, byte for byte', (name) => {
    const opened = fixture(name);
    const before = unzipSync(bytesOf(opened));
    const after = unzipSync(saveFile(opened.workbook, opened));
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(Buffer.from(before[part] ?? []), Buffer.from(after[part] ?? [])) !== 0,
    );
    expect(changed.filter((part) => part !== 'xl/workbook.xml' && part !== 'xl/calcChain.xml')).toEqual([]);
  });
});

describeWithOpenpyxl('what openpyxl sees of a saved workbook', () => {
  test.each(FIXTURES.slice(0, 2))('is all that was in %s', (name) => {
    const opened = fixture(name);
    const before = describeWorkbook(bytesOf(opened));
    const after = describeWorkbook(saveFile(opened.workbook, opened));
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
    expect(after.order).toEqual(before.order);
  });

  test('is all that was there before, beside what an add-in wrote', async () => {
    const opened = fixture('openpyxl-board.xlsx');
    const before = describeWorkbook(bytesOf(opened));
    excel({ workbook: opened.workbook });
    const [first] = opened.workbook.sheets;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first?.name ?? '').getRange('AA1').values = [['thêm']];
      const sheet = context.workbook.worksheets.add('Xếp hạng');
      const title = sheet.getRange('A1:C1');
      title.merge();
      title.values = [['BẢNG XẾP HẠNG', null, null]];
      title.format.font.bold = true;
      title.format.font.name = 'Times New Roman';
      title.format.horizontalAlignment = 'Center';
      const body = sheet.getRange('A2:C3');
      body.values = [
        ['An', 9.5, true],
        ['0012', '', '#N/A'],
      ];
      sheet.getRange('B2:B3').numberFormat = '0.00' as unknown as string[][];
      body.format.borders.getItem('EdgeBottom').style = 'Double';
      body.format.fill.color = '#FFFF00';
      sheet.getRange('A:A').format.columnWidth = 200;
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      context.workbook.names.add('xep_hang', body);
      await context.sync();
    });
    const after = describeWorkbook(saveFile(opened.workbook, opened));
    expect(after.order).toEqual([...before.order, 'Xếp hạng']);
    expect(after.sheets.slice(1, -1)).toEqual(before.sheets.slice(1));
    const [, changed] = after.sheets[0] ?? [];
    const { AA1, ...cells } = changed?.cells ?? {};
    expect(AA1?.value).toBe('thêm');
    // A new name lets all names be written anew; `3:3` then reads `$3:$3`, which is the same rows.
    const print = { ...changed?.print, rows: String(changed?.print['rows']).replaceAll('$', '') };
    expect({ ...changed, cells, print }).toEqual(before.sheets[0]?.[1]);
    const [, made] = after.sheets.at(-1) ?? [];
    expect(made).toMatchObject({
      merges: ['A1:C1'],
      freeze: 'A2',
      cells: {
        A1: {
          value: 'BẢNG XẾP HẠNG',
          look: { font: ['Times New Roman', 11, true, false, null, 'FF000000'] },
        },
        B2: { value: 9.5, look: { format: '0.00', fill: ['solid', 'FFFFFF00'] } },
        C2: { value: true },
        A3: { value: 12, look: { border: [null, null, null, 'double'] } },
        C3: { value: '#N/A', type: 'e' },
      },
    });
  });
});

describeWith('soffice', 'LibreOffice', () => {
  test('opens what was made from nothing, and calculates it', async () => {
    const host = excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B5').values = [
        ['Tên', 'Điểm'],
        ['An', 1.5],
        ['Bình', 2],
        ['Tổng', null],
        ['Nhất', null],
      ];
      // a function that files hold under another name than Excel shows
      sheet.getRange('B4:B5').formulas = [['=SUM(B2:B3)'], ['=AGGREGATE(14,6,B2:B3,1)']];
      sheet.tables.add('A1:B3', true);
      await context.sync();
    });
    const shown = shownByLibreOffice(saveFile(host.workbook));
    expect(shown.get('Sheet1')?.trim().split('\n')).toEqual([
      'Tên,Điểm',
      'An,1.5',
      'Bình,2',
      'Tổng,3.5',
      'Nhất,2',
    ]);
  }, 60_000);
});
