/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../excel-host/dispatch/protocol';
import { createXlsx } from '../../../src/workbook/file/create-xlsx';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { documentOf, row } from '../support/documents';
import { refusalOf } from './support/refusal';
import { ranking } from './support/results';

const SHEET = 'Xếp hạng';

describe('showing a place', () => {
  test('activates its sheet and selects its cell', async () => {
    const host = excel();
    host.user.add('Kết quả');
    await new OfficeWorkbook().show({ sheet: 'Kết quả', cell: 'F12' });
    expect(host.workbook.active.name).toBe('Kết quả');
    expect(host.workbook.active.selection).toEqual({ top: 11, left: 5, bottom: 11, right: 5 });
    await new OfficeWorkbook().show({ sheet: 'Sheet1' });
    expect(host.workbook.active.name).toBe('Sheet1');
  });

  test('of a sheet that is gone or hidden is refused by name', async () => {
    const host = excel();
    host.user.add('Ẩn');
    host.user.show('Ẩn', 'Hidden');
    const workbook = new OfficeWorkbook();
    expect(await refusalOf(workbook.show({ sheet: 'Không có' }))).toMatchObject({
      code: 'workbook.no-sheet',
      params: { sheet: 'Không có' },
    });
    expect(await refusalOf(workbook.show({ sheet: 'Ẩn', cell: 'A1' }))).toMatchObject({
      code: 'workbook.sheet-hidden',
      params: { sheet: 'Ẩn' },
    });
  });
});

describe('what is kept with the workbook', () => {
  test('is recalled by another pane, as plain data under its own name', async () => {
    const host = excel();
    const setup = { pack: 'quang-thanh-2021', shares: ['70', '15'], none: null };
    await new OfficeWorkbook().keep('setup', setup);
    await new OfficeWorkbook().keep('setup', { ...setup, pack: 'khác' });
    expect(await new OfficeWorkbook().recall('setup')).toEqual({ ...setup, pack: 'khác' });
    expect([...host.workbook.settings.keys()]).toEqual(['binh-xet.setup']);
    expect(await new OfficeWorkbook().recall('other')).toBeUndefined();
  });

  test.each(['{"pack":', 7, { pack: 'x' }])('%j, which nobody here wrote, is as nothing', async (damaged) => {
    const host = excel();
    host.workbook.settings.set('binh-xet.setup', damaged);
    expect(await new OfficeWorkbook().recall('setup')).toBeUndefined();
  });

  test('no name takes the place of the record of writes', async () => {
    excel();
    const workbook = new OfficeWorkbook();
    await workbook.write({ documents: [ranking(80)], ours: [] });
    await workbook.keep('journal', 'của tôi');
    expect(await workbook.lastWrite()).toEqual({ sheets: [SHEET] });
  });
});

describe('the last write', () => {
  test('is none before there is one, and names its sheets as they are called now', async () => {
    const host = excel();
    const workbook = new OfficeWorkbook();
    expect(await workbook.lastWrite()).toBeUndefined();
    const record = documentOf('_binhxet', row(0, 'plain', 'x'), { visibility: 'veryHidden' });
    await workbook.write({ documents: [ranking(80), record], ours: [] });
    host.user.rename(SHEET, 'Bảng A');
    expect(await workbook.lastWrite()).toEqual({ sheets: ['Bảng A'] });
    await workbook.undo();
    expect(await workbook.lastWrite()).toBeUndefined();
  });
});

describe('a workbook of its own', () => {
  test('is opened from the bytes of a file, also a large one', async () => {
    const file = createXlsx();
    const cells = Array.from({ length: 3_000 }, (_, at) => ({
      row: at,
      column: 0,
      value: `${at * 7919} Nguyễn`,
      style: 'text' as const,
    }));
    await file.write({ documents: [documentOf('Kết quả', cells)], ours: [] });
    const host = excel();
    await new OfficeWorkbook().openNew(file.bytes());
    const [created] = host.created;
    expect(created?.workbook.sheet('Kết quả').cell(2_999, 0).value).toBe(`${2_999 * 7919} Nguyễn`);
  });

  test('that is too large for one request is refused in words of its own', async () => {
    const host = excel();
    host.faults.add({ kind: 'refuse', failure: FAILURE.requestTooLarge }, {});
    const file = createXlsx();
    await file.write({ documents: [ranking(80)], ours: [] });
    expect(await refusalOf(new OfficeWorkbook().openNew(file.bytes()))).toMatchObject({
      code: 'workbook.new-too-large',
    });
  });
});

test('progress rises from nothing to all, in reading and in writing, and is told between requests', async () => {
  const host = excel();
  const told: Record<string, number[]> = { read: [], write: [] };
  const requests: number[] = [];
  const workbook = new OfficeWorkbook({
    onProgress: (phase, done) => {
      told[phase]?.push(done);
      requests.push(host.roundTrips);
    },
  });
  host.user.type('Sheet1', 'A1:J4100', 'dữ liệu');
  await workbook.read({ sheets: ['Sheet1'] });
  await workbook.write({ documents: [ranking(80, 40)], ours: [] });
  await workbook.write({ documents: [ranking(90, 40)], ours: [SHEET], continues: true });
  const { read = [], write = [] } = told;
  // 41,000 cells are two blocks.
  expect(read.length).toBeGreaterThanOrEqual(3);
  expect(read).toEqual([...read].sort((a, b) => a - b));
  expect([read[0], read.at(-1)]).toEqual([0, 1]);
  const first = write.slice(0, write.indexOf(1) + 1);
  expect(first.length).toBeGreaterThan(4);
  for (const one of [first, write.slice(first.length)]) {
    expect(one).toEqual([...one].sort((a, b) => a - b));
    expect(one.at(-1)).toBe(1);
    expect(Math.min(...one)).toBeGreaterThanOrEqual(0);
  }
  expect(new Set(requests).size).toBeGreaterThan(8);
});
