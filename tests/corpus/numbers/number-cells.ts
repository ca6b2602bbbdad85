import { ASK, cases, HEAD, numberIn, PERCENT, PER_MILLE, PLAIN_NUMBER, POINTS, TONNES } from './case';

/** True numbers: what Excel made of what was typed. */
export const NUMBER_CELLS = [
  ...cases(TONNES, '§6.3', [
    [29835, 29835, 'a whole number is what it says'],
    [{ value: 29835, format: '#,##0' }, 29835, 'the format shows the group, the value is whole'],
    [{ value: 29835, format: '0.00' }, 29835, 'shown with decimals'],
    [29.835, ASK, '29.835 typed into an en-US Excel: thousands or decimals, no target'],
    [570, 570, 'whole'],
    [0, 0, 'nought is a value, never missing'],
  ]),
  ...cases(numberIn('tấn', 29835), '§6.3: magnitude against the target', [
    [29.835, 29835, 'a thousandth of the target: thousands were typed'],
    [29835, 29835, 'whole'],
    [30120, 30120, 'whole'],
  ]),
  ...cases(numberIn('tấn', 30), '§6.3: magnitude against the target', [
    [29.835, 29.835, 'as large as its target: decimals'],
    [28.5, 28.5, 'as large as its target: decimals'],
  ]),
  ...cases(numberIn('con', 28500), '§6.3: magnitude against the target', [
    [29.835, 29835, '29.835 typed into an en-US Excel: unit and target decide'],
    [28500, 28500, 'whole'],
  ]),
  ...cases(HEAD, '§6.3', [
    [28500, 28500, 'whole'],
    [950, 950, 'whole'],
  ]),
  ...cases(PERCENT, 'rule-language: a cell formatted 0%', [
    [{ value: 0.98, format: '0%' }, 98, 'held in the field’s unit'],
    [{ value: 0.995, format: '0.0%' }, 99.5, 'one decimal'],
    [{ value: 0.66, format: '0.00%' }, 66, 'two decimals'],
    [{ value: 1, format: '0%' }, 100, 'the whole'],
    [{ value: 0, format: '0%' }, 0, 'nought'],
    [{ value: 1.0425, format: '0.00%' }, 104.25, 'beyond the whole'],
    [{ value: 0.07, format: '0%' }, 7, 'no trace of binary fractions: 7, not 7.000000000000001'],
    [{ value: -0.02, format: '0.0%' }, -2, 'a decrease'],
    [{ value: 98, format: '0"%"' }, 98, 'a % in quotes scales nothing'],
    [98, 98, 'the % stands in the header'],
    [99.5, 99.5, 'a share with decimals is ordinary'],
    [{ value: 98, format: '0.00' }, 98, 'plain number in the field’s unit'],
    [100, 100, 'the whole'],
  ]),
  ...cases(PER_MILLE, '§6.3, §6.4', [
    [5.8, 5.8, 'plain number in the field’s unit'],
    [{ value: 5.8, format: '0.0"‰"' }, 5.8, 'Excel has no ‰ format: the sign is a literal'],
    [{ value: 0.0058, format: '0.00%' }, 5.8, '0,58 % are 5,8 ‰'],
  ]),
  ...cases(PLAIN_NUMBER, '§6.3', [
    [12, 12, 'whole'],
    [-3, -3, 'negative'],
    [{ value: 0.98, format: '0%' }, 0.98, 'no unit: the number itself'],
    [29.835, ASK, 'no unit, no target'],
    [1234567.8, 1234567.8, 'seven digits before the dot are no group of three'],
    [12345.678, 12345.678, 'five digits before the dot: nobody typed a thousands mark there'],
  ]),
  ...cases(POINTS, '§6.3', [
    [97.5, 97.5, 'points have decimals'],
    [8.25, 8.25, 'points have decimals'],
    [100, 100, 'whole'],
    [{ value: 9.98, format: '0.00' }, 9.98, 'points shown with two decimals'],
  ]),
];
