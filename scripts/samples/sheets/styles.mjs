/** @import { CellStyle } from 'hucre/xlsx' */

const FONT = 'Times New Roman';
const LINE = /** @type {const} */ ({ style: 'thin', color: { rgb: 'FF000000' } });
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** @param {string} rgb */
const filled = (rgb) => ({
  type: /** @type {const} */ ('pattern'),
  pattern: /** @type {const} */ ('solid'),
  fgColor: { rgb },
});

/**
 * @param {number} size
 * @param {'left' | 'center' | 'right'} horizontal
 * @param {{ bold?: boolean, italic?: boolean, underline?: boolean }} [more]
 * @returns {CellStyle}
 */
function text(size, horizontal, more = {}) {
  return {
    font: { name: FONT, size, ...more },
    alignment: {
      horizontal,
      vertical: 'center',
      wrapText: true,
      ...(horizontal === 'left' && { indent: 1 }),
    },
  };
}

/**
 * A cell of the table.
 *
 * @param {CellStyle} style
 * @param {{ numFmt?: string, rgb?: string }} [more]
 * @returns {CellStyle}
 */
function boxed(style, { numFmt, rgb } = {}) {
  return { ...style, border: BOX, ...(numFmt && { numFmt }), ...(rgb && { fill: filled(rgb) }) };
}

export const DEFAULT_FONT = { name: FONT, size: 11 };

export const STYLES = {
  issuer: text(12, 'center'),
  issuerBold: text(12, 'center', { bold: true, underline: true }),
  nation: text(12, 'center', { bold: true }),
  motto: text(13, 'center', { bold: true, underline: true }),
  place: text(12, 'center', { italic: true }),
  title: text(14, 'center', { bold: true }),
  italic: text(12, 'center', { italic: true }),
  signature: text(12, 'center', { bold: true }),
  signatureNote: text(11, 'center', { italic: true }),
  heading: boxed(text(11, 'center', { bold: true }), { rgb: 'FFE2EFDA' }),
  numbering: boxed(text(9, 'center', { italic: true })),
  section: boxed(text(11, 'left', { bold: true }), { rgb: 'FFF2F2F2' }),
  total: boxed(text(11, 'center', { bold: true }), { rgb: 'FFF2F2F2' }),
  words: boxed(text(11, 'left')),
  centred: boxed(text(11, 'center')),
  number: boxed(text(11, 'center'), { numFmt: '0' }),
  points: boxed(text(11, 'center')),
  date: boxed(text(11, 'center'), { numFmt: 'dd/mm/yyyy' }),
};
