import { cases, HEAD, numberIn, PEOPLE, PLAIN_NUMBER, TONNES } from './case';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';

/** Thousands marks that leave one reading. */
export const THOUSANDS = [
  ...cases(PLAIN_NUMBER, '§6.3', [
    ['1.234,5', 1234.5, 'both separators'],
    ['1.234.567,8', 1234567.8, 'two dots and a comma'],
    ['1.234.567', 1234567, 'a dot that stands twice marks thousands'],
    ['12.345.678', 12345678, 'two dots'],
    ['1.000.000', 1000000, 'a million'],
    ['10.000,00', 10000, 'both separators, whole'],
    ['1,234,567', 1234567, 'a comma that stands twice marks thousands'],
  ]),
  ...cases(TONNES, '§6.3', [
    ['29.835 tấn', 29835, 'written beside its unit, as in the plan: thousands'],
    ['10.000 tấn', 10000, '§8.8 6 says so'],
    ['3.500 tấn', 3500, 'written beside its unit'],
    ['1.234,5 tấn', 1234.5, 'both separators and a unit'],
    ['29835', 29835, 'no separator'],
    ['29835 tấn', 29835, 'no separator, unit'],
    ['29.835,0', 29835, 'both separators'],
    ['29.835,25 tấn', 29835.25, 'both separators'],
  ]),
  ...cases(HEAD, '§6.3', [
    ['28.500 con', 28500, 'a counted unit beside it'],
    ['28.500', 28500, 'the field’s unit decides: nobody has half an ox'],
    ['6.000', 6000, 'the field’s unit decides'],
    ['35.250', 35250, 'the field’s unit decides'],
    ['950', 950, 'no separator'],
    ['1.000', 1000, 'the field’s unit decides'],
  ]),
  ...cases(PEOPLE, '§6.3', [
    ['12.405', 12405, 'the field’s unit decides: people are whole'],
    ['12.405 người', 12405, 'unit beside it'],
    ['104', 104, 'no separator'],
  ]),
  ...cases(PLAIN_NUMBER, 'issue 6: 3 000', [
    ['3 000', 3000, 'a space between groups of three'],
    [`3${NBSP}000`, 3000, 'a non-breaking space'],
    [`3${NARROW}000`, 3000, 'a narrow non-breaking space, as some programs write'],
    [`3${THIN}000`, 3000, 'a thin space'],
    ['1 234 567', 1234567, 'two groups'],
    ['1 234 567,8', 1234567.8, 'two groups and decimals'],
    [`12${NBSP}345,67`, 12345.67, 'non-breaking space and decimals'],
  ]),
  ...cases(TONNES, 'issue 6: 3 000', [
    ['10 000 tấn', 10000, 'space and unit'],
    [`29${NBSP}835${NBSP}tấn`, 29835, 'non-breaking spaces throughout'],
  ]),
  ...cases(numberIn('tấn', 30000), '§6.3', [
    ['1.234.567', 1234567, 'a far target changes no clear reading'],
    ['29835', 29835, 'a clear reading near its target'],
  ]),
];
