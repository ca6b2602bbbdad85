import { buildReports } from '../../src/reports/build-reports';
import type { SheetDocument } from '../../src/reports/sheet-document';
import { rules } from './support/rules';
import { completeRun, openRun, run } from './support/run';

const SHEETS = [
  ...buildReports(run, rules, 'vi'),
  ...buildReports(openRun, rules, 'vi'),
  ...buildReports(completeRun, rules, 'vi'),
  ...buildReports(run, rules, 'en'),
].map((sheet, index) => [`${sheet.name} (${index})`, sheet] as const);

const inside = (merge: SheetDocument['merges'][number], row: number, column: number): boolean =>
  row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;

describe.each(SHEETS)('the sheet %s', (_, sheet) => {
  it('has no two cells at one place', () => {
    const places = sheet.cells.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has merges of more than one cell that do not overlap', () => {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of sheet.merges) {
      expect((bottom - top + 1) * (right - left + 1)).toBeGreaterThan(1);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          expect(taken).not.toContain(`${row} ${column}`);
          taken.add(`${row} ${column}`);
        }
      }
    }
  });

  it('shows a value only in the first cell of a merge and draws the same style under all of it', () => {
    for (const merge of sheet.merges) {
      const covered = sheet.cells.filter((cell) => inside(merge, cell.row, cell.column));
      const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
      expect(covered).toHaveLength(size);
      expect(new Set(covered.map(({ style }) => style)).size).toBe(1);
      const filled = covered.filter(({ value }) => value !== null);
      expect(filled.every(({ row, column }) => row === merge.top && column === merge.left)).toBe(true);
    }
  });

  it('has a width for every column and prints every cell', () => {
    const right = Math.max(...sheet.cells.map(({ column }) => column));
    const bottom = Math.max(...sheet.cells.map(({ row }) => row));
    expect(sheet.widths.length).toBeGreaterThan(right);
    expect(sheet.widths.every((width) => width > 0 && width <= 255)).toBe(true);
    expect(sheet.print.area).toEqual({ bottom, right: sheet.widths.length - 1 });
  });

  it('gives every row that holds something a height that Excel can have', () => {
    for (const row of new Set(sheet.cells.map((cell) => cell.row))) {
      expect(sheet.heights?.[row]).toBeGreaterThanOrEqual(15);
      expect(sheet.heights?.[row]).toBeLessThanOrEqual(409);
    }
  });

  it('repeats and freezes rows that are there', () => {
    const { repeatRows, repeatColumns } = sheet.print;
    if (repeatRows) {
      expect(repeatRows.from).toBeLessThanOrEqual(repeatRows.to);
      expect(sheet.cells.some(({ row, style }) => row === repeatRows.from && style === 'header')).toBe(true);
      expect(sheet.cells.some(({ row, style }) => row === repeatRows.to && style === 'numbering')).toBe(true);
      if (sheet.freeze) expect(sheet.freeze.row).toBe(repeatRows.to + 1);
    }
    if (repeatColumns) expect(repeatColumns.to).toBeLessThan(sheet.widths.length);
  });

  it('holds finite numbers and plain text, whatever the text begins with', () => {
    const known = ['row', 'column', 'value', 'style', 'decimals', 'percent', 'link'];
    for (const cell of sheet.cells) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(cell)));
      const number = typeof cell.value === 'object' ? (cell.value?.date ?? 0) : cell.value;
      if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true);
    }
  });

  it('leads only to cells of sheets that were read', () => {
    for (const { link } of sheet.cells) {
      if (!link) continue;
      expect(['Cá nhân', 'Tập thể']).toContain(link.sheet);
      expect(link.cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
    }
  });

  it('leaves no placeholder in its texts', () => {
    for (const { value } of sheet.cells) expect(String(value)).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
