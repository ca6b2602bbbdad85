/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { unzipSync } from 'fflate';
import { openFile } from '../../excel-host/file/open-file';
import { saveFile } from '../../excel-host/file/save-file';
import { newWorkbook, type ExcelHost } from '../../excel-host/host';
import { codeOf, excel } from './support/excel';

const onSheet = (act: (sheet: Excel.Worksheet) => void, name = 'Sheet1') =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const link = (address: string, hyperlink: Excel.RangeHyperlink) =>
  onSheet((sheet) => {
    sheet.getRange(address).hyperlink = hyperlink;
  });

async function linkAt(address: string): Promise<Excel.RangeHyperlink | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('hyperlink');
    await context.sync();
    return range.hyperlink;
  });
}

const again = (host: ExcelHost) => openFile(saveFile(host.workbook), 'again.xlsx');

test('a link leaves what the cell holds, and looks like a link until it is restyled', async () => {
  const host = excel();
  host.user.type('Sheet1', 'A1', 'Nguyễn An');
  host.user.type('Sheet1', 'A2', 7);
  await onSheet((sheet) => {
    const both = sheet.getRange('A1:A2');
    both.format.font.name = 'Times New Roman';
    both.hyperlink = { documentReference: "'Kết quả'!A1", screenTip: 'Xem' };
  });
  const sheet = host.workbook.active;
  expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value]).toEqual(['Nguyễn An', 7]);
  expect(sheet.cell(0, 0).style.font).toMatchObject({
    name: 'Calibri',
    color: '#0563C1',
    underline: 'Single',
  });
  await onSheet((own) => {
    own.getRange('A1').format.font.name = 'Times New Roman';
    own.getRange('A1').format.font.underline = 'None';
  });
  expect(sheet.cell(0, 0).style.font).toMatchObject({ name: 'Times New Roman', underline: 'None' });
  expect(await linkAt('A1')).toEqual({
    documentReference: "'Kết quả'!A1",
    screenTip: 'Xem',
    textToDisplay: 'Nguyễn An',
  });
  expect(await linkAt('A1:A2')).not.toBeNull();
  expect(await linkAt('A1:B2')).toBeNull();
  expect(await linkAt('B1')).toBeNull();
});

test('a text to display is put into the cell, and an empty cell shows where its link leads', async () => {
  const host = excel();
  host.user.type('Sheet1', 'A1', 'trước');
  await link('A1', { address: 'https://example.vn/', textToDisplay: 'Trang' });
  await link('B1', { address: 'https://example.vn/' });
  const sheet = host.workbook.active;
  expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(['Trang', 'https://example.vn/']);
});

test('a new link takes the place of the old one in its own cells only', async () => {
  const host = excel();
  await link('A1:C3', { documentReference: 'Sheet1!A1' });
  await link('B2', { documentReference: 'Sheet1!Z9' });
  expect((await linkAt('B2'))?.documentReference).toBe('Sheet1!Z9');
  for (const around of ['A1', 'B1', 'C1', 'A2', 'C2', 'A3', 'B3', 'C3']) {
    expect((await linkAt(around))?.documentReference).toBe('Sheet1!A1');
  }
  const cells = host.workbook.active.links.map(
    ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1),
  );
  expect(cells.reduce((sum, one) => sum + one, 0)).toBe(9);
});

test.each([
  ['All', null, 'None'],
  ['Hyperlinks', null, 'Single'],
  ['RemoveHyperlinks', null, 'None'],
  ['Contents', 'Sheet1!B9', 'Single'],
  ['Formats', 'Sheet1!B9', 'None'],
] as const)('clearing %s', async (what, leadsTo, underline) => {
  const host = excel();
  await link('A1', { documentReference: 'Sheet1!B9' });
  await onSheet((sheet) => sheet.getRange('A1').clear(what));
  expect((await linkAt('A1'))?.documentReference ?? null).toBe(leadsTo);
  expect(host.workbook.active.cell(0, 0).style.font.underline).toBe(underline);
});

test('a protected sheet takes no links, even in cells that are not locked', async () => {
  const host = excel();
  const sheet = host.workbook.active;
  sheet.put(0, 0, { value: 'x', style: { ...sheet.normal, locked: false } });
  host.user.protect('Sheet1');
  expect(await codeOf(link('A1', { documentReference: 'Sheet1!A2' }))).toBe('AccessDenied');
  expect(sheet.links).toEqual([]);
});

test('what is not known of Excel is refused loudly', async () => {
  const host = excel();
  expect(await codeOf(link('A1', { screenTip: 'không dẫn đi đâu' }))).toBe('ApiNotFound');
  expect(await codeOf(link('A1', { address: 'https://a.vn/', textToDisplay: '01' }))).toBe('ApiNotFound');
  expect(host.record.takeViolations()).toHaveLength(2);
});

test('links are in the file, and come back from it', async () => {
  const host = excel();
  await link('A1', { documentReference: "'Kết quả'!B2", screenTip: 'a & "b"', textToDisplay: 'xem' });
  await link('A2', { address: 'https://example.vn/?a=1&b=2' });
  await link('A3', { address: 'https://example.vn/?a=1&b=2', documentReference: 'muc-1' });
  const first = again(host);
  expect(first.workbook.active.links).toEqual(host.workbook.active.links);
  // A second time, with one more: the first relationship is found again, the new one gets an id of its own.
  const opened = first.workbook.active;
  opened.links = [
    ...opened.links,
    { area: { top: 8, left: 0, bottom: 8, right: 0 }, address: 'mailto:a@b.vn' },
  ];
  const bytes = saveFile(first.workbook, first);
  expect(openFile(bytes, 'x.xlsx').workbook.active.links).toEqual(opened.links);
  const rels = Object.entries(unzipSync(bytes)).find(([name]) => /worksheets\/_rels\//.test(name))?.[1];
  const ids = [
    ...Buffer.from(rels ?? [])
      .toString('utf8')
      .matchAll(/ Id="([^"]+)"/g),
  ].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});

test('links of a foreign file stay as they are beside what is written', async () => {
  const made = newWorkbook();
  made.active.links = [
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, address: 'https://cu.vn/', screenTip: 'cũ' },
  ];
  const opened = openFile(saveFile(made), 'cu.xlsx');
  const host = excel({ workbook: opened.workbook });
  await onSheet((sheet) => {
    sheet.getRange('C3').values = [['thêm']];
  });
  expect(openFile(saveFile(host.workbook, opened), 'x.xlsx').workbook.active.links).toEqual(
    made.active.links,
  );
});
