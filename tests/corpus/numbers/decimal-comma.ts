import { cases, numberIn, PERCENT, PLAIN_NUMBER, POINTS } from './case';

/** A comma before any number of digits but three has one reading: decimals. */
export const DECIMAL_COMMA = [
  ...cases(numberIn('triệu đồng/người/năm'), '§6.3', [
    ['36,4', 36.4, 'decimal comma, as Ba Tơ writes it'],
    ['36,40', 36.4, 'a closing zero changes nothing'],
    ['36,0', 36, 'whole, written with a decimal'],
  ]),
  ...cases(numberIn('tiêu chí/xã'), '§6.3', [
    ['12,11', 12.11, 'two decimals'],
    ['12,1', 12.1, 'one decimal'],
    ['9,9', 9.9, 'one digit on each side'],
  ]),
  ...cases(PERCENT, '§6.3', [
    ['67,1%', 67.1, 'held in the field’s unit %'],
    ['99,5%', 99.5, '§8.8 6: held as 99.5 in a field with unit %'],
    ['66,00%', 66, 'two decimals, both zero'],
    ['67,1', 67.1, 'the % stands in the header'],
    ['0,5', 0.5, 'half a per cent, not 50'],
    ['0,05%', 0.05, 'leading zeros after the comma'],
    ['100,0%', 100, 'three digits before the comma'],
    ['104,25%', 104.25, 'a result may pass 100 %'],
    ['66,6667', 66.6667, 'four decimals cannot be thousands'],
  ]),
  ...cases(POINTS, '§6.3', [
    ['97,5', 97.5, 'points with a comma'],
    ['8,25', 8.25, 'points with two decimals'],
    ['0,75', 0.75, 'below one'],
    ['12,99', 12.99, '§3.1 example 4 has such maxima'],
  ]),
  ...cases(PLAIN_NUMBER, '§6.3', [
    ['3,14159', 3.14159, 'five decimals'],
    ['1234,5', 1234.5, 'no thousands mark before the comma'],
    ['1234,567', 1234.567, 'four digits before the comma: it cannot mark thousands'],
    ['0,985', 0.985, 'zero alone before the comma: it cannot mark thousands'],
    ['0,000', 0, 'zero'],
  ]),
];
