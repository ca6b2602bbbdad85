import type { SheetDocument } from '../../src/reports/sheet-document';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { describeWith } from '../support/tool';
import { documentOf } from './support/documents';
import { changed, partsOf, textOf } from './support/files';
import { savedByLibreOffice } from './support/other-programs';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHAIN = 'xl/calcChain.xml';
const [TYPES, BOOK, RELATIONS] = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

const FOREIGN = documentOf('Số liệu', [number(0, 1), number(1, 2, 'A1+1')]);
const SCORES = 'Bảng điểm';
const RESULT = [
  documentOf(SCORES, [number(0, 3, '1+2'), number(1, 4, 'A1+1')]),
  documentOf('Xếp hạng', [number(0, 1)]),
];
const OURS = RESULT.map(({ name }) => name);

function number(column: number, value: number, formula?: string): SheetDocument['cells'][number] {
  return { row: 0, column, value, style: 'number', ...(formula !== undefined && { formula }) };
}

async function firstRun(): Promise<Uint8Array> {
  const book = createXlsx();
  await book.write({ documents: [FOREIGN], ours: [] });
  await book.write({ documents: RESULT, ours: [] });
  return book.bytes();
}

/** The same as Excel saves it: an entry without `i` is of the sheet of the one before it. */
async function savedByExcel(): Promise<Uint8Array> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
  return changed(await firstRun(), {
    [TYPES!]: (text) =>
      text.replace('</Types>', `<Override PartName="/${CHAIN}" ContentType="${type}"/></Types>`),
    [RELATIONS!]: (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId90" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    [CHAIN]:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<c r="B1" i="1" l="1"/><c r="A1" i="2"/><c r="B1" s="1"/></calcChain>',
  });
}

async function writtenAgain(bytes: Uint8Array, documents: readonly SheetDocument[], ours: readonly string[]) {
  const book = await openXlsx(bytes, 'sổ.xlsx');
  const { names } = await book.write({ documents, ours });
  return { names, bytes: book.bytes(), sheets: (await book.sheets()).map(({ name }) => name) };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const parts = [...new Set([...old.keys(), ...now.keys()])];
  return parts.filter((part) => !Buffer.from(old.get(part) ?? []).equals(Buffer.from(now.get(part) ?? [])));
}

describe('a workbook whose calculation chain lists formulas of ours', () => {
  it('gets them anew in the same sheets, and its chain is gone with all that names it', async () => {
    const before = await savedByExcel();
    const after = await writtenAgain(before, RESULT, OURS);
    expect([after.names, after.sheets]).toEqual([OURS, ['Số liệu', ...OURS]]);
    expect([...partsOf(after.bytes).keys()]).toEqual(
      [...partsOf(before).keys()].filter((part) => part !== CHAIN),
    );
    for (const part of [TYPES, RELATIONS]) expect(textOf(after.bytes, part!)).not.toMatch(/calcChain/i);
    // all that is left is as it was before Excel made the chain
    expect(changedParts(await firstRun(), after.bytes)).toEqual([]);
  });

  it('gets values where there were formulas', async () => {
    const values = documentOf(SCORES, [number(0, 5)]);
    const before = await savedByExcel();
    const after = await writtenAgain(before, [values], OURS);
    expect(after.names).toEqual([SCORES]);
    expect(changedParts(before, after.bytes).sort()).toEqual(
      [TYPES, BOOK, RELATIONS, CHAIN, 'xl/worksheets/sheet2.xml'].sort(),
    );
    expect(partsOf(after.bytes).has(CHAIN)).toBe(false);
  });

  it('keeps the chain where nothing that it lists is replaced', async () => {
    const before = await savedByExcel();
    const [, ranking] = RESULT;
    for (const [document, ours] of [
      [ranking!, OURS],
      [RESULT[0]!, []],
    ] as const) {
      const after = await writtenAgain(before, [document], ours);
      expect(textOf(after.bytes, CHAIN)).toBe(textOf(before, CHAIN));
      expect(textOf(after.bytes, RELATIONS!)).toContain('calcChain');
      expect(textOf(after.bytes, TYPES!)).toContain('calcChain');
    }
  });
});

describeWith('soffice', 'a workbook with formulas of ours that LibreOffice has saved', () => {
  it('gets them anew in the same sheets, and LibreOffice opens it again', async () => {
    const before = savedByLibreOffice(await firstRun());
    const after = await writtenAgain(before, RESULT, OURS);
    expect([after.names, after.sheets]).toEqual([OURS, ['Số liệu', ...OURS]]);
    const again = await openXlsx(savedByLibreOffice(after.bytes), 'sổ.xlsx');
    const [grid] = await again.read({ sheets: [SCORES], formulas: true });
    expect(grid?.rows[0]?.map((cell) => [cell?.value, cell?.formula])).toEqual([
      [3, '1+2'],
      [4, 'A1+1'],
    ]);
  });
});
