import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { nominationList } from './support/documents';
import { fixture, FIXTURES } from './support/files';
import { describeWith } from '../support/tool';
import {
  describeWithOpenpyxl,
  describeWorkbook,
  shownByLibreOffice,
  type Described,
  type DescribedWorkbook,
} from './support/other-programs';

jest.setTimeout(180_000);

async function written(name: (typeof FIXTURES)[number]): Promise<Uint8Array> {
  const book = await openXlsx(fixture(name), name);
  await book.write({ documents: [nominationList(), nominationList('Kết quả')], ours: [] });
  return book.bytes();
}

function sheetOf(book: DescribedWorkbook, name: string): Described {
  const found = book.sheets.find(([title]) => title === name)?.[1];
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describeWithOpenpyxl('openpyxl', () => {
  it.each(FIXTURES)('finds everything that was in %s as it was', async (name) => {
    const before = describeWorkbook(fixture(name));
    const after = describeWorkbook(await written(name));
    const foreign = after.sheets.slice(0, before.sheets.length);
    expect(foreign).toEqual(before.sheets);
    expect(after.order.slice(0, before.order.length)).toEqual(before.order);
    expect(after.names).toEqual(before.names);
    expect(after.active).toBe(before.active);
    expect(after.styles).toEqual(before.styles);
    expect(after.title).toEqual(before.title);
  });

  it('finds in the fixtures what they are there for', () => {
    const book = describeWorkbook(fixture('openpyxl-board.xlsx'));
    const results = sheetOf(book, 'Kết quả') as Described & Record<string, unknown[]>;
    expect(results['conditional']).toHaveLength(3);
    expect(results['validations']).toHaveLength(1);
    const pictures = sheetOf(book, 'Biểu đồ & ảnh') as unknown as Record<string, number>;
    expect([pictures['charts'], pictures['images']]).toEqual([1, 1]);
    expect(book.sheets.map(([, sheet]) => sheet.state)).toEqual([
      ...Array<string>(4).fill('visible'),
      'hidden',
      'veryHidden',
    ]);
    expect(Object.keys(book.names)).toHaveLength(2);
  });

  it('sees the new sheet as it was described', async () => {
    const book = describeWorkbook(await written('libreoffice-board.xlsx'));
    expect(book.order.slice(-2)).toEqual(['Danh sách đề nghị', 'Kết quả (2)']);
    const sheet = sheetOf(book, 'Danh sách đề nghị');
    expect(sheet.cells['C13']).toMatchObject({ value: '=1+1 là văn bản', type: 's' });
    expect(sheet.cells['D12']).toMatchObject({ value: 95.5, type: 'n', link: "'Kết quả'!C4" });
    expect(sheet.cells['D12']?.look.format).toBe('0.00');
    expect(sheet.cells['F12']).toMatchObject({ value: '2021-01-11 00:00:00', type: 'd' });
    expect(sheet.cells['A5']?.look.font.slice(0, 3)).toEqual(['Times New Roman', 14, true]);
    expect(sheet.cells['G12']?.look.border).toEqual(['thin', 'thin', 'thin', 'thin']);
    expect(sheet.merges).toContain('A5:G5');
    expect(sheet.freeze).toBe('C11');
    expect(sheet.selected ?? false).toBe(false);
    expect(sheet.state).toBe('visible');
  });

  it('sees the print set-up of Decree 30/2020', async () => {
    const { print } = sheetOf(describeWorkbook(await written('openpyxl-board.xlsx')), 'Danh sách đề nghị');
    expect(print).toMatchObject({
      area: "['$A$1:$G$20']",
      rows: '$9:$10',
      orientation: 'landscape',
      paper: 9,
      fit: [true, 1, 0],
      header: [null, '&P', null],
      headerFont: ['Times New Roman,Regular', 13],
      firstHeader: [true, null],
    });
    const [top, bottom, left, right] = print['margins'] as number[];
    const millimetres = [top, bottom, left, right].map((inches) => Math.round((inches ?? 0) * 254) / 10);
    expect(millimetres).toEqual([20, 20, 30, 15]);
  });

  it('opens a workbook that was made from nothing', async () => {
    const book = createXlsx();
    await book.write({ documents: [nominationList()], ours: [] });
    const seen = describeWorkbook(book.bytes());
    expect(seen.order).toEqual(['Danh sách đề nghị']);
    expect(sheetOf(seen, 'Danh sách đề nghị').cells['B12']?.value).toBe('Nguyễn Thị Minh An');
  });
});

describeWith('soffice', 'LibreOffice', () => {
  it.each(['openpyxl-board.xlsx', 'libreoffice-board.xlsx'] as const)(
    'shows all sheets of %s as before, and the new ones',
    async (name) => {
      const before = shownByLibreOffice(fixture(name));
      const after = shownByLibreOffice(await written(name));
      expect([...before.keys()]).toContain('Rất ẩn');
      for (const [sheet, shown] of before) expect([sheet, after.get(sheet)]).toEqual([sheet, shown]);
      expect(after.size).toBe(before.size + 2);
      const lines = after.get('Danh sách đề nghị')?.split('\n') ?? [];
      expect(lines[4]).toBe('DANH SÁCH,,,,,,');
      expect(lines[12]).toBe(
        '2,Trần Văn Bình,=1+1 là văn bản,71.25,27.97 %,12/01/2021,Không đề nghị: đăng ký muộn',
      );
    },
  );

  it('shows dates right in a workbook that counts from 1904', async () => {
    const shown = shownByLibreOffice(await written('openpyxl-1904.xlsx'));
    expect(shown.get('Ngày')?.split('\n')[0]).toBe('15/11/2021,6:00,30:00,100');
    expect(shown.get('Danh sách đề nghị')?.split('\n')[13]).toContain('13/01/2021');
  });

  it('opens a workbook that was made from nothing', async () => {
    const book = createXlsx();
    await book.write({ documents: [nominationList()], ours: [] });
    // With one sheet there is one file, named after the workbook.
    const [shown] = shownByLibreOffice(book.bytes()).values();
    expect(shown?.split('\n')[4]).toBe('DANH SÁCH,,,,,,');
  });
});
