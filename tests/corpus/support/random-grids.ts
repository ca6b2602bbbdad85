import type { Area, Grid, GridCell } from '../../../src/sheets/grid';
import { GRID_CASES } from '../grids/all';
import type { GridCase } from '../grids/expected';

/** Numbers from 0 to 1, always the same ones for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const TEXTS = [
  'STT',
  'Họ và tên',
  'Tên đơn vị',
  'Đơn vị',
  'Điểm',
  'Tổng điểm',
  'BHYT (%)',
  'Tự chấm',
  'Năm 2021',
  '2020',
  'I',
  'II',
  'IV.',
  'A.',
  'I. Cụm số 1',
  'X. Quảng Thành',
  '(1)',
  '1=(2+3)',
  'Tổng cộng',
  'TOÀN HUYỆN',
  'Ghi chú:',
  'Người lập biểu',
  'TM. ỦY BAN',
  'ngày 15 tháng 11 năm 2021',
  '29.835',
  '98,5%',
  '5,8‰',
  '8-9',
  '1/2/2021',
  '…',
  '-',
  'KP',
  'x',
  'có',
  'không',
  'HTXSNV',
  'LĐTT; CSTĐCS',
  'giảm 4-6%',
  'trên 85%',
  ' ',
  '',
  '\u00a0',
  '\u0000',
  '\ud800',
  'Hä vµ tªn',
  'Hoï vaø teân',
  'e\u0301\u0323',
  '((((',
  '[',
  '\\',
  '|',
  '__proto__',
  'constructor',
  'Điểm\n(tối đa 10)',
  'Ω'.repeat(400),
  '1'.repeat(40),
  '=1+1',
  '@',
  'tran\u200bg',
  '١٢٣',
  '½',
  '9e999',
  '-0',
];
const NUMBERS = [
  0,
  -0,
  1,
  2,
  3,
  98,
  0.98,
  29.835,
  44207,
  1e15,
  1e308,
  -5,
  NaN,
  Infinity,
  2_958_466,
  0.1 + 0.2,
];
const FORMATS = [
  'General',
  '0%',
  '0.00%',
  'dd/mm/yyyy',
  'd-mmm',
  'h:mm',
  '@',
  '[$-42A]',
  '"',
  '#,##0 "đồng"',
  '',
];
const FONTS = ['.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman', ''];
const ERRORS = ['#N/A', '#DIV/0!', '#REF!'];

/** A workbook of the corpus in which anything may have happened to any cell, merge and row. */
export function randomWorkbook(random: () => number): { grids: Grid[]; from: GridCase } {
  const from = pick(GRID_CASES, random);
  const other = pick(GRID_CASES, random);
  const sheets = random() < 0.3 ? [...from.sheets, ...other.sheets] : from.sheets;
  return { grids: sheets.map((sheet) => disturbed(sheet, random)), from };
}

function disturbed(sheet: Grid, random: () => number): Grid {
  const share = random() ** 3;
  const rows = shuffled(sheet.rows.slice(0, 60), share, random).map((row) => {
    const cells = row.map((cell) => (random() < share ? randomCell(random) : cell));
    return random() < share ? shuffled([...cells, randomCell(random)], share, random) : cells;
  });
  const height = rows.length;
  const merges = [
    ...sheet.merges,
    ...Array.from({ length: Math.floor(random() * 4) }, () => randomArea(random)),
  ];
  const hidden = Array.from({ length: height }, (_, row) => row).filter(() => random() < share / 4);
  return {
    ...sheet,
    visibility: random() < 0.05 ? 'hidden' : sheet.visibility,
    rows,
    merges: random() < 0.5 ? merges : sheet.merges,
    hiddenRows: new Set(hidden),
  };
}

function randomCell(random: () => number): GridCell | undefined {
  const kind = random();
  if (kind < 0.15) return undefined;
  if (kind < 0.2) return { value: null, error: pick(ERRORS, random), ...formulaOrNot(random) };
  const value = kind < 0.65 ? pick(TEXTS, random) : kind < 0.95 ? pick(NUMBERS, random) : random() < 0.5;
  return {
    value,
    ...(random() < 0.3 && { format: pick(FORMATS, random) }),
    ...(random() < 0.2 && { font: pick(FONTS, random) }),
    ...formulaOrNot(random),
  };
}

function formulaOrNot(random: () => number): { formula?: string } {
  return random() < 0.1 ? { formula: 'A1' } : {};
}

/** Also areas that reach beyond the sheet or over each other. */
function randomArea(random: () => number): Area {
  const top = Math.floor(random() * 12);
  const left = Math.floor(random() * 8);
  return { top, left, bottom: top + Math.floor(random() * 5), right: left + Math.floor(random() * 6) };
}

function shuffled<T>(list: readonly T[], share: number, random: () => number): T[] {
  const result = [...list];
  for (let i = 0; i < result.length; i++) {
    if (random() >= share / 2) continue;
    const j = Math.floor(random() * result.length);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
