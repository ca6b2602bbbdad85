import type { Grid, GridCell } from './grid';

/**
 * A CSV (RFC 4180) as a grid: UTF-8 text with or without BOM, separated by `,` or by `;` (then with a decimal comma),
 * CRLF, LF or CR. Row i of the grid is line i + 1 of the file, also behind a value of several lines. Every cell is
 * text as it stands; an empty one is absent. A quote that is never closed runs to the end of the file.
 *
 * @param name the file's name without its folder
 */
export function csvGrid(name: string, text: string): Grid {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body);
  return {
    sheet: name,
    visibility: 'visible',
    source: 'csv',
    decimalMark: separator === ',' ? '.' : ',',
    rows: parse(body, separator),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Excel's own hint for other programs, as first line. */
const HINT = /^sep=([,;])[ \t]*(?=[\r\n]|$)/i;

/** The one that parts the first line that is not blank, outside quotes; a header's own commas do not win over `;`. */
function separatorOf(text: string): ',' | ';' {
  const hint = HINT.exec(text)?.[1];
  if (hint !== undefined) return hint === ';' ? ';' : ',';
  let commas = 0;
  let semicolons = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === ',') commas++;
    else if (character === ';') semicolons++;
    else if ((character === '\n' || character === '\r') && commas + semicolons > 0) break;
  }
  return semicolons > 0 && semicolons >= commas ? ';' : ',';
}

function parse(text: string, separator: ',' | ';'): (GridCell | undefined)[][] {
  const rows: (GridCell | undefined)[][] = [];
  let row: (GridCell | undefined)[] = [];
  let line = 0;
  let breaks = 0;
  let at = HINT.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const value = valueAt(text, at, separator);
    row.push(value.text === '' ? undefined : { value: value.text });
    breaks += value.breaks;
    at = value.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    rows[line] = row;
    row = [];
    line += breaks + 1;
    breaks = 0;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return Array.from(rows, (cells) => cells ?? []);
}

/** A value that begins at `at`: its text, where it ends, and how many line breaks it holds. */
function valueAt(
  text: string,
  at: number,
  separator: ',' | ';',
): { text: string; end: number; breaks: number } {
  if (text[at] !== '"') {
    const end = plainEnd(text, at, separator);
    return { text: text.slice(at, end), end, breaks: 0 };
  }
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const inside = text.slice(at + 1, close < 0 ? text.length : close);
  const end = close < 0 ? text.length : plainEnd(text, close + 1, separator);
  const breaks = inside.match(/\r\n|\r|\n/g)?.length ?? 0;
  return { text: inside.replaceAll('""', '"') + (close < 0 ? '' : text.slice(close + 1, end)), end, breaks };
}

function plainEnd(text: string, at: number, separator: ',' | ';'): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
