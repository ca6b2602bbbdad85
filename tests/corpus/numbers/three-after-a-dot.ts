import { ASK, cases, numberIn, PLAIN_NUMBER, TONNES } from './case';

/** `29.835`: thousands in Vietnamese, decimals in en-US. Unit and target decide if they can, else it is asked. */
export const THREE_AFTER_A_DOT = [
  ...cases(PLAIN_NUMBER, 'issue 6: 29.835', [
    ['29.835', ASK, 'no unit, no target'],
    ['28.500', ASK, 'no unit, no target'],
    ['3.500', ASK, 'no unit, no target'],
    ['10.000', ASK, 'no unit, no target'],
    ['1.234', ASK, 'no unit, no target'],
    ['999.999', ASK, 'the widest group'],
    ['-1.234', ASK, 'a sign decides nothing'],
    [' 29.835 ', ASK, 'spaces around decide nothing'],
  ]),
  ...cases(TONNES, 'issue 6: 29.835', [
    ['29.835', ASK, 'tonnes may be split: the unit cannot decide'],
    ['10.000', ASK, 'the unit cannot decide'],
    ['3.500', ASK, 'the unit cannot decide'],
  ]),
  ...cases(numberIn('ha'), 'issue 6: 29.835', [['1.245', ASK, 'hectares may be split']]),
  ...cases(numberIn('triệu đồng'), 'issue 6: 29.835', [['1.250', ASK, 'millions may be split']]),
  ...cases(numberIn('tấn', 29835), '§6.3: magnitude against the target', [
    ['29.835', 29835, 'the target is met exactly by the one reading, missed a thousandfold by the other'],
    ['31.200', 31200, 'near the target'],
    ['28.9', 28.9, 'one digit after the dot is no thousands group, in text'],
  ]),
  ...cases(numberIn('tấn', 30), '§6.3: magnitude against the target', [
    ['29.835', 29.835, 'the target decides for decimals'],
    ['31.250', 31.25, 'near the target'],
  ]),
  ...cases(numberIn('tấn', 570), '§6.3: magnitude against the target', [
    ['1.020', 1020, '1,8 times the target, or a five-hundredth of it'],
  ]),
  ...cases(numberIn('tấn', 940), 'issue 6: 29.835', [
    ['29.835', ASK, 'a thirtieth of the target or thirty times it: the target cannot decide'],
  ]),
  ...cases(numberIn('triệu đồng/người/năm', 36.4), '§6.3: magnitude against the target', [
    ['37.125', 37.125, 'the target decides for decimals'],
  ]),
  ...cases(numberIn('%', 98), '§6.3: magnitude against the target', [
    ['99.985', 99.985, 'no share is a thousand times its target'],
    ['97.125%', 97.125, 'the target decides for decimals'],
  ]),
  ...cases(numberIn('con', 28500), '§6.3: magnitude against the target', [
    ['28.500', 28500, 'unit and target agree'],
    ['29.012', 29012, 'unit and target agree'],
  ]),
  ...cases(numberIn('trường'), 'issue 6: 29.835', [
    ['1.018', 1018, 'schools are whole: the unit leaves one reading'],
  ]),
  ...cases({ type: 'number', decimalMark: '.' }, 'rule-language: files beside a workbook', [
    ['29.835', 29.835, 'in a CSV with commas between cells the dot is before the decimals'],
    ['10000', 10000, 'no separator'],
    ['36.4', 36.4, 'decimal dot'],
  ]),
  ...cases({ type: 'number', decimalMark: ',' }, 'rule-language: files beside a workbook', [
    ['29,835', 29.835, 'in a CSV with semicolons the comma is before the decimals'],
    ['1.234,5', 1234.5, 'both separators'],
  ]),
];
