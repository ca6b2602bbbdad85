import { encodeXml } from '../../src/workbook/file/xml/encode';
import { storedFormula } from '../../src/workbook/file/write/stored-formula';
import { encodeXstring } from '../../src/workbook/file/write/xstring';
import { columnName } from '../model/address';
import { WHOLE_SHEET } from '../model/area';
import { isError, type Cell } from '../model/cell';
import type { Line, Sheet } from '../model/sheet';
import { columnCharacters } from '../dispatch/classes/range-sizes';
import type { StyleWriter } from './style-writer';

/** `<sheetData>` of a sheet. */
export function sheetData(sheet: Sheet, styles: StyleWriter): string {
  const byRow = new Map<number, [column: number, cell: Cell][]>();
  for (const [row, column, cell] of sheet.kept(WHOLE_SHEET)) {
    const cells = byRow.get(row);
    if (cells === undefined) byRow.set(row, [[column, cell]]);
    else cells.push([column, cell]);
  }
  const rows = [...new Set([...byRow.keys(), ...sheet.rowLines.keys()])].sort((a, b) => a - b);
  const xml = rows.map((row) => {
    const cells = (byRow.get(row) ?? []).sort(([a], [b]) => a - b);
    const inside = cells
      .map(([column, cell]) => cellXml(`${columnName(column)}${row + 1}`, cell, styles))
      .join('');
    return `<row r="${row + 1}"${rowAttributes(sheet.rowLines.get(row), styles)}>${inside}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

function rowAttributes(line: Line | undefined, styles: StyleWriter): string {
  if (line === undefined) return '';
  return (
    (line.size === undefined ? '' : ` ht="${line.size}" customHeight="1"`) +
    (line.hidden === true ? ' hidden="1"' : '') +
    (line.style === undefined ? '' : ` s="${styles.index(line.style)}" customFormat="1"`)
  );
}

function cellXml(address: string, cell: Cell, styles: StyleWriter): string {
  const start = `<c r="${address}" s="${styles.index(cell.style)}"`;
  const array = cell.array === undefined ? '' : ` t="array" ref="${cell.array}"`;
  const formula =
    cell.formula === undefined ? '' : `<f${array}>${encodeXml(storedFormula(cell.formula.slice(1)))}</f>`;
  const { value } = cell;
  // A formula that nobody calculated has no result that could be written.
  if (value === null || cell.stale === true) return formula === '' ? `${start}/>` : `${start}>${formula}</c>`;
  if (isError(value)) return `${start} t="e">${formula}<v>${value.error}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${encodeXstring(value)}</v></c>`;
  const text = cell.rich ?? `<t xml:space="preserve">${encodeXstring(value)}</t>`;
  return `${start} t="inlineStr"><is>${text}</is></c>`;
}

/** `<cols>`, or nothing where no column has anything of its own. Widths are written in characters. */
export function columnsXml(sheet: Sheet, styles: StyleWriter): string {
  const columns = [...sheet.columnLines].sort(([a], [b]) => a - b);
  if (columns.length === 0) return '';
  const xml = columns.map(([column, line]) => {
    const width = line.size === undefined ? sheet.standardWidth : columnCharacters(line.size);
    return (
      `<col min="${column + 1}" max="${column + 1}" width="${width + 5 / 7}"` +
      (line.size === undefined ? '' : ' customWidth="1"') +
      (line.hidden === true ? ' hidden="1"' : '') +
      (line.style === undefined ? '' : ` style="${styles.index(line.style)}"`) +
      '/>'
    );
  });
  return `<cols>${xml.join('')}</cols>`;
}
