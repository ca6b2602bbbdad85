/** Widths of U+0020 … U+007E in thousandths of the size, from the metrics of Times (Adobe AFM), which Times New
 * Roman and Liberation Serif share. */
const REGULAR = widths(
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 ' +
    '564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 ' +
    '722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 ' +
    '278 500 500 722 500 500 444 480 200 480 541',
);
const BOLD = widths(
  '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 ' +
    '570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 ' +
    '722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 ' +
    '333 556 500 722 500 500 444 394 220 394 520',
);
const FIRST = 32;
/** Letters without a base letter in the table, and the horn of ơ and ư, in thousandths. */
const OTHERS: Readonly<Record<string, number>> = { đ: 556, Đ: 722, '–': 500, '…': 1000, '\u031b': 60 };
/** Latin letters, each of which falls apart into one of these and its marks. */
const OURS = /^[ -~\u00c0-\u024f\u1e00-\u1eff]*$/u;
/** Anything else: marks above and below take no room, the rest is taken for wide. */
const MARK = /\p{M}/u;
const WIDE = 1000;

/** The width of a line of text in Times New Roman, in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) width += letterWidth(letter, bold ? BOLD : REGULAR);
  return (width * size) / 1000;
}

/** How many lines a text takes that is broken between words, and inside a word that is wider than the line. */
export function countLines(text: string, size: number, bold: boolean, width: number): number {
  const room = Math.max(width, size);
  // no letter of ours is wider than the size: what is short enough is not measured
  if (text.length * size <= room && OURS.test(text)) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, size, bold, room), 0);
}

function linesOf(paragraph: string, size: number, bold: boolean, room: number): number {
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wanted = textWidth(word, size, bold);
    if (used > 0 && used + space + wanted <= room) used += space + wanted;
    else {
      if (used > 0) lines += 1;
      const broken = Math.max(1, Math.ceil(wanted / room));
      lines += broken - 1;
      used = wanted - (broken - 1) * room;
    }
  }
  return lines;
}

function letterWidth(letter: string, table: readonly number[]): number {
  const known = OTHERS[letter] ?? table[(letter.codePointAt(0) ?? 0) - FIRST];
  return known ?? (MARK.test(letter) ? 0 : WIDE);
}

function widths(list: string): readonly number[] {
  return list.split(' ').map(Number);
}
