import { STYLES } from './styles.mjs';

/** @import { Page } from './page.mjs' */

/**
 * @typedef {object} Heading
 * @property {string} text
 * @property {string} [group] heading above several columns that stand side by side
 */

/**
 * A heading of two rows, merged as people merge it, and the row of numbers below.
 *
 * @param {Page} page
 * @param {number} row
 * @param {readonly Heading[]} headings
 * @param {{ upper: number, lower: number }} heights in points
 */
export function header(page, row, headings, { upper, lower }) {
  headings.forEach(({ text, group }, column) => {
    if (group === undefined) page.merge([row, column, row + 1, column], text, STYLES.heading);
    else page.put(row + 1, column, text, STYLES.heading);
    page.put(row + 2, column, `(${column + 1})`, STYLES.numbering);
  });
  for (const [first, last] of groupsOf(headings)) {
    page.merge([row, first, row, last], /** @type {string} */ (headings[first]?.group), STYLES.heading);
  }
  page.height(row, upper);
  page.height(row + 1, lower);
  page.height(row + 2, 14);
}

/**
 * @param {readonly Heading[]} headings
 * @returns {[first: number, last: number][]} columns of each group
 */
function groupsOf(headings) {
  /** @type {[number, number][]} */
  const groups = [];
  headings.forEach(({ group }, column) => {
    if (group === undefined) return;
    const last = groups.at(-1);
    if (last && last[1] === column - 1 && headings[column - 1]?.group === group) last[1] = column;
    else groups.push([column, column]);
  });
  return groups;
}
