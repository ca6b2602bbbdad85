import { encodeXml } from '../xml/encode';

/**
 * Cell text as SpreadsheetML holds it (ST_Xstring, ECMA-376 part 1, §22.9.2.19): a character that XML cannot carry
 * is written `_xHHHH_`, and so is the underscore of a text that already looks like that.
 */
export function encodeXstring(text: string): string {
  let escaped = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHighBeforeLow(text, at)) at += 1;
    else if (needsEscape(code) || (code === UNDERSCORE && looksEscaped(text, at))) {
      escaped += `${text.slice(from, at)}_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
      from = at + 1;
    }
  }
  return encodeXml(escaped + text.slice(from));
}

const UNDERSCORE = 95;

function isHighBeforeLow(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
}

/** Controls, lone surrogates, FFFE and FFFF; a carriage return would be read as a line feed. */
function needsEscape(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10;
  return (code & 0xf800) === 0xd800 || code === 0xfffe || code === 0xffff;
}

/** `_x0041_`; what ends it may itself be written with an underscore. */
function looksEscaped(text: string, at: number): boolean {
  if (!/^_x[0-9A-Fa-f]{4}/.test(text.slice(at, at + 6))) return false;
  const end = text.charCodeAt(at + 6);
  return end === UNDERSCORE || (needsEscape(end) && !isHighBeforeLow(text, at + 6));
}
