import { cases, numberIn, PERCENT, PER_MILLE, PLAIN_NUMBER, TONNES, UNREAD, WRONG } from './case';

const NBSP = '\u00a0';

/** % and ‰ written into the cell. */
export const SHARES = [
  ...cases(PERCENT, '§6.3', [
    ['98%', 98, 'a per cent in a field of per cent'],
    ['98 %', 98, 'a space before the sign'],
    [`98${NBSP}%`, 98, 'a non-breaking space before the sign'],
    ['98', 98, 'the sign stands in the header'],
    ['100%', 100, 'the whole'],
    ['0%', 0, 'nought is a value'],
    ['５０％', 50, 'full-width digits and sign'],
    ['5,8‰', 0.58, '‰ is a tenth of %: never ten times too much'],
    ['5,8 ‰', 0.58, 'a space before the sign'],
    ['98%%', WRONG, 'two signs'],
    ['%', WRONG, 'no number'],
  ]),
  ...cases(PER_MILLE, '§6.3', [
    ['5,8‰', 5.8, 'held in the field’s unit'],
    ['5,8 ‰', 5.8, 'a space before the sign'],
    ['5.8‰', 5.8, 'decimal dot'],
    ['5,8', 5.8, 'the sign stands in the header'],
    ['0,58%', 5.8, '0,58 % are 5,8 ‰'],
    ['10‰', 10, 'whole'],
    ['1%', 10, 'one per cent is ten per mille'],
  ]),
  ...cases(PLAIN_NUMBER, '§8.8 6', [
    ['99,5%', 0.995, 'no unit: the number itself'],
    ['5,8‰', 0.0058, 'no unit: the number itself'],
    ['100%', 1, 'no unit: the whole is one'],
  ]),
  ...cases(TONNES, 'rule-language: certain or asked', [
    ['98%', UNREAD, 'a share of what? no tonnes'],
    ['5,8‰', UNREAD, 'a share of what? no tonnes'],
  ]),
  ...cases(numberIn('% dân số'), '§8.2 11', [
    ['98% dân số', 98, 'the unit names its base'],
    ['98%', 98, 'a per cent in a field of per cent of the people'],
    ['98', 98, 'the unit stands in the header'],
  ]),
  ...cases(numberIn('%/năm'), '§8.2 15', [
    ['2%/năm', 2, 'a per cent a year'],
    ['2', 2, 'the unit stands in the header'],
    ['2,5%/năm', 2.5, 'decimal comma'],
  ]),
];
