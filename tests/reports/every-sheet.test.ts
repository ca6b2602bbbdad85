import { buildReports } from '../../src/reports/build-reports';
import { fitsLine } from '../../src/reports/page/text-size';
import type { SheetDocument } from '../../src/reports/sheet-document';
import { rules } from './support/rules';
import { completeRun, openRun, run } from './support/run';
import { cappedRules, cappedRun, reviewedRules, reviewedRun } from './support/variants';

const SHEETS = [
  ...buildReports(run, rules, 'vi'),
  ...buildReports(openRun, rules, 'vi'),
  ...buildReports(completeRun, rules, 'vi'),
  ...buildReports(run, rules, 'en'),
  ...buildReports(reviewedRun, reviewedRules, 'vi'),
  ...buildReports(cappedRun, cappedRules, 'en'),
].map((sheet, index) => [`${sheet.name} (${index})`, sheet] as const);

const inside = (merge: SheetDocument['merges'][number], row: number, column: number): boolean =>
  row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;

describe.each(SHEETS)('the sheet %s', (_, sheet) => {
  it('has no two cells at one place', () => {
    const places = sheet.cells.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has merges of more than one cell that do not overlap', () => {
    const taken: string[] = [];
    for (const { top, left, bottom, right } of sheet.merges) {
      expect((bottom - top + 1) * (right - left + 1)).toBeGreaterThan(1);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) taken.push(`${row} ${column}`);
      }
    }
    expect(new Set(taken).size).toBe(taken.length);
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
    const heights = [...new Set(sheet.cells.map((cell) => cell.row))].map((row) => sheet.heights?.[row] ?? 0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it('repeats and freezes rows that are there', () => {
    const { repeatRows, repeatColumns } = sheet.print;
    if (repeatRows) {
      expect(repeatRows.from).toBeLessThanOrEqual(repeatRows.to);
      expect(sheet.cells.some(({ row, style }) => row === repeatRows.from && style === 'header')).toBe(true);
      expect(sheet.cells.some(({ row, style }) => row === repeatRows.to && style === 'numbering')).toBe(true);
      // where the head is high, only the first columns stay in sight
      if (sheet.freeze) expect([0, repeatRows.to + 1]).toContain(sheet.freeze.row);
    }
    if (repeatColumns) expect(repeatColumns.to).toBeLessThan(sheet.widths.length);
  });

  it('holds finite numbers and plain text, whatever the text begins with', () => {
    const known = ['row', 'column', 'value', 'style', 'decimals', 'percent', 'link'];
    const keys = new Set(sheet.cells.flatMap((cell) => Object.keys(cell)));
    expect(known).toEqual(expect.arrayContaining([...keys]));
    const numbers = sheet.cells.flatMap(({ value }) => {
      const number = typeof value === 'object' ? (value?.date ?? 0) : value;
      return typeof number === 'number' ? [number] : [];
    });
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it('shows every text that leads somewhere on one line: some programs show no more of it', () => {
    const merges = new Map(sheet.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
    const cut = sheet.cells.filter((cell) => {
      const right = merges.get(`${cell.row} ${cell.column}`)?.right ?? cell.column;
      const widths = sheet.widths.slice(cell.column, right + 1);
      return cell.link && !fitsLine(String(cell.value), widths, cell.style);
    });
    expect(cut).toEqual([]);
  });

  it('leads only to cells of sheets that were read', () => {
    for (const { link } of sheet.cells) {
      if (!link) continue;
      expect(['Cá nhân', 'Tập thể']).toContain(link.sheet);
      expect(link.cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
    }
  });

  it('leaves no placeholder in its texts', () => {
    const texts = sheet.cells.map(({ value }) => String(value));
    expect(texts.filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
  });
});
