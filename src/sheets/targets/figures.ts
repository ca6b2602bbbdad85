/** A number or a range in the words of a target. */
export interface Figure {
  readonly low: string;
  /** The other end of a range. */
  readonly high?: string;
  readonly before: string;
  readonly after: string;
}

const NUMBER = String.raw`\d(?:[\d.,]*\d)?(?: \d{3}(?![\d]))*`;
const FIGURE = new RegExp(
  String.raw`(?<![\d/.,])(${NUMBER})(?: ?[%‰](?= ?(?:[-\u2010-\u2015\u2212~]|đến)))?(?: ?(?:[-\u2010-\u2015\u2212~]|đến) ?(${NUMBER}))?`,
  'giu',
);

/** Words before a number that make it a number of something else: a class, a year, a day, all of so many. */
const OTHER_BEFORE = /(?:^|\s)(?:lớp|cả|năm|ngày|tháng|quý|khóa|khoá|giai đoạn|số|điều|lần thứ)\s*$/iu;
/** An age, a time, a date, a criterion that is counted: `dưới 5 tuổi`, `6 tháng`, `11/6`. */
const OTHER_AFTER = /^\s*(?:tuổi|tháng|năm|ngày)(?![\p{L}\p{M}])|^\/\d/iu;

/** The number or range that the words ask for, and what stands around it; undefined where there is none. */
export function figureOf(text: string): Figure | undefined {
  const figures = [...text.matchAll(FIGURE)]
    .map((found): Figure => {
      const before = text.slice(0, found.index);
      const after = text.slice(found.index + found[0].length);
      return { low: found[1]!, ...(found[2] !== undefined && { high: found[2] }), before, after };
    })
    .filter(({ before, after }) => !OTHER_BEFORE.test(before) && !OTHER_AFTER.test(after));
  return figures.find((figure) => figures.length === 1 || !isPerOne(figure));
}

/** `trên 1 ha`: what the quantity is divided by. */
function isPerOne({ low, high, before }: Figure): boolean {
  return low === '1' && high === undefined && /(?:^|\s)trên\s*$/iu.test(before);
}
