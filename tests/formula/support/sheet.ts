import { strToU8, zipSync } from 'fflate';
import { POISON } from '../../truth/support/libreoffice';

/** What a cell of a test's sheet holds; `null` is the error of a missing value. */
export type Content = { readonly formula: string } | number | string | boolean | null;

/** One sheet of cells, which becomes a workbook whose formulas are all cached as `POISON`. */
export class Sheet {
  private readonly rows: Content[][] = [];

  put(row: number, column: number, content: Content): void {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = content;
  }

  toXlsx(): Uint8Array {
    const parts = {
      '[Content_Types].xml':
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
      '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${this.rows.map(rowXml).join('')}</sheetData></worksheet>`,
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 1,
    });
  }
}

/** `A1` for row 0, column 0. */
export function addressOf(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? letters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

function rowXml(cells: readonly (Content | undefined)[], row: number): string {
  const written = cells.map((content, column) =>
    content === undefined ? '' : cellXml(addressOf(row, column), content),
  );
  return `<row r="${row + 1}">${written.join('')}</row>`;
}

function cellXml(address: string, content: Content): string {
  if (content === null) return `<c r="${address}" t="e"><v>#N/A</v></c>`;
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `<c r="${address}" t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
  return `<c r="${address}"><f>${escaped(content.formula)}</f><v>${POISON}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
