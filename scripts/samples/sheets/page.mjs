import { cellRef } from 'hucre/xlsx';

/** @import { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx' */

/** A sheet while it is being laid out. Rows and columns count from 0. */
export class Page {
  /** @type {Map<string, Partial<Cell>>} */
  #cells = new Map();
  /** @type {MergeRange[]} */
  #merges = [];
  /** @type {Map<number, { height: number }>} */
  #heights = new Map();

  /**
   * @param {number} row
   * @param {number} column
   * @param {CellValue} value
   * @param {CellStyle} style
   * @param {Partial<Cell>} [more] a formula, a comment
   */
  put(row, column, value, style, more = {}) {
    this.#cells.set(`${row},${column}`, { value, style, ...more });
  }

  /**
   * Puts another value where one stands already; the look stays.
   *
   * @param {string} address A1
   * @param {CellValue} value
   */
  overwrite(address, value) {
    const place = [...this.#cells.keys()].find((key) => addressOf(key) === address);
    if (place === undefined) throw new Error(`${address} is empty`);
    this.#cells.set(place, { ...this.#cells.get(place), value });
  }

  /**
   * One cell over several; all of them get the style, so that the border runs around the whole.
   *
   * @param {readonly [top: number, left: number, bottom: number, right: number]} area inclusive
   * @param {CellValue} value
   * @param {CellStyle} style
   */
  merge([top, left, bottom, right], value, style) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.put(row, column, null, style);
    }
    this.put(top, left, value, style);
    if (top !== bottom || left !== right) {
      this.#merges.push({ startRow: top, startCol: left, endRow: bottom, endCol: right });
    }
  }

  /**
   * @param {number} row
   * @param {number} points
   */
  height(row, points) {
    this.#heights.set(row, { height: points });
  }

  /**
   * @param {string} name
   * @param {readonly number[]} widths of the columns, in characters
   * @param {Partial<WriteSheet>} [more]
   * @returns {WriteSheet}
   */
  sheet(name, widths, more = {}) {
    return {
      name,
      columns: widths.map((width) => ({ width })),
      cells: new Map([...this.#cells].sort(([a], [b]) => inReadingOrder(a, b))),
      merges: this.#merges,
      rowDefs: this.#heights,
      ...more,
    };
  }
}

/** @param {string} key */
function addressOf(key) {
  const [row, column] = key.split(',').map(Number);
  return cellRef(/** @type {number} */ (row), /** @type {number} */ (column));
}

/**
 * @param {string} a
 * @param {string} b
 */
function inReadingOrder(a, b) {
  const [rowA, columnA] = /** @type {[number, number]} */ (a.split(',').map(Number));
  const [rowB, columnB] = /** @type {[number, number]} */ (b.split(',').map(Number));
  return rowA - rowB || columnA - columnB;
}
