import { readXlsx } from 'hucre/xlsx';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { documentOf, nominationList, row } from './support/documents';
import { changed, fixture, partsOf, textOf } from './support/files';

const BOARD = 'libreoffice-board.xlsx';
const LIST = 'Danh sách đề nghị';

async function opened(): Promise<FileWorkbook> {
  return openXlsx(fixture(BOARD), BOARD);
}

async function firstRun(): Promise<FileWorkbook> {
  const book = await opened();
  await book.write({ documents: [nominationList(), nominationList('Kết quả')], ours: [] });
  return book;
}

describe('the same input', () => {
  it('gives the same bytes', async () => {
    expect((await firstRun()).bytes()).toEqual((await firstRun()).bytes());
    const create = async (): Promise<Uint8Array> => {
      const book = createXlsx();
      await book.write({ documents: [nominationList()], ours: [] });
      return book.bytes();
    };
    expect(await create()).toEqual(await create());
  });

  it('gives the same parts where nothing is written', async () => {
    expect(partsOf((await opened()).bytes())).toEqual(partsOf(fixture(BOARD)));
  });
});

describe('a sheet in `ours`', () => {
  it('gets new content in its old part, place, id and name', async () => {
    const first = (await firstRun()).bytes();
    const again = await openXlsx(first, BOARD);
    const report = await again.write({
      documents: [documentOf(LIST, row(0, 'title', 'mới'))],
      ours: [LIST],
    });
    expect(report.names).toEqual([LIST]);
    const second = again.bytes();
    const entries = (bytes: Uint8Array): string[] =>
      textOf(bytes, 'xl/workbook.xml').match(/<sheet [^>]*>/g) ?? [];
    expect(entries(second)).toEqual(entries(first));
    const changedParts = [...partsOf(first)]
      .filter(([part, content]) => !Buffer.from(content).equals(Buffer.from(partsOf(second).get(part) ?? [])))
      .map(([part]) => part);
    // The seventh sheet, and the print names; no style is new, so the styles stay too.
    expect(changedParts.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet7.xml']);
    expect([...partsOf(second).keys()]).toEqual([...partsOf(first).keys()]);
    expect(textOf(second, 'xl/worksheets/sheet7.xml')).toContain('mới');
  });

  it('gets new print names, and those of other sheets stay in their order', async () => {
    const names = (bytes: Uint8Array): string[] =>
      textOf(bytes, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g) ?? [];
    const first = (await firstRun()).bytes();
    const again = await openXlsx(first, BOARD);
    await again.write({ documents: [documentOf(LIST, [])], ours: [LIST] });
    const before = names(first);
    const after = names(again.bytes());
    const ofList = (name: string): boolean => name.includes('localSheetId="6"');
    expect(before.filter(ofList)).toHaveLength(2);
    expect(after.filter(ofList)).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="6">'${LIST}'!$A$1:$C$10</definedName>`,
    ]);
    expect(after.filter((name) => !ofList(name))).toEqual(before.filter((name) => !ofList(name)));
  });

  it('is replaced again and again without the workbook growing', async () => {
    const book = await firstRun();
    const lengths: number[] = [];
    for (let run = 0; run < 3; run++) {
      await book.write({
        documents: [nominationList(), nominationList('Kết quả')],
        ours: [LIST, 'Kết quả (2)'],
      });
      lengths.push(textOf(book.bytes(), 'xl/styles.xml').length);
    }
    expect(new Set(lengths).size).toBe(1);
    expect((await book.sheets()).map(({ name }) => name).slice(6)).toEqual([LIST, 'Kết quả (2)']);
  });

  it('keeps the foreign parts as they were in the first file', async () => {
    const book = await firstRun();
    await book.write({ documents: [nominationList()], ours: [LIST] });
    const after = partsOf(book.bytes());
    for (const [part, content] of partsOf(fixture(BOARD))) {
      if (!/workbook\.xml|styles\.xml|Content_Types/.test(part)) expect(after.get(part)).toEqual(content);
    }
  });

  it('stays as visible as its reader made it, unless its document says otherwise', async () => {
    const book = await firstRun();
    const hidden = await openXlsx(
      changed(book.bytes(), {
        'xl/workbook.xml': (text) =>
          text.replace(`<sheet name="${LIST}"`, `<sheet state="hidden" name="${LIST}"`),
      }),
      BOARD,
    );
    await hidden.write({ documents: [nominationList()], ours: [LIST] });
    expect((await hidden.sheets())[6]).toEqual({ name: LIST, visibility: 'hidden' });
    await hidden.write({ documents: [{ ...nominationList(), visibility: 'visible' }], ours: [LIST] });
    expect((await hidden.sheets())[6]).toEqual({ name: LIST, visibility: 'visible' });
    await book.write({ documents: [{ ...nominationList(), visibility: 'veryHidden' }], ours: [LIST] });
    expect((await book.sheets())[6]).toEqual({ name: LIST, visibility: 'veryHidden' });
  });

  it('keeps a picture that its reader has put on it', async () => {
    const book = await firstRun();
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    const bytes = changed(book.bytes(), {
      'xl/worksheets/_rels/sheet7.xml.rels': textOf(book.bytes(), rels),
      'xl/worksheets/sheet7.xml': (text) =>
        text.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'),
    });
    const again = await openXlsx(bytes, BOARD);
    await again.write({ documents: [documentOf(LIST, row(0, 'title', 'mới'))], ours: [LIST] });
    expect(textOf(again.bytes(), 'xl/worksheets/sheet7.xml')).toMatch(
      /<\/headerFooter><drawing r:id="rId1"\/><\/worksheet>$/,
    );
  });

  it('is left alone when its reader has made a table of it', async () => {
    const book = await firstRun();
    const table = textOf(book.bytes(), 'xl/worksheets/_rels/sheet3.xml.rels');
    const bytes = changed(book.bytes(), { 'xl/worksheets/_rels/sheet7.xml.rels': table });
    const again = await openXlsx(bytes, BOARD);
    const report = await again.write({ documents: [nominationList()], ours: [LIST] });
    expect(report.names).toEqual([`${LIST} (2)`]);
    expect(textOf(again.bytes(), 'xl/worksheets/sheet7.xml')).toBe(textOf(bytes, 'xl/worksheets/sheet7.xml'));
  });
});

describe('names', () => {
  it('of foreign sheets are never taken, also in another case or spelling', async () => {
    const book = await opened();
    const documents = ['KẾT QUẢ', 'Kết quả'.normalize('NFD'), 'rất ẩn'].map((name) => documentOf(name, []));
    const { names } = await book.write({ documents, ours: [] });
    expect(names.map((name) => name.normalize('NFC'))).toEqual(['KẾT QUẢ (2)', 'Kết quả (3)', 'rất ẩn (2)']);
  });

  it('in `ours` that no sheet has are no matter', async () => {
    const book = await opened();
    expect(await book.write({ documents: [documentOf('Mới', [])], ours: ['Mới', 'Cũ'] })).toEqual({
      names: ['Mới'],
    });
  });

  it('find the sheet of ours that an earlier run had to name with a number', async () => {
    const book = await firstRun();
    const { names } = await book.write({ documents: [documentOf('Kết quả', [])], ours: ['Kết quả (2)'] });
    expect(names).toEqual(['Kết quả (2)']);
  });

  it('of two documents that wish for one sheet of ours: the first has it', async () => {
    const book = await firstRun();
    const { names } = await book.write({
      documents: [documentOf(LIST, []), documentOf(LIST, [])],
      ours: [LIST],
    });
    expect(names).toEqual([LIST, `${LIST} (2)`]);
  });
});

describe('a workbook made from nothing', () => {
  it('is no file before something is written', () => {
    expect(() => createXlsx().bytes()).toThrow(RangeError);
  });

  it('holds its documents in order, hidden ones too, and can be written again', async () => {
    const book = createXlsx();
    const hidden = { ...documentOf('Ẩn', row(0, 'text', 'x')), visibility: 'veryHidden' as const };
    await book.write({ documents: [nominationList(), hidden], ours: [] });
    await book.write({ documents: [documentOf(LIST, row(0, 'text', 'y'))], ours: [LIST, 'Ẩn'] });
    const seen = await readXlsx(book.bytes());
    expect(seen.sheets.map(({ name, veryHidden, rows }) => [name, veryHidden, rows[0]?.[0]])).toEqual([
      [LIST, undefined, 'y'],
      ['Ẩn', true, 'x'],
    ]);
  });
});
