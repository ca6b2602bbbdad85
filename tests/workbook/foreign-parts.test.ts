import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { nominationList } from './support/documents';
import { fixture, FIXTURES, partsOf, textOf } from './support/files';

const GROWING = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

async function write(name: (typeof FIXTURES)[number]): Promise<Uint8Array> {
  const book = await openXlsx(fixture(name), name);
  await book.write({
    documents: [nominationList(), { ...nominationList('Kết quả'), visibility: 'veryHidden' }],
    ours: [],
  });
  return book.bytes();
}

/** Tags and texts, without the counts that have to change and the way an empty element is closed. */
function tokens(xml: string): string[] {
  const found = xml.match(/<[^>]*>|[^<]+/g) ?? [];
  return found.map((token) => token.replace(/ count="[0-9]+"/, '').replace(/\s*\/?>$/, '>'));
}

/** Whether all of `old` stands in `grown` in the same order. */
function standsIn(old: readonly string[], grown: readonly string[]): boolean {
  let at = 0;
  for (const token of grown) if (token === old[at]) at += 1;
  return at === old.length;
}

it('the fixtures contain what a write could harm', () => {
  const board = [...partsOf(fixture('openpyxl-board.xlsx')).keys()].join(' ');
  for (const part of ['chart1', 'image1.png', 'comment1', 'table1', 'custom.xml', 'drawing1', '.vml']) {
    expect(board).toContain(part);
  }
  const sheet = textOf(fixture('libreoffice-board.xlsx'), 'xl/worksheets/sheet1.xml');
  for (const element of ['conditionalFormatting', 'dataValidation', 'legacyDrawing', '<f ']) {
    expect(sheet).toContain(element);
  }
  expect(textOf(fixture('libreoffice-board.xlsx'), 'xl/worksheets/sheet4.xml')).toContain('sheetProtection');
  expect(textOf(fixture('openpyxl-board.xlsx'), 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
});

describe.each(FIXTURES)('%s', (name) => {
  let before: Map<string, Uint8Array>;
  let after: Map<string, Uint8Array>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    before = partsOf(fixture(name));
    bytes = await write(name);
    after = partsOf(bytes);
  });

  it('keeps every part but four byte for byte', () => {
    for (const [part, content] of before) {
      const same = Buffer.from(after.get(part) ?? []).equals(Buffer.from(content));
      expect([part, same]).toEqual([part, !GROWING.includes(part)]);
    }
  });

  it('adds one part for each document, behind all others', () => {
    const added = [...after.keys()].slice(before.size);
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    expect(added).toHaveLength(2);
    for (const part of added) expect(part).toMatch(/^xl\/worksheets\/sheet[0-9]+\.xml$/);
  });

  it('keeps in the four parts everything that was there, in order', () => {
    for (const part of GROWING) {
      const [old, grown] = [textOf(fixture(name), part), textOf(bytes, part)];
      expect([part, standsIn(tokens(old), tokens(grown))]).toEqual([part, true]);
      expect(grown.length).toBeGreaterThan(old.length);
    }
  });

  it('only appends to content types and relationships', () => {
    for (const [part, end] of [
      ['[Content_Types].xml', '</Types>'],
      ['xl/_rels/workbook.xml.rels', '</Relationships>'],
    ] as const) {
      const old = textOf(fixture(name), part);
      const kept = old.slice(0, old.lastIndexOf(end));
      expect(textOf(bytes, part).startsWith(kept)).toBe(true);
    }
  });

  it('gives counts that agree with what they count', () => {
    const styles = textOf(bytes, 'xl/styles.xml');
    for (const [list, item] of [
      ['fonts', 'font'],
      ['fills', 'fill'],
      ['borders', 'border'],
      ['cellXfs', 'xf'],
      ['numFmts', 'numFmt'],
    ]) {
      const section = new RegExp(`<${list}[^>]* count="([0-9]+)"[^>]*>(.*?)</${list}>`, 's').exec(styles);
      const items = section?.[2]?.match(new RegExp(`<${item}[ >/]`, 'g')) ?? [];
      expect([list, items.length]).toEqual([list, Number(section?.[1])]);
    }
  });

  it('leaves calculation, conditional formats, the active sheet and the selection alone', () => {
    const attribute = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];
    for (const pattern of [/<calcPr[^>]*>/g, /activeTab="[0-9]*"/g, /firstSheet="[0-9]*"/g]) {
      expect(attribute(textOf(bytes, 'xl/workbook.xml'), pattern)).toEqual(
        attribute(textOf(fixture(name), 'xl/workbook.xml'), pattern),
      );
    }
    const dxfs = /<dxfs.*<\/dxfs>|<dxfs[^>]*\/>/s;
    expect(dxfs.exec(textOf(bytes, 'xl/styles.xml'))?.[0]).toBe(
      dxfs.exec(textOf(fixture(name), 'xl/styles.xml'))?.[0],
    );
    for (const part of [...after.keys()].slice(before.size))
      expect(textOf(bytes, part)).not.toContain('tabSelected');
  });

  it('gives an archive that Python finds whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const run = spawnSync('python3', ['-m', 'zipfile', '-t', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([run.status, run.stdout.trim()]).toEqual([0, 'Done testing']);
  });
});

it('entries that nobody knows, and packed bytes of entries that do not change, are copied as they are', async () => {
  const original = fixture('libreoffice-board.xlsx');
  const bytes = await write('libreoffice-board.xlsx');
  const { dataOffset } = await import('./support/archives');
  const part = 'xl/media/image1.png';
  const length = 100;
  const packed = (archive: Uint8Array): Uint8Array =>
    archive.slice(dataOffset(archive, part), dataOffset(archive, part) + length);
  expect(packed(bytes)).toEqual(packed(original));
});
