import { DISCIPLINE, PENALTY, POSITION, RATING } from '../wordings.mjs';
import { colToLetter } from 'hucre/xlsx';
import { Page } from './page.mjs';
import { STYLES } from './styles.mjs';

/** @import { WriteSheet } from 'hucre/xlsx' */

const SHEET = 'Danh mục';

/** @type {readonly { heading: string, values: readonly string[], fields: readonly string[], width: number }[]} */
const LISTS = [
  { heading: 'Chức vụ', values: Object.keys(POSITION), fields: ['chuc_vu'], width: 36 },
  { heading: 'Kỷ cương', values: titles(DISCIPLINE), fields: ['d1_ky_cuong', 'd2_ky_cuong'], width: 14 },
  { heading: 'Mức độ', values: titles(RATING), fields: ['muc_do'], width: 32 },
  { heading: 'Hình thức', values: titles(PENALTY), fields: ['ky_luat'], width: 16 },
];

/** The hidden sheet that the lists to choose from are kept on. @returns {WriteSheet} */
export function listsSheet() {
  const page = new Page();
  LISTS.forEach(({ heading, values }, column) => {
    page.put(0, column, heading, STYLES.heading);
    values.forEach((value, i) => page.put(i + 1, column, value, STYLES.words));
  });
  return page.sheet(
    SHEET,
    LISTS.map(({ width }) => width),
    { hidden: true },
  );
}

/**
 * @param {string} field
 * @returns {string | undefined} the range of its list, for a data validation
 */
export function listRange(field) {
  const column = LISTS.findIndex(({ fields }) => fields.includes(field));
  const list = LISTS[column];
  if (list === undefined) return undefined;
  const letter = colToLetter(column);
  return `'${SHEET}'!$${letter}$2:$${letter}$${list.values.length + 1}`;
}

/** @param {Record<string, readonly string[]>} wordings */
function titles(wordings) {
  return Object.values(wordings).map(([title]) => /** @type {string} */ (title));
}
