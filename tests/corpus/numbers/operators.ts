import { cases, either, numberIn, PERCENT, POINTS, TONNES, UNREAD } from './case';

/** A result's cell that holds a comparison holds no result. */
export const OPERATORS = [
  ...cases(PERCENT, '§6.3, §8.7', [
    ['đạt và vượt', UNREAD, 'met, but by how much?'],
    ['Đạt và vượt chỉ tiêu', UNREAD, 'met, but by how much?'],
    ['trên 85%', UNREAD, 'more than 85: not 85'],
    ['dưới 5%', UNREAD, 'less than 5: not 5'],
    ['98% trở lên', UNREAD, 'at least 98: not 98'],
    ['ít nhất 98%', UNREAD, 'at least 98'],
    ['từ 3%/năm', UNREAD, 'at least 3'],
    ['không quá 5%', UNREAD, 'at most 5'],
    ['≥ 98%', UNREAD, 'at least 98'],
    ['>85', UNREAD, 'more than 85'],
    ['< 5', UNREAD, 'less than 5'],
    ['khoảng 8%', UNREAD, 'about 8'],
    ['gần 98%', UNREAD, 'nearly 98'],
    ['~98%', UNREAD, 'about 98'],
    ['giảm 1,6%', UNREAD, 'by or to? and which sign?'],
    ['đạt', UNREAD, 'no number'],
    ['không đạt', UNREAD, 'no number'],
    ['vượt 5%', UNREAD, '5, or 105?'],
    [
      'đạt 98%',
      either(98, UNREAD),
      'in a result’s cell the word adds nothing, but the documents do not say so',
    ],
    ['tăng 5%', either(5, UNREAD), '5 in a column of growth: the documents do not say so'],
  ]),
  ...cases(TONNES, '§6.3, §8.7', [
    ['10.000 tấn trở lên', UNREAD, 'at least 10000'],
    ['trên 10.000 tấn', UNREAD, 'more than 10000'],
    ['hơn 10.000 tấn', UNREAD, 'more than 10000'],
  ]),
  ...cases(numberIn('xã'), '§6.3', [['không còn xã dưới 10 tiêu chí', UNREAD, 'never 10']]),
  ...cases(POINTS, '§8.7', [['tối đa 10', UNREAD, 'at most 10']]),
];
