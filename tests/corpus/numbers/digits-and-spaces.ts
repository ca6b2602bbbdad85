import { cases, either, numberIn, PERCENT, PLAIN_NUMBER, UNREAD } from './case';

const ZERO_WIDTH = '\u200b';
const BYTE_ORDER_MARK = '\ufeff';

/** Digits and spaces that look alike. */
export const DIGITS_AND_SPACES = [
  ...cases(PLAIN_NUMBER, 'issue 6: full-width digits', [
    ['１２', 12, 'full-width digits'],
    ['１２，５', 12.5, 'full-width digits and comma'],
    ['１.２３４,５', 1234.5, 'full-width digits, both separators'],
    ['12５', 125, 'mixed widths'],
  ]),
  ...cases(PERCENT, 'issue 6: full-width digits', [['９８％', 98, 'full-width sign']]),
  ...cases(PLAIN_NUMBER, 'issue 6: non-breaking spaces', [
    ['\u00a012', 12, 'a non-breaking space before'],
    ['12\u00a0', 12, 'a non-breaking space behind'],
    ['\u00a0\u00a012,5\u00a0', 12.5, 'several'],
    ['  12', 12, 'plain spaces before'],
    ['12\t', 12, 'a tab behind'],
    ['12\n', 12, 'a line break behind'],
    ['\n12', 12, 'a line break before'],
    [`12${ZERO_WIDTH}`, either(12, UNREAD), 'a space of no width'],
    [`${BYTE_ORDER_MARK}12`, either(12, UNREAD), 'a byte order mark'],
  ]),
  ...cases(numberIn('tấn'), 'issue 6: digits', [
    ['l2', UNREAD, 'a letter l for a one'],
    ['1O', UNREAD, 'a letter O for a nought'],
    ['1o.000 tấn', UNREAD, 'a letter o for a nought'],
    ['١٢', UNREAD, 'digits of another script'],
    ['½', UNREAD, 'a fraction sign: its digits are 1 and 2, its value is neither'],
    ['⅓ tấn', UNREAD, 'a fraction sign'],
    ['XII', UNREAD, 'a roman number'],
    ['②', UNREAD, 'a number in a circle marks a list'],
  ]),
];
