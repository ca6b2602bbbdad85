import { ASK, cases, either, HEAD, numberIn, PEOPLE, PERCENT, PLAIN_NUMBER, TONNES, UNREAD } from './case';

/** Cells on which the documents are silent or disagree (README, Undecided): what may be read, and nothing else. */
export const UNDECIDED = [
  ...cases(TONNES, 'README, Undecided: comma and three digits', [
    ['29,835', either(29.835, ASK), '§6.3 has decimals, an en-US habit has thousands'],
    ['10,000', either(10, ASK), 'the same'],
    ['10,000 tấn', either(10, ASK), 'the same, with a unit'],
  ]),
  ...cases(HEAD, 'README, Undecided: comma and three digits', [
    ['28,500', either(28500, ASK), 'no third of an ox: 28.5 may not be read silently'],
  ]),
  ...cases(numberIn('tấn', 29835), 'README, Undecided: comma and three digits', [
    ['29,835', either(29835, ASK), 'with that target 29.835 may not be read silently'],
  ]),
  ...cases(numberIn('tấn', 30), 'README, Undecided: the writer’s unit against the target', [
    ['29.835 tấn', either(29.835, ASK), 'the plan’s way of writing says thousands, the target says decimals'],
  ]),
  ...cases(TONNES, 'README, Undecided: numbers with one or two decimals', [
    [28.5, either(28.5, ASK), '28.500 typed into an en-US Excel, or 28,5: no target'],
    [6.02, either(6.02, ASK), '6.020 typed into an en-US Excel, or 6,02: no target'],
  ]),
  ...cases(HEAD, 'README, Undecided: numbers with one or two decimals', [
    [28.5, either(28500, ASK), 'no half ox: 28.5 may not be read silently'],
    [29.835, either(29835, ASK), 'no part of an ox: 29.835 may not be read silently'],
  ]),
  ...cases(numberIn('con', 28500), 'README, Undecided: numbers with one or two decimals', [
    [
      28.5,
      either(28500, ASK),
      '28.500 typed into an en-US Excel lost two noughts: 28.5 may not be read silently',
    ],
    [29.1, either(29100, ASK), 'the same: 29.1 may not be read silently'],
  ]),
  ...cases(numberIn('tấn', 29835), 'README, Undecided: numbers with one or two decimals', [
    [29.9, either(29900, ASK), '29.900 typed into an en-US Excel: 29.9 may not be read silently'],
  ]),
  ...cases(numberIn('tiêu chí/xã', 12.11), 'README, Undecided: the comma that Excel left out', [
    [1211, either(1211, ASK), '12,11 typed into an en-US Excel may lose its comma'],
  ]),
  ...cases(numberIn('triệu đồng/người/năm', 36.4), 'README, Undecided: the comma that Excel left out', [
    [364, either(364, ASK), '36,4 typed into an en-US Excel may lose its comma'],
  ]),
  ...cases(PERCENT, 'README, Undecided: shares as fractions', [
    [0.98, either(0.98, ASK), 'a General cell: 0,98 % or 98 %?'],
    ['0,98', either(0.98, ASK), 'the same as text'],
    ['99.985', either(99.985, ASK), 'decimals, if the unit alone may decide'],
    ['99.985%', either(99.985, ASK), 'decimals, if the unit alone may decide'],
  ]),
  ...cases(numberIn('%', 98), 'README, Undecided: shares as fractions', [
    [
      0.98,
      either(0.98, 98, ASK),
      'a hundredth of the target: a fraction was meant, if the target may decide',
    ],
  ]),
  ...cases(PERCENT, 'README, Undecided: units by another name', [
    ['98% dân số', either(98, UNREAD), 'a per cent with its base'],
    ['100% chỉ tiêu', either(100, UNREAD), 'a per cent with its base'],
    ['98 phần trăm', either(98, UNREAD), 'per cent in words'],
    ['98%.', either(98, UNREAD), 'the full stop of a sentence'],
  ]),
  ...cases(numberIn('triệu đồng'), 'README, Undecided: units by another name', [
    ['100 trđ', either(100, UNREAD), 'a short form'],
    ['100 tr.đ', either(100, UNREAD), 'a short form'],
    ['100tr', either(100, UNREAD), 'a short form'],
    ['1 tỷ 200 triệu đồng', either(1200, UNREAD), 'two scale words: never 1, never 1.2, never 1200 tỷ'],
    ['1 tỷ 2', UNREAD, 'spoken for 1,2 tỷ'],
  ]),
  ...cases(PEOPLE, 'README, Undecided: units by another name', [
    ['15 ngàn người', either(15000, UNREAD), 'the southern word for nghìn: never 15'],
  ]),
  ...cases(numberIn('kg'), 'README, Undecided: units by another name', [
    ['3 tấn', either(3000, UNREAD), 'another unit of the same measure: never 3'],
  ]),
  ...cases(numberIn('tỷ đồng', 100), 'README, Undecided: units by another name', [
    [100000000000, either(100000000000, ASK), 'đồng where tỷ đồng were asked'],
  ]),
  ...cases(numberIn('giường/vạn dân'), 'README, Undecided: units by another name', [
    ['19,3 giường', either(19.3, UNREAD), '§8.4 26: the base stands in the name'],
  ]),
  ...cases(numberIn('m²'), 'README, Undecided: units by another name', [
    ['120 m2', either(120, UNREAD), 'an ordinary two for the raised one: never 1202'],
  ]),
  ...cases(PLAIN_NUMBER, 'README, Undecided: units in a field without one', [
    ['05 trường', either(5, UNREAD), 'a count with its unit'],
    ['100 tỷ đồng', either(1e11, UNREAD), 'never 100 silently'],
  ]),
  ...cases({ type: 'number', decimalMark: ',' }, 'README, Undecided: CSV files', [
    ['29.835', either(29835, ASK), 'with a decimal comma the dot can only mark thousands'],
  ]),
  ...cases(TONNES, 'README, Undecided: thousands before a scale word', [
    ['29,835 nghìn tấn', either(29835, ASK), 'decimals in §6.3, thousands by an en-US habit'],
    [
      '29.835 nghìn tấn',
      either(29835000, ASK),
      'thousands by the writer’s unit, decimals by good sense: 29835 needs a question',
    ],
  ]),
];
