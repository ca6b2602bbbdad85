const BOM = '\ufeff';

/**
 * UTF-8 with a BOM, as Excel in Vietnam opens it right; commas between, CRLF at the end of lines.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly (string | number)[])[]} rows
 * @returns {Uint8Array}
 */
export function csv(header, rows) {
  const lines = [header, ...rows].map((line) => `${line.map(quoted).join(',')}\r\n`);
  return new TextEncoder().encode(BOM + lines.join(''));
}

/** @param {string | number} value */
function quoted(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
