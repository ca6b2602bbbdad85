import { cases, either, numberIn, PERCENT, PLAIN_NUMBER, UNREAD } from './case';

/** A footnote's mark is no digit of the number. The documents do not say whether it may be passed over. */
export const FOOTNOTES = [
  ...cases(PERCENT, 'issue 6: footnote marks', [
    ['98%*', either(98, UNREAD), 'an asterisk'],
    ['98% (*)', either(98, UNREAD), 'an asterisk in brackets'],
    ['98%(1)', either(98, UNREAD), 'a note in brackets: never 981'],
    ['98 (1)', either(98, UNREAD), 'a note in brackets: never 981'],
    ['98¹', either(98, UNREAD), 'a raised one: never 981'],
    ['98%²', either(98, UNREAD), 'a raised two'],
    ['98[1]', either(98, UNREAD), 'a note in square brackets: never 981'],
    ['98 1)', UNREAD, 'a note, or another number: never 981'],
    ['98†', either(98, UNREAD), 'a dagger'],
    ['98**', either(98, UNREAD), 'two asterisks'],
  ]),
  ...cases(numberIn('tấn', 29835), 'issue 6: footnote marks', [
    ['29.835(2)', either(29835, UNREAD), 'a note in brackets: never 298352'],
    ['29.835²', either(29835, UNREAD), 'a raised two: never 298352, never a square'],
  ]),
  ...cases(PLAIN_NUMBER, 'issue 6: brackets', [
    ['98 (năm 2020: 95)', UNREAD, 'two numbers'],
    ['12 (8 nữ)', UNREAD, 'two numbers'],
    ['98; 95', UNREAD, 'two numbers'],
    ['98\n95', UNREAD, 'two numbers on two lines: never 9895'],
    ['12 5', UNREAD, 'two numbers: the second is no group of three'],
    ['3 00', UNREAD, 'no group of three: never 300'],
    ['3 0000', UNREAD, 'no group of three: never 30000'],
  ]),
];
