import { cellRef, colToLetter } from 'hucre/xlsx';
import { header } from '../../sheets/header.mjs';
import { letterhead, signatures } from '../../sheets/letterhead.mjs';
import { Page } from '../../sheets/page.mjs';
import { landscape } from '../../sheets/print.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { ISSUER } from '../issuer.mjs';
import { KIND } from '../wordings.mjs';
import { CLUSTER_COLUMNS } from './cluster-columns.mjs';

/** @import { CellStyle, WriteSheet } from 'hucre/xlsx' */
/** @import { Unit } from '../model.mjs' */

/** The sheet's name is the cluster's. */
export const CLUSTER = 'Cụm 3';

/** What is not asked of a unit is greyed. @type {CellStyle} */
const NOT_ASKED = {
  ...STYLES.number,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9D9D9' } },
};

/**
 * @typedef {object} ClusterSheet
 * @property {WriteSheet} sheet
 * @property {(name: string, column: string) => string} cellOf where a unit's value stands, as A1
 */

/**
 * The sheet of a cluster: a letterhead, a strip that names the sections of the table of points, a heading of two rows
 * with a row of numbers, a roman row for communes and one for wards with the units under it (STT begins anew), a total
 * and a signature block. What a criterion got in the review stands under its heading, merged over the three stages.
 *
 * @param {readonly Unit[]} units those of one kind stand together, in this order
 * @param {(page: Page, cellOf: ClusterSheet['cellOf']) => void} [change] what to overwrite at the end
 * @returns {ClusterSheet}
 */
export function clusterSheet(units, change) {
  const width = CLUSTER_COLUMNS.length;
  const page = new Page();
  const top = letterhead(page, ISSUER, {
    width,
    left: 7,
    right: 12,
    titles: ['BẢNG TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2026 CỦA CỤM THI ĐUA SỐ 3'],
    notes: ['(Số liệu mẫu: tên đơn vị và mọi số liệu trong sổ tính này đều do người soạn mẫu đặt ra)'],
  });
  putSections(page, top);
  header(page, top + 1, CLUSTER_COLUMNS, { upper: 50, lower: 48 });
  const first = top + 4;

  /** @type {Map<string, string>} */
  const cells = new Map();
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  let row = first;
  kinds.forEach((kind, i) => {
    page.merge([row, 0, row, width - 1], `${'I'.repeat(i + 1)}. ${KIND[kind]}`, STYLES.section);
    page.height(row++, 19);
    units
      .filter((unit) => unit.kind === kind)
      .forEach((unit, j) => {
        putUnit(page, row, unit, j + 1);
        CLUSTER_COLUMNS.forEach(({ id }, column) => cells.set(`${unit.name}|${id}`, cellRef(row, column)));
        page.height(row++, 32);
      });
  });
  putTotals(page, row, first, units);
  signatures(page, row + 2, ISSUER, { left: [1, 4], right: [width - 10, width - 2] });

  const cellOf = (/** @type {string} */ name, /** @type {string} */ column) => {
    const cell = cells.get(`${name}|${column}`);
    if (cell === undefined) throw new Error(`no cell for ${name}, ${column}`);
    return cell;
  };
  change?.(page, cellOf);
  const { pageSetup, ...print } = landscape(
    `$A$1:$${colToLetter(width - 1)}$${row + 6}`,
    `$${top + 1}:$${top + 4}`,
  );
  const sheet = page.sheet(
    CLUSTER,
    CLUSTER_COLUMNS.map((column) => column.width),
    {
      freezePane: { rows: first, columns: 2 },
      view: { zoomScale: 80 },
      dataValidations: validations(first, row - 1),
      pageSetup: { ...pageSetup, paperSize: 'a3' },
      ...print,
    },
  );
  return { sheet, cellOf };
}

/**
 * The strip above the heading: the sections, each over its columns.
 *
 * @param {Page} page
 * @param {number} row
 */
function putSections(page, row) {
  const last = CLUSTER_COLUMNS.length - 1;
  page.merge([row, 0, row, 1], 'Mục của bảng điểm', STYLES.heading);
  page.put(row, last, null, STYLES.heading);
  for (const section of new Set(CLUSTER_COLUMNS.flatMap((column) => column.section ?? []))) {
    const first = CLUSTER_COLUMNS.findIndex((column) => column.section === section);
    const end = CLUSTER_COLUMNS.findLastIndex((column) => column.section === section);
    page.merge([row, first, row, end], section, STYLES.heading);
  }
  page.height(row, 36);
}

/**
 * @param {Page} page
 * @param {number} row
 * @param {Unit} unit
 * @param {number} number
 */
function putUnit(page, row, unit, number) {
  CLUSTER_COLUMNS.forEach(({ id, style, value }, column) => {
    const own = value(unit, number);
    const isAsked = own !== null || ['ghi_chu', 'ho_so@tham_dinh'].includes(id);
    page.put(row, column, own, isAsked ? style : NOT_ASKED);
  });
}

/**
 * @param {Page} page
 * @param {number} row
 * @param {number} first
 * @param {readonly Unit[]} units
 */
function putTotals(page, row, first, units) {
  CLUSTER_COLUMNS.forEach(({ sum, style, value }, column) => {
    const look = { ...STYLES.total, ...(style.numFmt && { numFmt: style.numFmt }) };
    const letter = colToLetter(column);
    const formula = {
      formula: `SUM(${letter}${first + 1}:${letter}${row})`,
      formulaResult: units.reduce((all, unit) => all + Number(value(unit, 0) ?? 0), 0),
    };
    page.put(row, column, null, look, sum ? formula : {});
  });
  page.merge([row, 0, row, 1], `Tổng cộng: ${units.length} đơn vị`, STYLES.total);
  page.height(row, 21);
}

/**
 * Lists to choose from; another wording is allowed after a warning.
 *
 * @param {number} first
 * @param {number} last
 */
function validations(first, last) {
  return CLUSTER_COLUMNS.flatMap(({ choices }, column) => {
    if (choices === undefined) return [];
    const letter = colToLetter(column);
    return [
      {
        type: /** @type {const} */ ('list'),
        formula1: `"${choices}"`,
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
