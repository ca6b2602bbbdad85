import type { Operator } from './target';

/** What the words around a number ask for; undefined for a bare one. */
export interface Comparison {
  readonly operator: Operator;
  readonly exceed?: true;
}

/** In this order: `không ít hơn` ends like `ít hơn`, and that like `hơn`. */
const BEFORE: readonly (readonly [words: RegExp, comparison: Comparison])[] = [
  [lastWords('đạt và vượt'), { operator: 'atLeast', exceed: true }],
  [
    lastWords(
      'không quá',
      'không vượt quá',
      'không vượt',
      'không cao hơn',
      'tối đa',
      'nhiều nhất',
      '≤',
      '<=',
    ),
    { operator: 'atMost' },
  ],
  [
    lastWords('không dưới', 'không thấp hơn', 'không ít hơn', 'ít nhất', 'tối thiểu', 'từ', '≥', '>='),
    { operator: 'atLeast' },
  ],
  [lastWords('dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'chưa đến', 'chưa tới', '<'), { operator: 'lessThan' }],
  [lastWords('trên', 'hơn', 'vượt', '>'), { operator: 'moreThan' }],
  [lastWords('đúng'), { operator: 'exactly' }],
];

function lastWords(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^|[\s(])(?:${words.join('|')})\s*:?\s*$`, 'iu');
}

/** @param before the words before the number @param after those behind it and its unit */
export function comparisonOf(before: string, after: string): Comparison | undefined {
  if (/(?:^|\s)trở lên/iu.test(after)) return { operator: 'atLeast' };
  if (/(?:^|\s)trở xuống/iu.test(after)) return { operator: 'atMost' };
  return BEFORE.find(([words]) => words.test(before))?.[1];
}

/** `khoảng 8-9%` */
export function isApproximate(before: string): boolean {
  return /(?:^|\s)(?:khoảng|gần)\s*$/iu.test(before);
}
