import { cases, numberIn, PERCENT, PLAIN_NUMBER, POINTS } from './case';

/** A dot before any number of digits but three has one reading: decimals (issue 6, decimal comma and dot). */
export const DECIMAL_DOT = [
  ...cases(numberIn('triệu đồng/người/năm'), 'issue 6', [
    ['36.4', 36.4, 'one digit after the dot is no thousands group'],
    ['36.40', 36.4, 'two digits after the dot'],
  ]),
  ...cases(numberIn('tiêu chí/xã'), 'issue 6', [['12.11', 12.11, 'two digits after the dot']]),
  ...cases(PERCENT, 'issue 6', [
    ['67.1%', 67.1, 'dot and %'],
    ['99.5%', 99.5, 'dot and %'],
    ['99.5', 99.5, 'the % stands in the header'],
    ['66.6667', 66.6667, 'four digits after the dot'],
  ]),
  ...cases(POINTS, 'issue 6', [
    ['97.5', 97.5, 'points typed with a dot'],
    ['9.98', 9.98, '§3.1 example 4 has such maxima'],
    ['13.00', 13, 'two zeros are no thousands group'],
  ]),
  ...cases(PLAIN_NUMBER, 'issue 6', [
    ['1234.567', 1234.567, 'four digits before the dot: no thousands group'],
    ['0.985', 0.985, 'zero alone before the dot: no thousands group'],
    ['0.5', 0.5, 'below one'],
    ['1.2345', 1.2345, 'four digits after the dot'],
    ['1,234.5', 1234.5, 'both marks, the last one is before the decimals'],
    ['1,234,567.8', 1234567.8, 'the comma stands twice: thousands'],
  ]),
];
