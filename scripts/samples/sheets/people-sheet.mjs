import { cellRef, colToLetter } from 'hucre/xlsx';
import { ISSUER } from '../issuer.mjs';
import { header } from './header.mjs';
import { letterhead, signatures } from './letterhead.mjs';
import { listRange } from './lists-sheet.mjs';
import { Page } from './page.mjs';
import { PEOPLE_COLUMNS } from './people-columns.mjs';
import { landscape } from './print.mjs';
import { STYLES } from './styles.mjs';

/** @import { WriteSheet } from 'hucre/xlsx' */
/** @import { Person } from '../model.mjs' */
/** @import { PeopleColumn } from './people-columns.mjs' */

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const SHEET = 'Cá nhân';

/**
 * @typedef {object} PeopleSheet
 * @property {WriteSheet} sheet
 * @property {(name: string, column: string) => string} cellOf where a person's value stands, as A1
 * @property {readonly number[]} rows of the people, in their order, from 1
 */

/**
 * The sheet *Cá nhân*: a letterhead, a heading of two rows with a row of numbers, a roman row for each bộ phận with
 * its people under it (STT begins anew), a total and a signature block.
 *
 * @param {readonly Person[]} people in any order; those of one section come together where its first member stands
 * @param {{ without?: string, change?: (page: Page, cellOf: PeopleSheet['cellOf']) => void }} [options]
 *   `without`: a column to leave out; `change`: what to overwrite at the end
 * @returns {PeopleSheet}
 */
export function peopleSheet(people, { without, change } = {}) {
  const columns = PEOPLE_COLUMNS.filter(({ id }) => id !== without);
  const width = columns.length;
  const page = new Page();
  const top = letterhead(page, ISSUER, {
    width,
    left: 5,
    right: 8,
    titles: [
      'BẢNG TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2021',
      'Cán bộ, công chức và người lao động cơ quan xã Quảng Thành',
    ],
    notes: [
      '(Theo Kế hoạch số 12/KH-UBND ngày 15/01/2021 của UBND xã Quảng Thành)',
      '(Số liệu mẫu: mọi người có tên trong bảng đều không có thật)',
    ],
  });
  header(page, top, columns, { upper: 24, lower: 48 });

  const first = top + 3;
  const sections = [...new Set(people.map(({ section }) => section))];
  const cells = new Map();
  const rows = new Map();
  let row = first;
  sections.forEach((section, i) => {
    page.merge([row, 0, row, width - 1], `${ROMAN[i]}. ${section}`, STYLES.section);
    page.height(row++, 19);
    people
      .filter((person) => person.section === section)
      .forEach((person, j) => {
        columns.forEach(({ id, style, value }, column) => {
          page.put(
            row,
            column,
            value(person, { number: j + 1, row: row - first }),
            style,
            remark(person, id),
          );
          cells.set(`${person.name}|${id}`, cellRef(row, column));
        });
        rows.set(person, row + 1);
        page.height(row++, isLong(person) ? 32 : 20);
      });
  });
  totals(page, columns, { row, first, people });
  const last = row - 1;
  signatures(page, row + 2, ISSUER, { left: [1, 3], right: [width - 6, width - 1] });

  const cellOf = (/** @type {string} */ name, /** @type {string} */ column) => {
    const cell = cells.get(`${name}|${column}`);
    if (cell === undefined) throw new Error(`no cell for ${name}, ${column}`);
    return cell;
  };
  change?.(page, cellOf);
  const sheet = page.sheet(
    SHEET,
    columns.map((column) => column.width),
    {
      freezePane: { rows: first, columns: 2 },
      view: { zoomScale: 85 },
      dataValidations: validations(columns, first, last),
      conditionalRules: [lateRegistration(columns, first, last)],
      ...landscape(`$A$1:$${colToLetter(width - 1)}$${row + 6}`, `$${top + 1}:$${top + 3}`),
    },
  );
  return { sheet, cellOf, rows: people.map((person) => rows.get(person)) };
}

/** Room for two lines, where a text is wider than its column. @param {Person} person */
function isLong({ position, note }) {
  return position.length > 22 || note.length > 28;
}

/**
 * A remark that somebody attached to a cell.
 *
 * @param {Person} person
 * @param {string} column
 */
function remark({ registered }, column) {
  if (column !== 'ngay_dang_ky' || registered < '2021-01-20') return {};
  return { comment: { author: 'Văn phòng', text: 'Theo dấu công văn đến của Văn phòng HĐND và UBND xã.' } };
}

/**
 * @param {Page} page
 * @param {readonly PeopleColumn[]} columns
 * @param {{ row: number, first: number, people: readonly Person[] }} at
 */
function totals(page, columns, { row, first, people }) {
  const label = columns.findIndex(({ total }) => total !== undefined);
  columns.forEach(({ total, value }, column) => {
    const letter = colToLetter(column);
    const range = `${letter}${first + 1}:${letter}${row}`;
    const values = people.map((person) => value(person, { number: 0, row: 0 }));
    const formulas = {
      sum: {
        formula: `SUM(${range})`,
        formulaResult: values.reduce((/** @type {number} */ sum, part) => sum + Number(part), 0),
      },
      marks: {
        formula: `COUNTIF(${range},"x")`,
        formulaResult: values.filter((mark) => mark === 'x').length,
      },
    };
    page.put(row, column, null, STYLES.total, total === undefined ? {} : formulas[total]);
  });
  page.merge([row, 0, row, label - 1], `Tổng cộng: ${people.length} người`, STYLES.total);
  page.height(row, 21);
}

/**
 * Lists to choose from; another wording is allowed after a warning.
 *
 * @param {readonly PeopleColumn[]} columns
 * @param {number} first
 * @param {number} last
 */
function validations(columns, first, last) {
  return columns.flatMap(({ id }, column) => {
    const formula1 = listRange(id);
    if (formula1 === undefined) return [];
    const letter = colToLetter(column);
    return [
      {
        type: /** @type {const} */ ('list'),
        formula1,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: /** @type {const} */ ('warning'),
        errorTitle: 'Ngoài danh mục',
        errorMessage: 'Giá trị này không có trong danh mục. Vẫn ghi?',
        range: `${letter}${first + 1}:${letter}${last + 1}`,
      },
    ];
  });
}

/**
 * Registrations on 20/01 or later stand out, where the cell holds a real date.
 *
 * @param {readonly PeopleColumn[]} columns
 * @param {number} first
 * @param {number} last
 */
function lateRegistration(columns, first, last) {
  const letter = colToLetter(columns.findIndex(({ id }) => id === 'ngay_dang_ky'));
  return {
    type: /** @type {const} */ ('expression'),
    priority: 1,
    formula: `AND(ISNUMBER($${letter}${first + 1}),$${letter}${first + 1}>=DATE(2021,1,20))`,
    style: {
      fill: {
        type: /** @type {const} */ ('pattern'),
        pattern: /** @type {const} */ ('solid'),
        bgColor: { rgb: 'FFFFE699' },
      },
    },
    range: `${letter}${first + 1}:${letter}${last + 1}`,
  };
}
