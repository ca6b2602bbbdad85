import type { CellValue } from '../../../excel-host/model/cell';
import type { Sheet } from '../../../excel-host/model/sheet';
import { PLAIN } from '../../../excel-host/model/style';
import type { WorkbookModel } from '../../../excel-host/model/workbook';
import { openSample } from './samples';

/** Rows of letterhead and heading above the first person of the sample. */
const HEAD = 12;
/** Columns that the rules read, of which the last one is a remark. */
const KNOWN = 19;
const COLUMNS = 40;
const IN_A_SECTION = 500;

export interface Crowd {
  readonly workbook: WorkbookModel;
  readonly people: number;
  /** Who reaches Lao động tiên tiến: all but every tenth, whose work is rated too low for it. */
  readonly progressive: number;
  /** Who may have Chiến sĩ thi đua cơ sở: those of them with an initiative. */
  readonly candidates: number;
}

/**
 * The main sample with so many people instead, in sections of five hundred: invented names, figures without chance, and 21
 * columns more that no rule reads. Fewer candidates than seats, so that no tie is open.
 */
export function crowd(people: number): Crowd {
  const { workbook } = openSample('quang-thanh-2021.xlsx');
  const sheet = workbook.sheet('Cá nhân');
  for (const row of [...sheet.rows.keys()]) if (row >= HEAD) sheet.rows.delete(row);
  sheet.merges = sheet.merges.filter(({ bottom }) => bottom < HEAD);
  sheet.rowLines.clear();
  for (let column = KNOWN; column < COLUMNS; column++) {
    put(sheet, HEAD - 2, column, `Số liệu khác ${column - KNOWN + 1}`);
  }
  let row = HEAD;
  let progressive = 0;
  let candidates = 0;
  for (let number = 0; number < people; number++) {
    if (number % IN_A_SECTION === 0)
      put(sheet, row++, 0, `${roman(number / IN_A_SECTION + 1)}. Tổ ${number / IN_A_SECTION + 1}`);
    const low = number % 10 === 9;
    const initiative = number % 10 === 0;
    personOf(number, low, initiative).forEach((value, column) => put(sheet, row, column, value));
    for (let column = KNOWN; column < COLUMNS; column++)
      put(sheet, row, column, (number * 31 + column * 7) % 1000);
    row += 1;
    if (!low) progressive += 1;
    if (initiative) candidates += 1;
  }
  return { workbook, people, progressive, candidates };
}

/** The 19 columns of the sample's sheet, in their order. */
function personOf(number: number, low: boolean, initiative: boolean): CellValue[] {
  const given = 20 + (number % 11);
  return [
    (number % IN_A_SECTION) + 1,
    nameOf(number),
    'Công chức',
    DAYS.registered,
    given,
    given - (number % 7),
    number % 3 === 0 ? 'Khá' : 'Tốt',
    3 + (number % 9) / 4,
    'x',
    given,
    given - (number % 5),
    'Tốt',
    3 + (number % 8) / 4,
    initiative ? 'x' : null,
    initiative ? DAYS.initiative : null,
    low ? 'HTNV' : 'HTTNV',
    'Không',
    DAYS.filed,
    null,
  ];
}

/** 15/01, 15/10 and 08/11/2021, as Excel counts days. */
const DAYS = { registered: 44_211, initiative: 44_484, filed: 44_508 };

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Đình', 'Thanh', 'Minh', 'Thu', 'Viết', 'Kim'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Em', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Mai'];

/** No two are called the same: thousands are told apart by a second given name. */
function nameOf(number: number): string {
  const digit = (place: number): number => Math.floor(number / 10 ** place) % 10;
  return `${FAMILIES[digit(0)]} ${MIDDLES[digit(1)]} ${GIVEN[digit(3)]} ${GIVEN[digit(2)]}`;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue): void {
  if (value === null) return;
  const isDay = typeof value === 'number' && value > 40_000;
  sheet.put(row, column, { value, style: isDay ? DAY : PLAIN });
}

const DAY = { ...PLAIN, numberFormat: 'dd/mm/yyyy' };

function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}
