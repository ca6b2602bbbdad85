/** What is written to a cell so that Excel, which reads texts as if typed in en-US, keeps a text as it is. */
export interface TextEntry {
  readonly written: string;
  /** The number format that must be there first. */
  readonly format?: '@';
}

/** Excel shows a longer text as ##### in a cell of format `@`. */
const LONGEST_CODE = 255;

/**
 * Codes (`01/2026`, `0012`, `3-1`) get the text format, so that they stay text when somebody edits the cell. Words without
 * a digit go as they are. Everything else gets the apostrophe that Excel takes off again; one that is there already
 * is thereby doubled.
 */
export function textEntry(text: string): TextEntry {
  if (/^\d\S*$/.test(text) && text.length <= LONGEST_CODE) return { written: text, format: '@' };
  const isWords = /^[\p{L}“"]/u.test(text) && !/\d/.test(text) && !/^(true|false)\s*$/i.test(text);
  return { written: isWords ? text : `'${text}` };
}
