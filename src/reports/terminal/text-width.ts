const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Columns of a terminal that a text takes: one for each letter with its marks. */
export function columnsOf(text: string): number {
  return lettersOf(text).length;
}

/** The text on exactly `width` columns: filled with spaces, or cut with … */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const shown = cut(text, width);
  const fill = ' '.repeat(Math.max(0, width - columnsOf(shown)));
  return align === 'left' ? shown + fill : fill + shown;
}

/** At most `width` columns; what is cut off is marked by … */
export function cut(text: string, width: number): string {
  const letters = lettersOf(text);
  if (letters.length <= width) return letters.join('');
  return width < 1
    ? ''
    : `${letters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines of at most `width` columns, broken at spaces, but not at those that do not break; all but the first are indented. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(/[ \t\n]+/u)) {
    const start = lines.length === 0 ? '' : indent;
    const longer = line === '' ? start + word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((each) => cut(each.replaceAll('\u00a0', ' '), width));
}

/** Latin letters with Vietnamese marks in one, punctuation, arrows and signs: each is one column. */
const PLAIN = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u22ff]*$/u;

function lettersOf(text: string): string[] {
  if (PLAIN.test(text)) return Array.from(text);
  return Array.from(GRAPHEMES.segment(text.normalize('NFC')), ({ segment }) => segment);
}
