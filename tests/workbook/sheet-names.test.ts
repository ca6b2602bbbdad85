import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { cleanSheetName, freeSheetName, quoteSheetName } from '../../src/workbook/file/write/sheet-names';
import { documentOf } from './support/documents';
import { fixture } from './support/files';

const free = (wish: string, ...taken: string[]): string =>
  freeSheetName(wish, (name) => !taken.map((each) => each.toLowerCase()).includes(name.toLowerCase()));

/** What Excel says of a sheet name. */
function isValid(name: string): boolean {
  const wellFormed = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(name);
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history' &&
    wellFormed
  );
}

describe('a wished name', () => {
  it.each([
    ['Bảng điểm', 'Bảng điểm'],
    ['Cụm thi đua: số 1/2021', 'Cụm thi đua- số 1-2021'],
    ['Điểm [nháp]?*', 'Điểm (nháp)'],
    ["'Đội 1's'", "Đội 1's"],
    ['a\u0000b\tc', 'a b c'],
    ['***', 'Trang tính'],
    ['', 'Trang tính'],
    ['Danh sách đề nghị tặng danh hiệu Chiến sĩ thi đua', 'Danh sách đề nghị tặng danh hiệ'],
  ])('%j becomes %j', (wish, name) => {
    expect(cleanSheetName(wish)).toBe(name);
  });

  it('gets a number where it is taken, and is cut for it', () => {
    expect(free('Xếp hạng', 'xếp HẠNG')).toBe('Xếp hạng (2)');
    expect(free('Xếp hạng', 'Xếp hạng', 'Xếp hạng (2)')).toBe('Xếp hạng (3)');
    const long = 'x'.repeat(31);
    expect(free(long, long)).toBe(`${'x'.repeat(27)} (2)`);
    expect(free('History')).toBe('History (2)');
  });

  it('is not cut inside a letter', () => {
    // 30 letters, then one of two UTF-16 units; and a decomposed ế of three.
    expect(cleanSheetName(`${'x'.repeat(30)}😀`)).toBe('x'.repeat(30));
    expect(cleanSheetName(`${'x'.repeat(29)}e\u0302\u0301`)).toBe('x'.repeat(29));
  });

  it('becomes a name that Excel takes, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (odd, plain) => {
          for (const wish of [odd, plain, `'${odd}`, `${plain}'`])
            expect([wish, isValid(free(wish))]).toEqual([wish, true]);
        },
      ),
    );
  });

  it('that Excel takes stays as it is', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(isValid(name) && name === name.trim() && !/^[\s']|[\s']$|\p{C}/u.test(name));
        expect(free(name)).toBe(name);
      }),
    );
  });
});

describe('names in a workbook', () => {
  it('are all different and Excel takes them, whatever was wished', async () => {
    const wishes = fc.array(
      fc.oneof(
        fc.constantFrom('Kết quả', 'KẾT QUẢ', 'History', 'Rất ẩn', 'x'.repeat(40)),
        fc.string({ maxLength: 40 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(wishes, async (names) => {
        const book = await openXlsx(fixture('openpyxl-board.xlsx'), 'sổ.xlsx');
        const report = await book.write({ documents: names.map((name) => documentOf(name, [])), ours: [] });
        const all = (await book.sheets()).map(({ name }) => name);
        expect(all.slice(6)).toEqual(report.names);
        expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
        for (const name of report.names) expect(isValid(name)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('come back from the file as they were reported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 31 }), async (wish) => {
        const book = createXlsx();
        const { names } = await book.write({ documents: [documentOf(wish, [])], ours: [] });
        const seen = await readXlsx(book.bytes());
        expect(seen.sheets.map(({ name }) => name)).toEqual(names);
      }),
      { numRuns: 40 },
    );
  });
});

it('a name in a reference is quoted, its quotes doubled', () => {
  expect(quoteSheetName("Tổ 1's")).toBe("'Tổ 1''s'");
});
