import { readXlsx } from 'hucre/xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { documentOf, row } from './support/documents';
import { changed, partsOf, textOf } from './support/files';
import { handMade, type HandMade } from './support/packages';
import { describeWithOpenpyxl, describeWorkbook } from './support/other-programs';

const BOOK = 'data/book.xml';
const STYLES = 'looks/styles.xml';
const CELLS = [...row(0, 'title', 'đầu'), ...row(1, 'good', 'đạt')];

async function write(made: HandMade | Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(made instanceof Uint8Array ? made : handMade(made), 'lạ.xlsx');
  await book.write({ documents: [documentOf('Mới', CELLS)], ours: [] });
  return book.bytes();
}

/** The new sheet as hucre reads it through the whole package: relationships, names and styles must fit. */
async function readBack(
  bytes: Uint8Array,
): Promise<{ rows: unknown; font: unknown; fill: unknown; area: unknown }> {
  const sheet = (await readXlsx(bytes, { readStyles: true })).sheets.find(({ name }) => name === 'Mới');
  const title = sheet?.cells?.get('0,0')?.style;
  const fill = sheet?.cells?.get('1,0')?.style?.fill;
  return { rows: sheet?.rows, font: title?.font, fill, area: sheet?.pageSetup?.printArea };
}

const EXPECTED = {
  rows: [['đầu'], ['đạt']],
  font: { name: 'Times New Roman', size: 14, bold: true, family: 1 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E2EFDA' }, bgColor: { indexed: 64 } },
  area: '$A$1:$C$10',
};

const FULL =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="0"/>';
const prefixed = (xml: string): string => xml.replace(/<(\/?)/g, '<$1x:');

describe('a new sheet fits into', () => {
  it.each<[string, HandMade]>([
    ['a package whose main part is somewhere else', { styles: FULL }],
    ['a strict workbook (ISO 29500)', { styles: FULL, strict: true }],
    [
      'a workbook whose elements carry a prefix',
      { styles: prefixed(FULL), prefix: 'x:', sheet: '<x:sheetData/>' },
    ],
    ['a workbook without styles', { styles: null }],
    ['styles without a single section', { styles: '' }],
    [
      'styles without fonts and fills',
      { styles: '<borders count="1"><border/></borders><cellXfs><xf/></cellXfs>' },
    ],
    [
      'styles with empty sections',
      { styles: '<fonts/><fills></fills><borders count="0"/><cellXfs count="0"/>' },
    ],
    ['defined names that are empty', { styles: FULL, after: '<definedNames />' }],
    ['a workbook with links to others', { styles: FULL, after: '<externalReferences/><calcPr/>' }],
    [
      'a workbook with traps for those who search text',
      {
        styles: `<!-- <fonts count="9"></fonts></cellXfs> -->${FULL}<?x </cellXfs> ?>`,
        before: '<!-- <sheets></sheets> --><fileSharing userName="&lt;/sheets>&quot; /sheets>"/>',
        after: '<definedNames><definedName name="a"><![CDATA[</definedNames>]]></definedName></definedNames>',
      },
    ],
  ])('%s', async (_, made) => {
    const bytes = await write(made);
    expect(await readBack(bytes)).toEqual(EXPECTED);
  });

  it('a package with a byte order mark and single quotes, which stay', async () => {
    const bytes = await write(
      changed(handMade({ styles: FULL.replace(/"/g, "'") }), { [BOOK]: (text) => `\ufeff${text}` }),
    );
    expect(await readBack(bytes)).toEqual(EXPECTED);
    expect([...(partsOf(bytes).get(BOOK) ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(bytes, STYLES)).toContain("<cellStyleXfs count='1'><xf/></cellStyleXfs>");
  });
});

describeWithOpenpyxl('openpyxl reads the new sheet in', () => {
  it.each<[string, HandMade]>([
    ['a workbook without styles', { styles: null }],
    ['styles without a single section', { styles: '' }],
    [
      'a workbook whose elements carry a prefix',
      { styles: prefixed(FULL), prefix: 'x:', sheet: '<x:sheetData/>' },
    ],
  ])('%s', async (_, made) => {
    // openpyxl knows one place for styles only.
    const book = describeWorkbook(await write({ ...made, usual: true }));
    const sheet = book.sheets.find(([name]) => name === 'Mới')?.[1];
    expect(sheet?.cells['A1']).toMatchObject({
      value: 'đầu',
      look: { font: ['Times New Roman', 14, true, false, null, null] },
    });
    expect(sheet?.print).toMatchObject({ area: "['$A$1:$C$10']" });
  });
});

describe('what is added', () => {
  it('stands where the schema wants it', async () => {
    const order = (text: string): string[] => (text.match(/<[a-zA-Z]+/g) ?? []).map((tag) => tag.slice(1));
    const book = textOf(await write({ after: '<functionGroups/><externalReferences/><calcPr/>' }), BOOK);
    expect(order(book)).toEqual(
      'workbook sheets sheet sheet functionGroups externalReferences definedNames definedName calcPr'.split(
        ' ',
      ),
    );
    const styles = textOf(await write({ styles: '<fonts/><cellStyleXfs/><cellStyles/>' }), STYLES);
    const sections = order(styles).filter((name) => /s$|cellXfs/.test(name) && name !== 'alignments');
    expect(sections).toEqual(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']);
  });

  it('uses the prefix of the elements around it, and the prefix bound to relationships', async () => {
    const bytes = await write({ styles: prefixed(FULL), prefix: 'x:', sheet: '<x:sheetData/>' });
    expect(textOf(bytes, BOOK)).toContain('<x:sheet name="Mới" sheetId="8" r:id="rId3"/></x:sheets>');
    expect(textOf(bytes, BOOK)).toContain('<x:definedNames><x:definedName ');
    expect(textOf(bytes, STYLES)).not.toMatch(/<(?!\/?x:)[a-z]/);
  });

  it('belongs to the strict world where the workbook does', async () => {
    const bytes = await write({ styles: FULL, strict: true });
    expect(textOf(bytes, 'data/worksheets/sheet1.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(textOf(bytes, 'data/_rels/book.xml.rels')).not.toContain(
      'schemas.openxmlformats.org/officeDocument',
    );
  });

  it('takes numbers and paths that are free', async () => {
    const bytes = await write({
      more: { 'data/worksheets/SHEET1.XML': '<x/>', 'data/worksheets/_rels/sheet2.xml.rels': '<x/>' },
      bookRelations: '<Relationship Id="rId12" Type="a/b" Target="c" TargetMode="External"/>',
    });
    expect([...partsOf(bytes).keys()]).toContain('data/worksheets/sheet3.xml');
    expect(textOf(bytes, 'data/_rels/book.xml.rels')).toContain('Id="rId13"');
    const full = changed(handMade(), { [BOOK]: (text) => text.replace('sheetId="7"', 'sheetId="65534"') });
    expect(textOf(await write(full), BOOK)).toContain('name="Mới" sheetId="1"');
  });

  it('uses styles again that are there already', async () => {
    const once = await write({ styles: FULL });
    const book = await openXlsx(once, 'lạ.xlsx');
    await book.write({ documents: [documentOf('Nữa', CELLS)], ours: [] });
    expect(textOf(book.bytes(), STYLES)).toBe(textOf(once, STYLES));
  });

  it('widens columns by the default font of the workbook, so that they are equally wide on paper', async () => {
    const width = async (font: string): Promise<number> => {
      const bytes = await write({ styles: FULL.replace(/<font>.*<\/font>/, font) });
      const found = /<col min="2"[^>]* width="([0-9.]+)"/.exec(
        textOf(bytes, 'data/worksheets/sheet1.xml'),
      )?.[1];
      return Number(found);
    };
    // 30 digits of 7 pixels and 5 of padding are 215 pixels; a digit of Times New Roman 14 has 9.
    expect(await width('<font><sz val="11"/><name val="Calibri"/></font>')).toBeCloseTo(215 / 7, 2);
    expect(await width('<font><sz val="14"/><name val="Times New Roman"/></font>')).toBeCloseTo(215 / 9, 2);
  });
});
