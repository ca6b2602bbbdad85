import type { GridCell } from '../../../src/sheets/grid';
import { legacyText } from '../../../src/sheets/legacy/legacy-text';
import { readTarget } from '../../../src/sheets/targets/read-target';
import type { NumberField } from '../../../src/sheets/values/number-field';
import { readDate } from '../../../src/sheets/values/read-date';
import { readFlag } from '../../../src/sheets/values/read-flag';
import { levelReader } from '../../../src/sheets/values/read-level';
import { readNumber } from '../../../src/sheets/values/read-number';
import { readTexts } from '../../../src/sheets/values/read-texts';

/** What came out of the readers for one cell. */
export interface CellChecked {
  /** Whether a number was read. */
  readonly number: boolean;
  /** Whether a number was asked about. */
  readonly asked: boolean;
  /** What must never be; empty where all is well. */
  readonly faults: readonly string[];
}

const LEVELS = levelReader({
  id: 'l',
  title: 'L',
  type: 'level',
  levels: [{ id: 'tot', title: 'Hoàn thành tốt' }],
});

/** Reads a cell by every reader. A throw is left to the caller. */
export function checkCell(cell: GridCell, field: NumberField, mark: '.' | ','): CellChecked {
  const told: string[] = [];
  const value = readNumber(cell, field, mark, (severity) => told.push(severity));
  const faults = numberFaults(cell, value, told);
  const target = readTarget(cell, { counted: 'Tên (tấn)', unit: field.unit ?? '' }, () => undefined);
  for (const number of [target?.value, target?.low, target?.high]) {
    if (number !== undefined && number !== 0 && !standIn(digitsOf(number), textOf(cell)))
      faults.push(`the target ${number} is not in the text`);
  }
  readDate(cell, field, () => undefined);
  readFlag(cell, field, () => undefined);
  LEVELS.read(cell, () => undefined);
  readTexts(cell);
  if (typeof cell.value === 'string') legacyText(cell.value, cell.font);
  return { number: !Number.isNaN(value), asked: told.includes('question'), faults };
}

function numberFaults(cell: GridCell, value: number, told: readonly string[]): string[] {
  if (Number.isNaN(value)) return told.length === 1 ? [] : [`missing, and told ${told.length} times`];
  const faults = told.length === 0 ? [] : ['read, and yet asked'];
  if (!Number.isFinite(value)) return [...faults, 'read as an infinite number'];
  const written = textOf(cell);
  // exactly the written digits, but for noughts at the ends: nothing made up, nothing dropped
  return digitsOf(value) === stripped(digitsIn(written)) ? faults : [...faults, `${value} is not ${written}`];
}

/** The text, or the number as JavaScript writes its shortest digits. */
function textOf({ value }: GridCell): string {
  return typeof value === 'number' ? value.toExponential().replace(/e.*/, '') : String(value);
}

/** Digits, full-width ones too; the power of m2 and km2 is none. */
function digitsIn(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])(k?m|dm|cm)[23](?![\p{L}\d])/giu, '')
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[^0-9]/gu, '');
}

/** Significant digits: those of the shortest decimal that is the number. */
function digitsOf(value: number): string {
  return stripped(value.toExponential().replace(/e.*/, '').replace(/\D/g, ''));
}

function stripped(digits: string): string {
  return digits.replace(/^0+|0+$/g, '');
}

function standIn(digits: string, text: string): boolean {
  let at = 0;
  for (const digit of digitsIn(text)) if (digit === digits[at]) at++;
  return at === digits.length;
}
