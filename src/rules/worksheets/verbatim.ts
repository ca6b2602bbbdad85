/**
 * Texts that would read back as something else (blanks at their ends, a line break, a number that is meant as a text)
 * are written as `nguyên văn "…"`, between the marks as in JSON.
 */
const VERBATIM = /^(?:nguyên văn|verbatim)\s+(".*")$/su;

export function verbatim(text: string): string {
  return `nguyên văn ${quoted(text)}`;
}

/** The text of such a writing; undefined for any other writing. */
export function verbatimText(written: string): string | undefined {
  const [, json] = VERBATIM.exec(written.trim()) ?? [];
  return json === undefined ? undefined : unquoted(json);
}

/** As in JSON; what no file of a workbook can hold is escaped too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu, (letter) => {
    return `\\u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  });
}

/** The text between quotation marks, as in JSON; undefined where it is no such thing. */
export function unquoted(json: string): string | undefined {
  if (!json.startsWith('"')) return undefined;
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined; // quotation marks that are part of the text
  }
}

/** A text as somebody typed it: NFC, on one line, without the blanks at its ends. */
export function plainText(written: string): string {
  return written
    .normalize('NFC')
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .trim();
}
