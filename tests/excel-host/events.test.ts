/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { eventsTold, excel } from './support/excel';

type Changed = Excel.WorksheetChangedEventArgs;

async function listen(): Promise<{ heard: Changed[]; stop: () => Promise<void> }> {
  const heard: Changed[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets
      .getItem('Sheet1')
      .onChanged.add(async (args) => void heard.push(args));
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { heard, stop };
}

test('a change of the user is told with its cell, its values and its source', async () => {
  const host = excel({ api: '1.14' });
  const { heard, stop } = await listen();
  host.user.type('Sheet1', 'B2', 5);
  host.coAuthor.type('Sheet1', 'B2', 'x');
  await eventsTold();
  expect(heard).toMatchObject([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      address: 'B2',
      details: { valueBefore: '', valueAfter: 5, valueTypeAfter: 'Double' },
    },
    { source: 'Remote', details: { valueBefore: 5, valueAfter: 'x', valueTypeAfter: 'String' } },
  ]);
  await stop();
  host.user.type('Sheet1', 'B3', 6);
  await eventsTold();
  expect(heard).toHaveLength(2);
  expect(host.registrations).toEqual([]);
});

test('the range of an event can be read', async () => {
  const host = excel();
  const { heard, stop } = await listen();
  host.user.type('Sheet1', 'C3', 8);
  await eventsTold();
  await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load('values, address');
    await context.sync();
    expect([range?.address, range?.values]).toEqual(['Sheet1!C3', [[8]]]);
  });
  await stop();
});

test('a big write of the add-in is one change, not one for each slice', async () => {
  excel({ api: '1.14' });
  const { heard, stop } = await listen();
  await Excel.run(async (context) => {
    const values = Array.from({ length: 4_000 }, () => [1]);
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4000').values = values;
    await context.sync();
  });
  await eventsTold();
  expect(heard).toMatchObject([{ address: 'A1:A4000', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
  await stop();
});

test('an add-in that wants no events gets none of its own', async () => {
  const host = excel();
  const { heard, stop } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await eventsTold();
  expect(heard).toEqual([]);
  host.user.type('Sheet1', 'A1', 2);
  await eventsTold();
  expect(heard).toHaveLength(1);
  await stop();
});

test('added and deleted sheets are told to who listens to all', async () => {
  const host = excel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type, source }) => void heard.push(`${type} ${source}`));
    worksheets.onDeleted.add(async ({ type, source }) => void heard.push(`${type} ${source}`));
    await context.sync();
    worksheets.add('của ta');
    await context.sync();
  });
  await eventsTold();
  host.coAuthor.delete('của ta');
  await eventsTold();
  expect(heard).toEqual(['WorksheetAdded Local', 'WorksheetDeleted Remote']);
});

test('another name of a sheet is told where Excel can tell it', async () => {
  const host = excel({ api: '1.20' });
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add(async (args) => void heard.push(args));
    await context.sync();
  });
  host.user.rename('Sheet1', 'Mới');
  await eventsTold();
  expect(heard).toMatchObject([{ nameBefore: 'Sheet1', nameAfter: 'Mới' }]);
});
