/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { codeOf, excel } from './support/excel';

/** What the client has on every object, and the public types do not name. */
interface ClientObject {
  update(values: object): void;
  retrieve(names: string[]): Readonly<Record<string, unknown>>;
  ensureUnchanged(values: object): void;
}

const sheetOf = (context: Excel.RequestContext): ClientObject =>
  context.workbook.worksheets.getItem('Sheet1') as unknown as ClientObject;

test.each(['1.9', '1.14'] as const)('update and retrieve work on an Excel of level %s', async (api) => {
  const host = excel({ api });
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.update({ name: 'Mới', showGridlines: false, pageLayout: { orientation: 'Landscape' } });
    await context.sync();
  });
  expect(host.workbook.sheet('Mới')).toMatchObject({
    showGridlines: false,
    page: { orientation: 'Landscape' },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mới') as unknown as ClientObject;
    const found = sheet.retrieve(['name', 'visibility']);
    await context.sync();
    expect([found['name'], found['visibility']]).toEqual(['Mới', 'Visible']);
  });
});

test('ensureUnchanged lets a batch go on only while the object is as it was', async () => {
  const host = excel();
  const write = (name: string) =>
    Excel.run(async (context) => {
      sheetOf(context).ensureUnchanged({ name });
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
  expect(await codeOf(write('khác'))).toBe('Conflict');
  expect(host.workbook.active.cell(0, 0).value).toBeNull();
  await write('Sheet1');
  expect(host.workbook.active.cell(0, 0).value).toBe(1);
});
