import { writeXlsx } from 'hucre/xlsx';
import { say } from '../../src/locale/catalogue';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { LIMITS, type Limits } from '../../src/workbook/file/limits';
import { dataOffset, storedArchive, withField } from './support/archives';
import { changed, fixture, packageOf } from './support/files';
import { handMade, type HandMade } from './support/packages';
import { refusal } from './support/refusal';

const NAME = 'kết quả.xlsx';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function opening(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  return (await refusal(openXlsx(bytes, NAME, { ...LIMITS, ...limits }))).code;
}

async function reading(made: HandMade | Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  const bytes = made instanceof Uint8Array ? made : handMade(made);
  const book = await openXlsx(bytes, NAME, { ...LIMITS, ...limits });
  return (await refusal(book.read({ sheets: ['Một'] }))).code;
}

describe('what is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', utf8('STT;Họ và tên\n1;An\n')],
    ['a web page, as some programs export under the name of Excel', utf8('<html><table></table></html>')],
    ['a zip archive of something else', packageOf({ 'ảnh.txt': 'không phải' })],
    ['a zip archive with content types but no main part', packageOf({ '[Content_Types].xml': '<Types/>' })],
    [
      'a Word document',
      handMade({
        mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
    ],
    ['a workbook part that holds something else', changed(handMade(), { 'data/book.xml': '<html/>' })],
  ])('%s', async (_, bytes) => {
    expect(await opening(bytes)).toBe('workbook.not-a-workbook');
  });

  it('an .xls is named as such, with what to do', async () => {
    const { code, params } = await refusal(openXlsx(fixture('old.xls'), 'cũ.xls'));
    expect(code).toBe('workbook.old-format');
    expect(say('vi', 'workbook.old-format', params)).toMatch(/cũ\.xls .*lưu lại dạng \.xlsx/);
  });

  it('an .ods is named as such', async () => {
    expect(await opening(fixture('open.ods'))).toBe('workbook.opendocument');
  });

  it('an .xlsb is named as such', async () => {
    const mainType = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
    expect(await opening(handMade({ mainType }))).toBe('workbook.binary');
  });

  it('an encrypted workbook is named as such', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Mật', rows: [['x']] }],
      encryption: { password: 'bimat', spinCount: 1000 },
    });
    expect(await opening(new Uint8Array(bytes))).toBe('workbook.encrypted');
  });
});

describe('a damaged archive', () => {
  const whole = fixture('libreoffice-board.xlsx');

  it('is refused when its end is missing', async () => {
    expect(await opening(whole.slice(0, Math.floor(whole.length * 0.7)))).toBe('workbook.broken');
  });

  it('is refused when its beginning is missing', async () => {
    const bytes = whole.slice(100);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await opening(bytes)).toBe('workbook.broken');
  });

  it('is refused when a packed byte has changed', async () => {
    const bytes = whole.slice();
    const at = dataOffset(bytes, 'xl/workbook.xml') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await opening(bytes)).toBe('workbook.broken-part');
  });

  it('is refused when the check sum does not agree', async () => {
    expect(await opening(withField(whole, 'xl/workbook.xml', 16, 1))).toBe('workbook.broken-part');
  });

  it('is refused when a part is missing', async () => {
    expect(await opening(changed(handMade(), { 'data/book.xml': undefined }))).toBe('workbook.missing-part');
    expect(await reading(changed(handMade(), { 'data/worksheets/one.xml': undefined }))).toBe(
      'workbook.missing-part',
    );
  });
});

it('a sheet that the workbook names but does not have is refused when it is read', async () => {
  const bytes = changed(handMade(), { 'data/book.xml': (text) => text.replace('rId1', 'rId9') });
  expect(await reading(bytes)).toBe('workbook.broken-part');
});

describe('an archive made to harm', () => {
  const zeros = new Uint8Array(10 * 1024 * 1024);

  it('is refused for the ratio its directory admits', async () => {
    expect(await opening(packageOf({ 'xl/workbook.xml': zeros }))).toBe('workbook.zip-bomb');
  });

  it('is refused while it unpacks, when its directory lies', async () => {
    const bytes = changed(handMade(), { 'data/book.xml': `<a>${' '.repeat(5_000_000)}</a>` });
    expect(await opening(withField(bytes, 'data/book.xml', 24, 1000))).toBe('workbook.zip-bomb');
  });

  it('is refused for one part, for all parts together, and for their number', async () => {
    const bytes = fixture('libreoffice-board.xlsx');
    expect(await opening(bytes, { entryBytes: 10_000 })).toBe('workbook.part-too-large');
    expect(await opening(bytes, { totalBytes: 30_000 })).toBe('workbook.too-large');
    expect(await opening(bytes, { entries: 25 })).toBe('workbook.too-many-parts');
    expect(await opening(bytes, { treeBytes: 1000 })).toBe('workbook.part-too-large');
  });

  it.each(['../thoát.xml', 'xl/../../thoát.xml', '/etc/passwd', 'C:/x.xml', 'xl\\workbook.xml'])(
    'is refused for the part name %s',
    async (name) => {
      expect(await opening(storedArchive([[name, utf8('x')]]))).toBe('workbook.unsafe-part-name');
    },
  );

  it('is refused for two parts of one name, also in different case', async () => {
    const twice = storedArchive([
      ['xl/a.xml', utf8('x')],
      ['XL/A.xml', utf8('y')],
    ]);
    expect(await opening(twice)).toBe('workbook.duplicate-part');
  });

  it('is refused when entries share their packed bytes', async () => {
    const inner = storedArchive([['b', utf8('x'.repeat(50))]]).slice(0, 30 + 1 + 50);
    const bytes = storedArchive([
      ['a', inner],
      ['b', utf8('x'.repeat(50))],
    ]);
    expect(await opening(bytes)).toBe('workbook.not-a-workbook');
    expect(await opening(withField(bytes, 'b', 42, dataOffset(bytes, 'a')))).toBe('workbook.broken');
  });

  it('is refused for too many cells', async () => {
    const cell = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;
    const sheet = `<sheetData><row r="1">${cell('A1')}${cell('B1')}${cell('C1')}</row></sheetData>`;
    expect(await reading({ sheet }, { cells: 2 })).toBe('workbook.too-many-cells');
    const far = `<sheetData><row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row></sheetData>`;
    expect(await reading({ sheet: far })).toBe('workbook.too-many-cells');
  });
});

describe('XML that is not well-formed', () => {
  const doctype = '<!DOCTYPE a [<!ENTITY b "&b;&b;">]>';

  it.each(['[Content_Types].xml', '_rels/.rels', 'data/book.xml', 'data/_rels/book.xml.rels'])(
    'a document type in %s is refused',
    async (part) => {
      const bytes = changed(handMade(), { [part]: (text) => doctype + text });
      expect(await opening(bytes)).toBe('workbook.doctype');
    },
  );

  it('a document type in a sheet, its texts or the styles is refused when they are read', async () => {
    expect(await reading(changed(handMade(), { 'data/worksheets/one.xml': (text) => doctype + text }))).toBe(
      'workbook.doctype',
    );
    expect(await reading(changed(handMade(), { 'looks/styles.xml': (text) => doctype + text }))).toBe(
      'workbook.doctype',
    );
    const strings = handMade({
      bookRelations: `<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="s.xml"/>`,
      more: { 'data/s.xml': `${doctype}<sst/>` },
    });
    expect(await reading(strings)).toBe('workbook.doctype');
  });

  it.each([
    ['a tag that is not closed', '<sheetData><row>'],
    ['tags that cross', '<sheetData><row></sheetData></row>'],
    ['a quote that is not closed', '<sheetData a="></sheetData>'],
    ['a comment that is not closed', '<sheetData/><!-- '],
    ['an entity nobody declared', '<sheetData><row r="&eins;"/></sheetData>'],
    ['a cell that is nowhere', '<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'],
    ['a row that is nowhere', '<sheetData><row r="0"/></sheetData>'],
  ])('%s is refused', async (_, sheet) => {
    expect(await reading({ sheet })).toBe('workbook.broken-part');
  });

  it('two roots, or text beside the root, are refused', async () => {
    expect(await reading({ sheetText: '<worksheet/><worksheet/>' })).toBe('workbook.broken-part');
    expect(await reading({ sheetText: '<worksheet/>x' })).toBe('workbook.broken-part');
    expect(await reading({ sheetText: '<chartsheet/>' })).toBe('workbook.broken-part');
  });

  it('a part in UTF-16 or another encoding is refused', async () => {
    expect(await reading({ sheetText: '<?xml version="1.0" encoding="windows-1258"?><worksheet/>' })).toBe(
      'workbook.encoding',
    );
    const utf16 = new Uint8Array(Buffer.from('\ufeff<worksheet/>', 'utf16le'));
    const entries = changed(handMade(), {});
    const { partsOf } = await import('./support/files');
    const parts = Object.fromEntries(partsOf(entries));
    expect(await reading(packageOf({ ...parts, 'data/worksheets/one.xml': utf16 }))).toBe(
      'workbook.encoding',
    );
  });
});

describe('a sheet that is not there', () => {
  it('is named', async () => {
    const book = await openXlsx(handMade(), NAME);
    const { code, params } = await refusal(book.read({ sheets: ['Hai'] }));
    expect([code, params]).toEqual(['workbook.no-sheet', { name: NAME, sheet: 'Hai' }]);
  });
});
