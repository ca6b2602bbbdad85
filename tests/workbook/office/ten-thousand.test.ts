/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { MOST_BYTES } from '../../../src/workbook/office/steps';
import { excel } from '../../excel-host/support/excel';
import { ranking } from './support/results';

const COLUMNS = 40;
const SHEET = 'Xếp hạng';

/** Round trips of reading so many people, writing a ranking of them, and writing it again. */
async function tripsFor(people: number): Promise<Record<'read' | 'write' | 'replace', number>> {
  const host = excel();
  const sheet = host.workbook.sheet('Sheet1');
  const { style } = sheet.cell(0, 0);
  for (let row = 0; row < people; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      sheet.put(row, column, {
        value: column === 1 ? `Người thứ ${row}` : (row * 31 + column * 7) % 100,
        style,
      });
    }
  }
  const workbook = new OfficeWorkbook();
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    const before = host.roundTrips;
    await work();
    return host.roundTrips - before;
  };
  const read = await count(() => workbook.read({ sheets: ['Sheet1'] }));
  const write = await count(() => workbook.write({ documents: [ranking(80, people)], ours: [] }));
  // By another pane, which has read nothing.
  const again = new OfficeWorkbook();
  const replace = await count(() => again.write({ documents: [ranking(90, people)], ours: [SHEET] }));
  expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(MOST_BYTES);
  return { read, write, replace };
}

test('ten thousand people × 40 columns take as many round trips as ten, apart from blocks', async () => {
  const ten = await tripsFor(10);
  const all = await tripsFor(10_000);
  // 400,000 cells read in blocks of 40,000, each a request; ten people are one.
  expect(all.read - ten.read).toBe(9);
  // Read again with formulas, which weigh half as much again: 16 blocks for one. The ranking has 30,006 cells in 2 blocks (1 MB of
  // text at most each), and is read back from its draft in 2.
  expect(all.write - ten.write).toBeLessThanOrEqual(15 + 1 + 1);
  // What is replaced is read as well: 2 blocks for one.
  expect(all.replace - ten.replace).toBeLessThanOrEqual(1 + 1 + 1);
  process.stdout.write(`${JSON.stringify({ ten, all })}\n`);
}, 120_000);
