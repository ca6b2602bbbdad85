/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { excel } from '../../excel-host/support/excel';
import type { ExcelHost } from '../../../excel-host/host';
import { pane } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { ranking } from './support/results';

/** A sheet with a clock, which shows another time at every calculation, and a formula that does not. */
function withClock(): ExcelHost {
  const host = excel();
  host.workbook.calculationMode = 'Manual';
  const sheet = host.workbook.sheet('Sheet1');
  const { style } = sheet.cell(0, 0);
  sheet.put(0, 0, { value: 46_347.1, formula: '="In lúc "&TEXT(now(),"hh:mm")', style });
  sheet.put(1, 0, { value: 5, formula: "='[khác.xlsx]A'!B1", style });
  return host;
}

const show = (host: ExcelHost, row: number, value: number): void => {
  const sheet = host.workbook.sheet('Sheet1');
  sheet.put(row, 0, { ...sheet.cell(row, 0), value });
};

test('a clock on a sheet that was read holds up no write', async () => {
  const host = withClock();
  const workbook = pane();
  await workbook.read({ sheets: ['Sheet1'], formulas: true });
  show(host, 0, 46_347.2);
  expect(await workbook.write({ documents: [ranking(80)], ours: [] })).toEqual({ names: ['Xếp hạng'] });
});

test('any other formula that shows something else does', async () => {
  const host = withClock();
  const workbook = pane();
  await workbook.read({ sheets: ['Sheet1'], formulas: true });
  show(host, 1, 6);
  const refused = workbook.write({ documents: [ranking(80)], ours: [] });
  expect(await refusalOf(refused)).toMatchObject({ code: 'workbook.changed-meanwhile' });
});

test('read without formulas, nothing is known of clocks: what was shown is compared', async () => {
  const host = withClock();
  const workbook = pane();
  await workbook.read({ sheets: ['Sheet1'] });
  await workbook.write({ documents: [ranking(80)], ours: [] });
  await workbook.read({ sheets: ['Sheet1'] });
  show(host, 0, 46_347.2);
  const refused = workbook.write({ documents: [ranking(90)], ours: ['Xếp hạng'] });
  expect(await refusalOf(refused)).toMatchObject({ code: 'workbook.changed-meanwhile' });
});
