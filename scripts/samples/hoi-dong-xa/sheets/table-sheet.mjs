import { cellRef, colToLetter } from 'hucre/xlsx';
import { header } from '../../sheets/header.mjs';
import { letterhead, signatures } from '../../sheets/letterhead.mjs';
import { Page } from '../../sheets/page.mjs';
import { landscape } from '../../sheets/print.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { ISSUER } from '../issuer.mjs';

/** @import { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' */
/** @import { Heading } from '../../sheets/header.mjs' */

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * @template Row
 * @typedef {Heading & {
 *   id: string,
 *   width: number,
 *   style: CellStyle,
 *   value: (row: Row, number: number) => CellValue,
 *   choices?: readonly string[],
 * }} TableColumn `id`: the pack's field, where there is one; `number`: the STT inside the section; `choices`: a list to
 *   choose from
 */

/**
 * @template Row
 * @typedef {object} Table
 * @property {string} name of the sheet
 * @property {readonly string[]} titles
 * @property {readonly string[]} [notes]
 * @property {readonly TableColumn<Row>[]} columns
 * @property {readonly { title?: string, rows: readonly Row[] }[]} sections a title makes a roman row; STT begins anew
 * @property {string} [total] words of the last row
 * @property {(row: Row) => number} [height] of a row, in points
 * @property {{ left: number, right: number }} head columns of the two blocks at the top
 * @property {number} [frozen] columns that stay when one scrolls
 * @property {boolean} [signed] whether a signature block stands below; a book that goes on has none
 */

/**
 * A sheet as an office lays it out: a letterhead, a heading with a row of numbers, roman rows for sections, a total, a
 * signature block.
 *
 * @template Row
 * @param {Table<Row>} table
 * @param {(page: Page, cellOf: (row: Row, column: string) => string) => void} [change] what to overwrite at the end
 * @returns {{ sheet: WriteSheet, cellOf: (row: Row, column: string) => string }}
 */
export function tableSheet(table, change) {
  const { name, titles, notes = [], columns, sections, total, height = () => 18, head, frozen = 0 } = table;
  const { signed = true } = table;
  const width = columns.length;
  const page = new Page();
  const top = letterhead(page, ISSUER, { width, ...head, titles, notes });
  const grouped = columns.some(({ group }) => group !== undefined);
  header(page, top, columns, { upper: grouped ? 30 : 24, lower: grouped ? 42 : 24 });
  const first = top + 3;
  /** @type {Map<Row, number>} */
  const rows = new Map();
  let at = first;
  sections.forEach(({ title, rows: own }, i) => {
    if (title !== undefined) {
      page.merge([at, 0, at, width - 1], `${ROMAN[i]}. ${title}`, STYLES.section);
      page.height(at++, 19);
    }
    own.forEach((row, j) => {
      columns.forEach(({ style, value }, column) => page.put(at, column, value(row, j + 1), style));
      rows.set(row, at);
      page.height(at++, height(row));
    });
  });
  const last = at - 1;
  if (total !== undefined) {
    page.merge([at, 0, at, width - 1], total, STYLES.total);
    page.height(at++, 20);
  }
  if (signed)
    signatures(page, at + 1, ISSUER, { left: [0, head.left - 1], right: [width - head.right, width - 1] });

  const cellOf = (/** @type {Row} */ row, /** @type {string} */ id) => {
    const line = rows.get(row);
    const column = columns.findIndex((own) => own.id === id);
    if (line === undefined || column < 0) throw new Error(`no cell for ${id}`);
    return cellRef(line, column);
  };
  change?.(page, cellOf);
  const sheet = page.sheet(
    name,
    columns.map((column) => column.width),
    {
      freezePane: { rows: first, ...(frozen > 0 && { columns: frozen }) },
      view: { zoomScale: 85 },
      dataValidations: validations(columns, first, last),
      ...landscape(`$A$1:$${colToLetter(width - 1)}$${at + (signed ? 5 : 0)}`, `$${top + 1}:$${top + 3}`),
    },
  );
  return { sheet, cellOf };
}

/**
 * Lists to choose from; another wording is allowed after a warning.
 *
 * @template Row
 * @param {readonly TableColumn<Row>[]} columns
 * @param {number} first
 * @param {number} last
 */
function validations(columns, first, last) {
  return columns.flatMap(({ choices }, column) => {
    if (choices === undefined) return [];
    const letter = colToLetter(column);
    return [
      {
        type: /** @type {const} */ ('list'),
        formula1: `"${choices.join(',')}"`,
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

/** A mark where something holds. @param {boolean} holds */
export function mark(holds) {
  return holds ? 'x' : null;
}
