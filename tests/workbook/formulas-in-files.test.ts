import { sheetMark } from '../../src/reports/live/sheet-mark';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { cellXml } from '../../src/workbook/file/write/cell-xml';
import { storedFormula } from '../../src/workbook/file/write/stored-formula';
import { documentOf } from './support/documents';

const at = { row: 0, column: 0, style: 'number' } as const;

describe('a cell with a formula in a file', () => {
  it('has the formula and beside it what it gives, a text as a text', () => {
    expect(cellXml({ ...at, value: 5, formula: 'A2<3&B2' }, 1, false)).toBe(
      '<c r="A1" s="1"><f>A2&lt;3&amp;B2</f><v>5</v></c>',
    );
    expect(cellXml({ ...at, value: 'có', formula: 'B2' }, 1, false)).toBe(
      '<c r="A1" s="1" t="str"><f>B2</f><v>có</v></c>',
    );
    expect(cellXml({ ...at, value: null, formula: 'B2' }, 1, false)).toBe('<c r="A1" s="1"><f>B2</f></c>');
    // 15 November 2021 is day 44,515 of the 1900 calendar
    expect(cellXml({ ...at, value: { date: 18_946 }, formula: 'B2' }, 1, false)).toBe(
      '<c r="A1" s="1"><f>B2</f><v>44515</v></c>',
    );
  });

  it('names newer functions as files do, but not inside texts and names of sheets', () => {
    expect(storedFormula(`AGGREGATE(15,6,'IFNA('!A1,1)&"IFNA(x)"`)).toBe(
      `_xlfn.AGGREGATE(15,6,'IFNA('!A1,1)&"IFNA(x)"`,
    );
    expect(storedFormula('IFERROR(SUMIFS(A1,B1,1),0)')).toBe('IFERROR(SUMIFS(A1,B1,1),0)');
  });

  it('a text that begins with = is no formula', () => {
    expect(cellXml({ ...at, value: '=1+2' }, 1, false)).toContain('t="inlineStr"');
  });
});

describe('a formula that names another sheet of the same write', () => {
  const scores = documentOf('Bảng điểm', [{ ...at, value: 7 }]);
  const ranking = documentOf('Xếp hạng', [{ ...at, value: 7, formula: `${sheetMark('Bảng điểm')}A1` }]);

  it('means the sheet that was written, also where somebody else has the name', async () => {
    const workbook = createXlsx();
    await workbook.write({ documents: [documentOf('Bảng điểm', [{ ...at, value: 1 }])], ours: [] });
    const { names } = await workbook.write({ documents: [scores, ranking], ours: [] });
    expect(names).toEqual(['Bảng điểm (2)', 'Xếp hạng']);
    const [grid] = await workbook.read({ sheets: ['Xếp hạng'], formulas: true });
    expect(grid?.rows[0]?.[0]).toMatchObject({ value: 7, formula: "'Bảng điểm (2)'!A1" });
  });

  it('makes whoever opens the file calculate once; values alone do not', async () => {
    const calculates = async (documents: Parameters<typeof written>[0]): Promise<boolean> =>
      (await written(documents)).includes('fullCalcOnLoad="1"');
    expect(await calculates([scores, ranking])).toBe(true);
    expect(await calculates([scores])).toBe(false);
  });

  it('is refused where that sheet is not written', async () => {
    await expect(createXlsx().write({ documents: [ranking], ours: [] })).rejects.toThrow(RangeError);
  });
});

/** The workbook part of a file with these sheets. */
async function written(documents: readonly ReturnType<typeof documentOf>[]): Promise<string> {
  const workbook = createXlsx();
  await workbook.write({ documents, ours: [] });
  const bytes = workbook.bytes();
  await openXlsx(bytes, 'x.xlsx');
  const { unzipSync, strFromU8 } = await import('fflate');
  return strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
}
