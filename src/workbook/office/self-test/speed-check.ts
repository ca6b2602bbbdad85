import { jsonBytes } from '../json-bytes';
import { ask, tell } from './ask';
import type { Answer, Check } from './check';

const ROWS = 10_000;
const COLUMNS = 40;
const ROWS_AT_ONCE = 1_000;

/** A row as it comes in a real table: texts, and numbers with fractions that a double holds exactly. */
const rowOf = (row: number): (string | number)[] => [
  `Nguyễn Thị Thử ${row}`,
  `Phòng ${row % 97}`,
  ...Array.from({ length: COLUMNS - 2 }, (_, column) => (row * 31 + column * 7) / 8),
];

const blockOf = (first: number): (string | number)[][] =>
  Array.from({ length: ROWS_AT_ONCE }, (_, row) => rowOf(first + row));

const firstRows = Array.from({ length: ROWS / ROWS_AT_ONCE }, (_, block) => block * ROWS_AT_ONCE);

const rangeAt = (workbook: Excel.Workbook, sheet: string, first: number): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(first, 0, ROWS_AT_ONCE, COLUMNS);

/** How long 10,000 rows of 40 columns take, and whether they come back as they were. */
export const SPEED_CHECK: Check = {
  id: 'speed.10000-rows-of-40-columns',
  expected: 'all as written',
  run: async ({ sheet }): Promise<Answer> => {
    const begun = performance.now();
    for (const first of firstRows) {
      await tell(({ application, workbook }) => {
        application.suspendApiCalculationUntilNextSync();
        rangeAt(workbook, sheet, first).values = blockOf(first);
      });
    }
    const written = performance.now();
    const different: number[] = [];
    for (const first of firstRows) {
      const same = await ask(({ workbook }) => {
        const range = rangeAt(workbook, sheet, first);
        range.load('values');
        return () => JSON.stringify(range.toJSON().values) === JSON.stringify(blockOf(first));
      });
      if (!same) different.push(first + 1);
    }
    const read = performance.now();
    return {
      got: different.length === 0 ? 'all as written' : `different from row ${different.join(', ')}`,
      note: `written in ${seconds(written - begun)}, read in ${seconds(read - written)}, ${firstRows.length} requests each of ${Math.round(jsonBytes(blockOf(0)) / 1000)} kB`,
    };
  },
};

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
