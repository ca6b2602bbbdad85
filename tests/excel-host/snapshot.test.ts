import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../../excel-host/file/open-file';
import { saveFile } from '../../excel-host/file/save-file';
import { snapshot } from '../../excel-host/model/snapshot';
import type { WorkbookModel } from '../../excel-host/model/workbook';

const FILE = path.resolve(__dirname, '../fixtures/workbooks/openpyxl-board.xlsx');
const opened = () => openFile(new Uint8Array(readFileSync(FILE)), 'board.xlsx');

const CHANGES: [what: string, change: (workbook: WorkbookModel) => void][] = [
  ['a value', ({ active }) => active.put(3, 2, { ...active.cell(3, 2), value: 'khác' })],
  [
    'a look',
    ({ active, normal }) => active.put(3, 2, { ...active.cell(3, 2), style: { ...normal, locked: false } }),
  ],
  ['a column’s width', ({ active }) => void active.columnLines.set(0, { size: 1 })],
  ['a merged area', ({ active }) => void active.merges.push({ top: 90, left: 0, bottom: 91, right: 0 })],
  ['a name', ({ names }) => void names.pop()],
  ['a chart, a rule or a comment', ({ active }) => void active.carried.pop()],
  ['the print set-up', ({ active }) => void (active.page.margins.left += 1)],
  ['a setting', ({ settings }) => void settings.set('a', 1)],
  ['the order of the sheets', ({ sheets }) => void sheets.reverse()],
];

test('the fixture has something of every kind', () => {
  const carried = snapshot(opened().workbook).sheets.flatMap((sheet) => sheet.carried);
  expect(carried.map((one) => one.split(' ')[0])).toEqual(
    expect.arrayContaining(['conditionalFormat', 'validation', 'comment', 'chart', 'image']),
  );
});

test.each(CHANGES)('%s that is lost or changed is seen', (_what, change) => {
  const { workbook } = opened();
  const before = snapshot(workbook);
  expect(snapshot(workbook)).toEqual(before);
  change(workbook);
  expect(snapshot(workbook)).not.toEqual(before);
});

test('a file that is saved and opened again is the same workbook', () => {
  const first = opened();
  const again = openFile(saveFile(first.workbook, first), 'board.xlsx');
  expect(snapshot(again.workbook)).toEqual(snapshot(first.workbook));
});

test('custom XML parts that were added, changed or taken away are so in the file', () => {
  const first = opened();
  first.workbook.xmlParts.push(
    { id: 'a', xml: '<a xmlns="urn:a"/>' },
    { id: 'b', xml: '<b xmlns="urn:b"/>' },
  );
  const second = openFile(saveFile(first.workbook, first), 'board.xlsx');
  const texts = ({ xmlParts }: WorkbookModel) => xmlParts.map(({ xml }) => xml);
  expect(texts(second.workbook)).toEqual(['<a xmlns="urn:a"/>', '<b xmlns="urn:b"/>']);
  second.workbook.xmlParts.splice(0, 1);
  for (const part of second.workbook.xmlParts) part.xml = '<b xmlns="urn:b">mới</b>';
  const third = openFile(saveFile(second.workbook, second), 'board.xlsx');
  expect(texts(third.workbook)).toEqual(['<b xmlns="urn:b">mới</b>']);
});

test('a print set-up with everything unusual comes back from a file as it was', () => {
  const first = opened();
  const { page } = first.workbook.active;
  Object.assign(page, {
    paperSize: 'A3',
    zoom: { scale: 85 },
    printComments: 'EndSheet',
    printErrors: 'Dash',
    printOrder: 'OverThenDown',
    firstPageNumber: 3,
    blackAndWhite: true,
    draftMode: true,
    centerHorizontally: true,
    printHeadings: true,
    useSheetMargins: false,
    useSheetScale: false,
    headersState: 'FirstOddAndEven',
  });
  page.headers.firstPage.leftHeader = 'UBND XÃ';
  page.headers.oddPages.centerFooter = 'Trang &P/&N';
  page.headers.defaultForAllPages.centerFooter = 'Trang &P/&N';
  page.headers.evenPages.rightFooter = 'a && b';
  const again = openFile(saveFile(first.workbook, first), 'board.xlsx');
  expect(again.workbook.active.page).toEqual(page);
});
