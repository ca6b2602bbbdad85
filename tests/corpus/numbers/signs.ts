import { cases, either, numberIn, PERCENT, PLAIN_NUMBER, UNREAD, WRONG } from './case';

/** Minus signs of several kinds: the design folds the dashes into one. */
export const SIGNS = [
  ...cases(PERCENT, 'design §3: one dash', [
    ['-5', -5, 'hyphen-minus'],
    ['-5%', -5, 'hyphen-minus and sign'],
    ['−5', -5, 'the minus sign U+2212'],
    ['−5,8%', -5.8, 'U+2212 and a decimal comma'],
    ['–5', -5, 'en dash'],
    ['-0,5%', -0.5, 'below nought'],
    ['+5', 5, 'a plus sign'],
    ['+5,5%', 5.5, 'a plus sign and decimals'],
    [' -5 ', -5, 'spaces around'],
  ]),
  ...cases(PLAIN_NUMBER, 'design §3: one dash', [
    ['-1.234,5', -1234.5, 'both separators'],
    ['-1.234.567', -1234567, 'two dots'],
    ['−12', -12, 'U+2212'],
    ['\u201112', either(-12, UNREAD), 'the non-breaking hyphen U+2011: never 12'],
    ['--5', WRONG, 'two signs'],
    ['-+5', WRONG, 'two signs'],
    ['5-', UNREAD, 'a range that lacks an end, or a sign behind'],
  ]),
  ...cases(PLAIN_NUMBER, 'issue 6: brackets', [
    ['(5)', either(-5, UNREAD), 'a bookkeeper’s minus, or the number of a column: never 5'],
    ['(1.234,5)', either(-1234.5, UNREAD), 'a bookkeeper’s minus: never 1234.5'],
    ['(5', UNREAD, 'half a bracket'],
    ['5)', UNREAD, 'the number of a list entry'],
    ['[5]', UNREAD, 'a footnote, or the number of a column'],
  ]),
  ...cases(numberIn('tấn'), 'issue 6: brackets', [
    ['- 5', either(-5, UNREAD), 'a dash that opens a list entry, or a minus: never 5'],
    ['—5', either(-5, UNREAD), 'an em dash opens a list entry: never 5'],
  ]),
];
