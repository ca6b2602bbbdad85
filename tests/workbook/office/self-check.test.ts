/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { calculateWithIronCalc } from '../../../excel-host/calculation/ironcalc';
import type { ExcelHost } from '../../../excel-host/host';
import { WHOLE_SHEET } from '../../../excel-host/model/area';
import type { WorkbookModel } from '../../../excel-host/model/workbook';
import { liveSheets, selfCheck, type SelfCheck } from '../../../src/app/self-check';
import { sheetMark } from '../../../src/reports/live/sheet-mark';
import type { DocumentCell, SheetDocument } from '../../../src/reports/sheet-document';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { documentOf } from '../support/documents';
import { refusalOf } from './support/refusal';

const at = { row: 0, column: 0, style: 'number' } as const;
const SCORES = 'Bảng điểm';
const RANKING = 'Xếp hạng';
const DOCUMENTS = [
  documentOf(SCORES, [
    { ...at, value: 7.25 },
    { ...at, row: 1, value: 14.5, formula: 'A1*2', decimals: 2 },
    { ...at, row: 2, value: 'đạt', formula: 'IF(A2>10,"đạt","chưa đạt")', style: 'text' },
  ]),
  documentOf(RANKING, [{ ...at, value: 14.5, formula: `${sheetMark(SCORES)}A2` }]),
];

/** Writes documents and compares what Excel calculates of them. */
async function check(office: OfficeWorkbook, documents: readonly SheetDocument[]): Promise<SelfCheck> {
  const { names } = await office.write({ documents, ours: [] });
  return selfCheck(office, liveSheets(documents, names));
}

/** Calculates as IronCalc, but for one cell. */
function tampering(sheet: string, row: number, value: number | string | { readonly error: string }) {
  return (workbook: WorkbookModel): void => {
    calculateWithIronCalc(workbook);
    if (!workbook.sheets.some(({ name }) => name === sheet)) return;
    const { stale: _stale, ...cell } = workbook.sheet(sheet).cell(row, 0);
    workbook.sheet(sheet).put(row, 0, { ...cell, value } as typeof cell);
  };
}

test('where Excel calculates what the engine says, every formula cell agrees', async () => {
  excel({ calculate: calculateWithIronCalc });
  expect(await check(new OfficeWorkbook(), DOCUMENTS)).toEqual({ compared: 3, differences: [] });
});

test.each([
  [15, 1, 14.5, { value: 15, format: '0.00' }],
  [{ error: '#NAME?' }, 2, 'đạt', { value: null, error: '#NAME?' }],
])(
  'a cell that Excel calculates otherwise is told with both figures: %p',
  async (value, row, engine, shown) => {
    const sheet = `${SCORES} (2)`;
    const host = excel({ calculate: tampering(sheet, row, value) });
    host.user.add(SCORES);
    const { compared, differences } = await check(new OfficeWorkbook(), DOCUMENTS);
    expect(compared).toBe(3);
    expect(differences).toEqual([{ sheet, cell: `A${row + 1}`, engine, calculated: shown }]);
  },
);

test('an Excel that calculates only on request calculates once, and stays so', async () => {
  let calculations = 0;
  const host = excel({
    calculate: (workbook) => {
      calculations += 1;
      calculateWithIronCalc(workbook);
    },
  });
  host.workbook.calculationMode = 'Manual';
  expect(await check(new OfficeWorkbook(), DOCUMENTS)).toEqual({ compared: 3, differences: [] });
  expect(calculations).toBe(1);
  expect(host.workbook.calculationMode).toBe('Manual');
});

test('an Excel that is still calculating is waited for, for a minute', async () => {
  const pauses: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  const host = excel({ calculate: calculateWithIronCalc });
  const office = new OfficeWorkbook({ pause });
  const { names } = await office.write({ documents: DOCUMENTS, ours: [] });
  const live = liveSheets(DOCUMENTS, names);
  host.calculateSlowly(5);
  expect((await selfCheck(office, live)).differences).toEqual([]);
  // once before it is told to calculate, once with that, and then after each pause
  expect(pauses).toEqual([500, 500, 500, 500]);
  host.calculateSlowly(1_000);
  expect(await refusalOf(selfCheck(office, live))).toMatchObject({ code: 'workbook.still-calculating' });
  expect(pauses.slice(4).reduce((sum, one) => sum + one, 0)).toBe(60_000);
});

test('a sheet that is gone since, a cancelled check: each fails, and what was written stays', async () => {
  const host = excel({ calculate: calculateWithIronCalc });
  let isCancelled = false;
  const told: number[] = [];
  const office = new OfficeWorkbook({
    isCancelled: () => isCancelled,
    onProgress: (phase, done) => {
      if (phase !== 'check') return;
      told.push(done);
      isCancelled = true;
    },
  });
  const { names } = await office.write({ documents: DOCUMENTS, ours: [] });
  const live = liveSheets(DOCUMENTS, names);
  expect(await refusalOf(selfCheck(office, live))).toMatchObject({ code: 'workbook.cancelled' });
  expect(told).toEqual([0]);
  isCancelled = false;
  expect(await office.lastWrite()).toEqual({ sheets: [SCORES, RANKING] });
  expect(host.workbook.sheet(RANKING).cell(0, 0).formula).toBe(`='${SCORES}'!A2`);
  host.user.rename(RANKING, 'Của tôi');
  expect(await refusalOf(selfCheck(office, live))).toMatchObject({
    code: 'workbook.no-sheet',
    params: { sheet: RANKING },
  });
});

describe('48,000 formulas', () => {
  const ROWS = 8_000;
  const COLUMNS = 6;
  const large = documentOf(
    SCORES,
    Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column): DocumentCell => {
        const value = row * 10 + column;
        return { ...at, row, column, value, formula: `${row}*10+${column}` };
      }),
    ).flat(),
  );

  /** Reckons `3*10+4`, as all formulas here are, apart from one in the last row. */
  function calculate({ sheets }: WorkbookModel): void {
    for (const sheet of sheets) {
      for (const [row, column, { stale: _stale, ...cell }] of [...sheet.kept(WHOLE_SHEET)]) {
        const [, tens, ones] = /^=(\d+)\*10\+(\d+)$/.exec(cell.formula ?? '') ?? [];
        const wrong = row === ROWS - 1 && column === 4 ? 0.5 : 0;
        if (tens !== undefined)
          sheet.put(row, column, { ...cell, value: Number(tens) * 10 + Number(ones) + wrong });
      }
    }
  }

  const answers = (host: ExcelHost, from: number): number[] =>
    host.log.slice(from).flatMap(({ cleanUp, responseBytes }) => (cleanUp ? [] : [responseBytes]));

  test('are read back in several answers of which none is large, and compared to the last', async () => {
    const host = excel({ calculate });
    const told: number[] = [];
    const office = new OfficeWorkbook({
      onProgress: (phase, done) => void (phase === 'check' && told.push(done)),
    });
    const { names } = await office.write({ documents: [large], ours: [] });
    const before = host.log.length;
    const { compared, differences } = await selfCheck(office, liveSheets([large], names));
    expect(compared).toBe(ROWS * COLUMNS);
    expect(differences).toEqual([
      { sheet: SCORES, cell: `E${ROWS}`, engine: 79_994, calculated: { value: 79_994.5 } },
    ]);
    expect(told).toEqual([0, expect.any(Number), 1]);
    expect(told[1]).toBeGreaterThan(0);
    // whether it has calculated, what stands where, and 40,000 cells at a time
    expect(answers(host, before)).toHaveLength(5);
    expect(Math.max(...answers(host, before))).toBeLessThan(3_000_000);
  });
});
