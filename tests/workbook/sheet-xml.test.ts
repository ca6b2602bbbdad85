import type { DocumentCell, SheetDocument } from '../../src/reports/sheet-document';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { day, documentOf, nominationList, row } from './support/documents';
import { changed, fixture, textOf } from './support/files';
import { handMade } from './support/packages';

const SHEET = 'xl/worksheets/sheet1.xml';

async function xmlOf(...documents: SheetDocument[]): Promise<string> {
  const book = createXlsx();
  await book.write({ documents, ours: [] });
  return textOf(book.bytes(), SHEET);
}

function cell(xml: string, ref: string): string | undefined {
  return new RegExp(`<c r="${ref}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(xml)?.[0];
}

/** A cell without its style index. */
function bare(xml: string, ref: string): string | undefined {
  return cell(xml, ref)?.replace(/ s="[0-9]+"/, '');
}

function style(xml: string, ref: string): string | undefined {
  return /s="([0-9]+)"/.exec(cell(xml, ref) ?? '')?.[1];
}

describe('values', () => {
  it.each<[string, DocumentCell['value'], string]>([
    [
      'a number in the fewest digits that give it back',
      0.1 + 0.2,
      '<c r="A1"><v>0.30000000000000004</v></c>',
    ],
    ['a whole number', 1e15, '<c r="A1"><v>1000000000000000</v></c>'],
    ['yes', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['an empty cell', null, '<c r="A1"/>'],
    ['an empty text', '', '<c r="A1"/>'],
    ['a text that looks like a formula', '=A1', '<c r="A1" t="inlineStr"><is><t>=A1</t></is></c>'],
    [
      'a text with markup',
      '<b> & "c"',
      '<c r="A1" t="inlineStr"><is><t>&lt;b&gt; &amp; &quot;c&quot;</t></is></c>',
    ],
    [
      'a text with a space at its end',
      'a ',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a </t></is></c>',
    ],
    ['a text with a control character', 'a\u0001', '<c r="A1" t="inlineStr"><is><t>a_x0001_</t></is></c>'],
    ['a text that looks escaped', '_x0041_', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    [
      'a text that would look escaped next to an escape',
      '_x0041\u0001',
      '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_x0001_</t></is></c>',
    ],
    ['a date', { date: day(2021, 11, 15) }, '<c r="A1"><v>44515</v></c>'],
    ['the last date before the day that never was', { date: day(1900, 2, 28) }, '<c r="A1"><v>59</v></c>'],
    ['the first date after it', { date: day(1900, 3, 1) }, '<c r="A1"><v>61</v></c>'],
    [
      'a date that Excel does not know',
      { date: day(1899, 12, 31) },
      '<c r="A1" t="inlineStr"><is><t>31/12/1899</t></is></c>',
    ],
  ])('%s', async (_, value, expected) => {
    expect(bare(await xmlOf(documentOf('Một', row(0, 'text', value))), 'A1')).toBe(expected);
  });

  it('of dates count from 1904 where the workbook does', async () => {
    const book = await openXlsx(fixture('openpyxl-1904.xlsx'), '1904.xlsx');
    const cells = row(0, 'centre', { date: day(2021, 11, 15) }, { date: day(1903, 12, 31) });
    await book.write({ documents: [documentOf('Mới', cells)], ours: [] });
    const xml = textOf(book.bytes(), 'xl/worksheets/sheet2.xml');
    expect(bare(xml, 'A1')).toBe('<c r="A1"><v>43053</v></c>');
    expect(bare(xml, 'B1')).toContain('31/12/1903');
    // What was written is read as what it is.
    const [grid] = await book.read({ sheets: ['Mới'] });
    expect(grid?.rows[0]?.[0]).toEqual({ value: 44_515, format: 'dd/mm/yyyy' });
  });
});

describe('number formats', () => {
  it('show decimals, percentages and dates as the document says', async () => {
    const book = createXlsx();
    const number = (column: number, more: Partial<DocumentCell>): DocumentCell => ({
      row: 0,
      column,
      value: 0.13,
      style: 'number',
      ...more,
    });
    const cells = [
      number(0, {}),
      number(1, { decimals: 0 }),
      number(2, { decimals: 3 }),
      number(3, { percent: true }),
      number(4, { percent: true, decimals: 0 }),
      number(5, { value: { date: 0 } }),
      number(6, { value: 'chữ', decimals: 2 }),
    ];
    await book.write({ documents: [documentOf('Một', cells)], ours: [] });
    const [grid] = await book.read({ sheets: ['Một'] });
    expect(grid?.rows[0]?.map((each) => each?.format)).toEqual([
      undefined,
      '0',
      '0.000',
      '0.00\\ %',
      '0\\ %',
      'dd/mm/yyyy',
      undefined,
    ]);
  });
});

describe('the sheet', () => {
  it('has its elements in the order of the schema', async () => {
    const xml = await xmlOf(nominationList());
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells hyperlinks printOptions pageMargins pageSetup headerFooter';
    const found = order.split(' ').map((name) => xml.indexOf(`<${name}`));
    // Links need the sheet they lead to, which this workbook has not.
    expect(found.filter((at) => at < 0)).toHaveLength(1);
    const present = found.filter((at) => at >= 0);
    expect(present).toEqual([...present].sort((a, b) => a - b));
  });

  it('gives the cells under a merged one its style, for its borders', async () => {
    const xml = await xmlOf(nominationList());
    expect(bare(xml, 'G11')).toBe('<c r="G11"/>');
    expect(style(xml, 'G11')).toBe(style(xml, 'A11'));
  });

  it('does not merge a single cell, which Excel would take for damage', async () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    expect(await xmlOf(documentOf('Một', row(0, 'title', 'a'), { merges }))).not.toContain('mergeCell');
  });

  it.each<[SheetDocument['freeze'], string]>([
    [{ row: 2, column: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
    [{ row: 0, column: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
    [
      { row: 2, column: 1 },
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    ],
  ])('freezes what does not scroll: %j', async (freeze, pane) => {
    expect(await xmlOf(documentOf('Một', [], freeze ? { freeze } : {}))).toContain(pane);
  });

  it('makes a row as high as its longest text, and as the document says', async () => {
    const long = 'Không hoàn thành nhiệm vụ vì đăng ký thi đua muộn, hồ sơ nộp sau ngày 15 tháng 11 '.repeat(
      2,
    );
    const cells = [
      ...row(0, 'text', 'ngắn'),
      ...row(1, 'text', '', long),
      ...row(2, 'text', 'x'),
      ...row(3, 'note', long),
    ];
    const merges = [{ top: 3, left: 0, bottom: 3, right: 2 }];
    const xml = await xmlOf(documentOf('Một', cells, { merges, heights: { 2: 40, 9: 20, 10: 900 } }));
    const height = (number: number): number =>
      Number(new RegExp(`<row r="${number}" ht="([0-9.]+)"`).exec(xml)?.[1]);
    // 164 letters of some 5.2 points each, at size 12, in a column of 30 digits (157 points): six lines or so.
    expect(height(2) / height(1)).toBeGreaterThan(4);
    expect(height(2) / height(1)).toBeLessThan(7);
    expect(height(4)).toBeGreaterThan(height(1) * 1.5);
    expect([height(3), height(10), height(11)]).toEqual([40, 20, 409.5]);
    // Excel may fit the first two again; a merged cell it could not.
    expect(xml.match(/<row r="([0-9]+)" ht="[0-9.]+" customHeight="1">/g)).toHaveLength(4);
  });
});

describe('links', () => {
  const linked = (sheet: string): DocumentCell => ({
    row: 0,
    column: 0,
    value: 'x',
    style: 'text',
    link: { sheet, cell: 'F12' },
  });
  const linkOf = (xml: string): string | undefined => / location="([^"]*)"/.exec(xml)?.[1];

  it('lead to the cell a result comes from, its sheet quoted', async () => {
    const made = changed(handMade(), {
      'data/book.xml': (text) => text.replace('name="Một"', 'name="Đội 1&apos;s"'),
    });
    const book = await openXlsx(made, 'sổ.xlsx');
    await book.write({ documents: [documentOf('Mới', [linked("Đội 1's")])], ours: [] });
    expect(linkOf(textOf(book.bytes(), 'data/worksheets/sheet1.xml'))).toBe("'Đội 1''s'!F12");
  });

  it('to another document lead to the name it was written under', async () => {
    expect(linkOf(await xmlOf(documentOf('A', [linked('B')]), documentOf('B', [])))).toBe("'B'!F12");
    const xml = await xmlOf(documentOf('A', [linked('B/C')]), documentOf('B/C', []));
    expect(linkOf(xml)).toBe("'B-C'!F12");
  });

  it('to a name that a foreign sheet has lead there, not to the document of that name', async () => {
    const book = await openXlsx(handMade(), 'sổ.xlsx');
    await book.write({ documents: [documentOf('Một', [linked('Một')])], ours: [] });
    expect(linkOf(textOf(book.bytes(), 'data/worksheets/sheet1.xml'))).toBe("'Một'!F12");
    await book.write({ documents: [documentOf('Một (2)', [linked('Một (2)')])], ours: ['Một (2)'] });
    expect(linkOf(textOf(book.bytes(), 'data/worksheets/sheet1.xml'))).toBe("'Một (2)'!F12");
  });

  it('that would lead nowhere are left out', async () => {
    expect(await xmlOf(documentOf('A', [linked('Không có')]))).not.toContain('hyperlink');
  });
});

describe('the pages', () => {
  const printed = (print: Partial<SheetDocument['print']>): Promise<string> => {
    const area = { bottom: 40, right: 20 };
    return xmlOf(
      documentOf('A', row(0, 'text', 'a'), { print: { orientation: 'landscape', area, ...print } }),
    );
  };

  it('are as wide as the area on A4, unless a scale or larger paper is asked for', async () => {
    const usual = await printed({});
    expect(usual).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(usual).toMatch(/<pageSetup paperSize="9" [^>]*fitToWidth="1" fitToHeight="0"/);
    const large = await printed({ paper: 'A3', scale: 70 });
    expect(large).not.toContain('fitToPage');
    expect(large).toMatch(/<pageSetup paperSize="8" [^>]*scale="70"/);
    expect(large).not.toContain('fitToWidth');
  });

  it('begin where the document says, rows before columns, behind the page numbers', async () => {
    const xml = await printed({ scale: 70, breaks: { rows: [10, 25], columns: [8] } });
    const breaks =
      '<rowBreaks count="2" manualBreakCount="2"><brk id="10" max="16383" man="1"/><brk id="25" max="16383" man="1"/></rowBreaks>' +
      '<colBreaks count="1" manualBreakCount="1"><brk id="8" max="1048575" man="1"/></colBreaks>';
    expect(xml).toContain(`</headerFooter>${breaks}</worksheet>`);
    expect(await printed({ breaks: { rows: [], columns: [] } })).not.toContain('Breaks');
  });
});

describe('print names', () => {
  it('are quoted, a quote in the name doubled', async () => {
    const book = createXlsx();
    await book.write({ documents: [nominationList("Tổ 1's & <2>")], ours: [] });
    const names = textOf(book.bytes(), 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Tổ 1''s &amp; &lt;2&gt;'!$A$1:$G$20</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổ 1''s &amp; &lt;2&gt;'!$9:$10</definedName>`,
    ]);
  });
});
