import fc from 'fast-check';
import { Page } from '../../src/reports/page/page';
import { roman } from '../../src/reports/page/roman';
import { rowHeights } from '../../src/reports/page/row-heights';
import { spansFor } from '../../src/reports/page/spans';
import { textHeight, textPixels, widthOf, wordWidth } from '../../src/reports/page/text-size';
import type { CellStyle } from '../../src/reports/sheet-document';

/** Pixels that Chromium measured in Liberation Serif, which has the widths of Times New Roman: 12 points, or 13. */
const MEASURED: readonly (readonly [string, CellStyle, number])[] = [
  ['Nguyễn Thị Bích Ngọc', 'text', 149.8],
  ['Hoàn thành xuất sắc nhiệm vụ', 'text', 194.2],
  ['15/11/2021', 'text', 72.3],
  ["'Kết quả cá nhân'!O22", 'text', 142.2],
  ['Mức độ hoàn thành nhiệm vụ', 'header', 202.1],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'signature', 361.5],
  ['100,00', 'strong', 44],
];

describe('the size of a text on paper', () => {
  it.each(MEASURED)('of “%s” is what a browser measures, or up to 12 %% more', (text, style, pixels) => {
    expect(textPixels(text, style)).toBeGreaterThanOrEqual(pixels);
    expect(textPixels(text, style)).toBeLessThanOrEqual(pixels * 1.12);
  });

  it('is the same whether its letters are composed or not', () => {
    const text = 'Nguyễn Thị Ưởng';
    expect(textPixels(text.normalize('NFD'), 'text')).toBe(textPixels(text, 'text'));
  });

  it('fits its longest word into the width for words', () => {
    expect(wordWidth('Kỷ luật nghiêm', 'header')).toBe(widthOf(textPixels('nghiêm', 'header')));
  });

  it('takes one line more where it no longer fits', () => {
    const single = textHeight('Hoàn thành', [30], 'text');
    // 194 pixels of text in a column of 20 characters, 145 pixels wide.
    expect(textHeight('Hoàn thành xuất sắc nhiệm vụ', [20], 'text') - single).toBeGreaterThan(12);
    expect(textHeight('Hoàn thành xuất sắc nhiệm vụ', [20, 20], 'text')).toBe(single);
    expect(textHeight('một\nhai\nba', [30], 'text')).toBeGreaterThan(textHeight('một\nhai', [30], 'text'));
  });

  it('never grows when the column grows', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 5, max: 60 }), (text, width) => {
        expect(textHeight(text, [width + 5], 'text')).toBeLessThanOrEqual(textHeight(text, [width], 'text'));
      }),
    );
  });
});

describe('row heights', () => {
  const long = 'Đăng ký danh hiệu thi đua muộn so với hạn của kế hoạch';

  it('make room for a text that is merged over columns and over rows', () => {
    const cell = { row: 0, column: 0, value: long, style: 'text' } as const;
    const across = rowHeights([cell], [{ top: 0, left: 0, bottom: 0, right: 1 }], [10, 10]);
    expect(across[0]).toBe(textHeight(long, [10, 10], 'text'));
    const down = rowHeights([cell], [{ top: 0, left: 0, bottom: 1, right: 0 }], [10]);
    const single = textHeight('', [], 'text');
    expect((down[0] ?? single) + down[1]!).toBeGreaterThanOrEqual(textHeight(long, [10], 'text'));
  });

  it('stay within what Excel allows', () => {
    const cell = { row: 3, column: 0, value: long.repeat(40), style: 'text' } as const;
    expect(rowHeights([cell], [], [5])[3]).toBe(409);
  });
});

describe('spans', () => {
  it('share all columns, at least one each, near the weights', () => {
    expect(spansFor([10, 10, 10, 10], [50, 50])).toEqual([2, 2]);
    expect(spansFor([5, 25, 15, 15], [10, 50, 40])).toEqual([1, 1, 2]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }),
        (widths, weights) => {
          const spans = spansFor(widths, weights);
          expect(spans).toHaveLength(weights.length);
          expect(spans.every((span) => span >= 1)).toBe(true);
          expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length);
        },
      ),
    );
  });
});

describe('a page', () => {
  it('has its lines on the first page, and others beside them where the sheet goes on to the right', () => {
    const blocks = [
      { from: 2, to: 5 },
      { from: 6, to: 9 },
    ];
    const page = new Page(
      Array.from({ length: 10 }, () => 10),
      blocks,
    );
    page.line('BẢNG ĐIỂM', 'title', (block) => `Phần ${block + 1}`);
    page.heading('Cá nhân');
    const { cells, merges } = page.document('x');
    expect(cells.filter(({ value }) => value !== null).map(({ column, value }) => [column, value])).toEqual([
      [2, 'BẢNG ĐIỂM'],
      [6, 'Phần 2'],
      [0, 'Cá nhân'],
    ]);
    expect(merges.map(({ left, right }) => [left, right])).toEqual([
      [2, 5],
      [6, 9],
      [0, 1],
    ]);
  });

  it('keeps rows that belong together on one page', () => {
    const page = new Page([50]);
    for (let row = 0; row < 60; row++) {
      if (row % 10 === 0) page.keep(page.next, page.next + 9);
      page.row([{ value: row, style: 'text', span: 1 }]);
    }
    const { print } = page.document('x');
    const starts = print.breaks?.rows ?? [];
    // 30 points and more to a page of 700 points at natural size: 36 rows do not fit, whole tens do.
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.every((start) => start % 10 === 0)).toBe(true);
  });

  it('is printed upright where its letters stay readable, then across, then on larger paper', () => {
    const printOf = (...widths: number[]) => new Page(widths).document('x').print;
    expect(printOf(50, 40)).toMatchObject({ orientation: 'portrait' });
    expect(printOf(60, 60, 40)).toMatchObject({ orientation: 'landscape' });
    expect(printOf(60, 60, 40).paper).toBeUndefined();
    expect(printOf(90, 90, 60)).toMatchObject({ orientation: 'landscape', paper: 'A3' });
  });

  it('gives its cells from the top left, row by row', () => {
    const page = new Page([10, 10]);
    page.put({ top: 1, left: 0, bottom: 1, right: 1 }, { value: 'b', style: 'text' });
    page.put({ top: 0, left: 1, bottom: 0, right: 1 }, { value: 'a', style: 'text' });
    const { cells } = page.document('x');
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });
});

describe('roman numbers', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [1998, 'MCMXCVIII'],
  ])('write %i as %s', (number, text) => {
    expect(roman(number)).toBe(text);
  });
});
