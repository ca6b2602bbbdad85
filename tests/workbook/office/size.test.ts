/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { TooLarge } from '../../../src/workbook/office/failures';
import { utf8Bytes } from '../../../src/workbook/office/json-bytes';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { pack } from '../../../src/workbook/office/pack';
import { askBlock } from '../../../src/workbook/office/read/ask-block';
import { Requests } from '../../../src/workbook/office/requests';
import { MOST_BYTES } from '../../../src/workbook/office/steps';
import { excel } from '../../excel-host/support/excel';
import { documentOf } from '../support/documents';
import { ranking } from './support/results';

/** Round trips of a write of these documents into an empty workbook. */
async function tripsOf(documents: Parameters<OfficeWorkbook['write']>[0]['documents']): Promise<number> {
  const host = excel();
  await new OfficeWorkbook().write({ documents, ours: [] });
  expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(MOST_BYTES);
  return host.roundTrips;
}

test('the number of round trips does not grow with the rows', async () => {
  expect(await tripsOf([ranking(80, 1_000)])).toBe(await tripsOf([ranking(80, 2)]));
});

test('nor with the number of sheets', async () => {
  const three = ['A', 'B', 'C'].map((name) => ({ ...ranking(80), name }));
  expect(await tripsOf(three)).toBe(await tripsOf([ranking(80)]));
});

test('long texts go in blocks of at most 2 MB, measured in UTF-8', async () => {
  // 600 texts of 1,500 letters of three bytes are 2.7 MB, but only 0.9 M characters.
  const cells = Array.from({ length: 600 }, (_, row) => ({
    row,
    column: 0,
    value: 'ế'.repeat(1_500),
    style: 'text' as const,
  }));
  const few = documentOf('Lý do', cells.slice(0, 3));
  const many = documentOf('Lý do', cells);
  const more = (await tripsOf([many])) - (await tripsOf([few]));
  expect(more).toBeGreaterThanOrEqual(1);
  expect(more).toBeLessThanOrEqual(3);
});

test('a style that changes in every row stays within the size of a request', async () => {
  const cells = Array.from({ length: 1_500 }, (_, row) => ({
    row,
    column: 0,
    value: 'x',
    style: row % 2 === 0 ? ('good' as const) : ('bad' as const),
  }));
  expect(await tripsOf([documentOf('Kết quả xét', cells)])).toBeLessThanOrEqual(12);
});

test('where Excel gives null instead of cells, that is too much, not empty', async () => {
  excel();
  const block = {
    sheet: 'Sheet1',
    area: { top: 0, left: 0, bottom: 999_999, right: 5 },
    formulas: false,
    fonts: false,
    hiddenRows: false,
    hiddenColumns: false,
  };
  await expect(new Requests().once((context) => askBlock(context, block))).rejects.toThrow(TooLarge);
});

test.each(['', 'Nguyen', 'Nguyễn Thị Ánh', '€', '😀 tốt'])('%j is measured as UTF-8', (text) => {
  expect(utf8Bytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
});

test('things are packed in order, and one that is too heavy goes alone', () => {
  expect(pack([3, 3, 5, 9, 1, 1], (weight) => weight, 6)).toEqual([[3, 3], [5], [9], [1, 1]]);
});

describe.each(['1.9', '1.14', '1.20'] as const)('in an Excel with ExcelApi %s', (api) => {
  test('a result is written, read, replaced and taken back', async () => {
    const host = excel({ api });
    const workbook = new OfficeWorkbook();
    await workbook.write({ documents: [ranking(80)], ours: [] });
    await workbook.read({ sheets: ['Xếp hạng'], formulas: true, fonts: true });
    await workbook.write({ documents: [ranking(90)], ours: ['Xếp hạng'] });
    await workbook.undo();
    const [grid] = await workbook.read({ sheets: ['Xếp hạng'] });
    expect(grid?.rows[0]?.[0]?.value).toBe('XẾP HẠNG 80');
    expect(host.record.violations).toEqual([]);
  });
});
