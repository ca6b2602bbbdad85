/** Why words with a number hold no result: a range has two numbers, a comparison none that was reached. */
export type NoResult = 'range' | 'comparison';

const NUMBER = String.raw`\d[\d.,]*`;
const SIGN = String.raw`(?: ?[%‰])?`;
const RANGE = new RegExp(
  String.raw`^(?:từ |khoảng |tăng |giảm )*${NUMBER}${SIGN} ?(?:[-\u2010-\u2015\u2212~]|đến) ?${NUMBER}(?!\d)(?!\s*[-/])`,
  'iu',
);
const COMPARISON =
  /^(?:đạt )?(?:và vượt|vượt|trên|dưới|hơn|gần|cao hơn|thấp hơn|ít hơn|không quá|không dưới|không còn|không thấp hơn|không vượt|ít nhất|tối thiểu|tối đa|nhiều nhất|khoảng|từ|giảm|tăng|[<>≤≥~≈])(?![\p{L}\p{M}])|(?:trở lên|trở xuống)[. ]*$/iu;

/** Text as `tidy` leaves it. */
export function noResult(written: string): NoResult | undefined {
  if (RANGE.test(written)) return 'range';
  return COMPARISON.test(written) ? 'comparison' : undefined;
}
