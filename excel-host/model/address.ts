import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, onSheet, type Area } from './area';

/** A reference as written: a sheet's name where one stands before it, and the area. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

/** 0 is A, 25 Z, 26 AA. */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    const letter = (rest - 1) % 26;
    name = String.fromCharCode(65 + letter) + name;
    rest = (rest - letter - 1) / 26;
  }
  return name;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:C3`, `A:C` or `1:3`. */
export function areaAddress(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before `!`: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `'Kết quả'!$A$1:C3`, `A1`, `A:C`, `1:3`; undefined for anything else or beyond the sheet. */
export function parseReference(text: string): Reference | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/u.exec(text.trim());
  if (parts === null) return undefined;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2];
  const area = parseArea(parts[3] ?? '');
  if (area === undefined || !onSheet(area)) return undefined;
  return sheet === undefined ? { area } : { sheet, area };
}

function parseArea(text: string): Area | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const cells = [CELL.exec(first), CELL.exec(last)];
  if (cells[0] && cells[1]) {
    return ordered(
      Number(cells[0][2]) - 1,
      columnNumber(cells[0][1] ?? ''),
      Number(cells[1][2]) - 1,
      columnNumber(cells[1][1] ?? ''),
    );
  }
  if (!text.includes(':')) return undefined;
  const columns = [COLUMN.exec(first), COLUMN.exec(last)];
  if (columns[0] && columns[1]) {
    return ordered(0, columnNumber(columns[0][1] ?? ''), LAST_ROW, columnNumber(columns[1][1] ?? ''));
  }
  const rows = [ROW.exec(first), ROW.exec(last)];
  if (rows[0] && rows[1]) return ordered(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, LAST_COLUMN);
  return undefined;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}
