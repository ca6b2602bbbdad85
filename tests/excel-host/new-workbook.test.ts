/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { newWorkbook } from '../../excel-host/host';
import { saveFile } from '../../excel-host/file/save-file';
import { codeOf, excel } from './support/excel';

const base64 = (): string => {
  const workbook = newWorkbook();
  workbook.renameSheet(workbook.active, 'Danh sách');
  return Buffer.from(saveFile(workbook)).toString('base64');
};

test.each(['OfficeOnline', 'PC'] as const)(
  'a new workbook is opened beside this one, on %s',
  async (platform) => {
    const host = excel({ platform });
    const file = base64();
    await Excel.createWorkbook(file);
    expect(host.opened.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual([file]);
    expect(host.created.map(({ workbook }) => workbook.sheets.map(({ name }) => name))).toEqual([
      ['Danh sách'],
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  },
);

test('what is no workbook fails', async () => {
  const host = excel();
  expect(await codeOf(Excel.createWorkbook('AAAA'))).toBe('InvalidArgument');
  expect(host.created).toEqual([]);
});
