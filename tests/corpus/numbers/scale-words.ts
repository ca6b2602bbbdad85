import { cases, HEAD, numberIn, PEOPLE, PERCENT, TONNES, UNREAD } from './case';

const NFD = (text: string) => text.normalize('NFD');

/** nghìn 10³, vạn 10⁴, triệu 10⁶, tỷ 10⁹, brought to the scale of the field's unit. */
export const SCALE_WORDS = [
  ...cases(numberIn('đồng'), '§6.3', [
    ['100 tỷ đồng', 1e11, 'tỷ is 10⁹'],
    ['170 triệu đồng', 1.7e8, 'triệu is 10⁶'],
    ['36,4 triệu đồng', 36400000, 'decimal comma before a scale word'],
    ['500 nghìn đồng', 500000, 'nghìn is 10³'],
    ['2 vạn đồng', 20000, 'vạn is 10⁴'],
    ['250.000 đồng', 250000, 'no scale word'],
    ['1.250.000 đồng', 1250000, 'no scale word'],
  ]),
  ...cases(numberIn('triệu đồng'), '§6.3', [
    ['170 triệu đồng', 170, 'the unit has the scale already'],
    ['170 triệu', 170, 'đồng left out'],
    ['170', 170, 'the unit stands in the header'],
    ['1,5 tỷ đồng', 1500, 'a thousand millions to the tỷ'],
    ['1 tỷ', 1000, 'đồng left out'],
    ['850 nghìn đồng', 0.85, 'a thousandth of a million'],
    ['36,4 triệu đồng', 36.4, 'decimal comma'],
    ['250.000 đồng', 0.25, 'written beside its unit: thousands; a quarter of a million'],
  ]),
  ...cases(numberIn('tỷ đồng'), '§6.3', [
    ['100 tỷ đồng', 100, 'the unit has the scale already'],
    ['100 tỷ', 100, 'đồng left out'],
    ['100', 100, 'the unit stands in the header'],
    ['850 triệu đồng', 0.85, 'a thousandth of a tỷ is a million'],
    ['1.200 tỷ đồng', 1200, 'thousands beside the unit'],
    ['1.500 triệu đồng', 1.5, 'thousands beside the unit, then the scale'],
    ['100 TỶ ĐỒNG', 100, 'letter case is folded'],
    ['100 tỉ đồng', 100, 'tỉ is tỷ (design: final y after a consonant)'],
    [NFD('100 tỷ đồng'), 100, 'decomposed Unicode'],
    ['100  tỷ   đồng', 100, 'spaces collapse'],
    ['100\u00a0tỷ\u00a0đồng', 100, 'non-breaking spaces'],
  ]),
  ...cases(numberIn('triệu đồng/người/năm'), '§6.3', [
    ['36,4 triệu đồng/người/năm', 36.4, 'the unit as the header has it'],
  ]),
  ...cases(numberIn('triệu/người/năm'), '§6.3', [['36,4 triệu/người/năm', 36.4, 'as Ba Tơ writes it']]),
  ...cases(numberIn('đồng/người/năm'), '§6.3', [
    ['36,4 triệu đồng/người/năm', 36400000, '3.64e7, as the table says'],
  ]),
  ...cases(numberIn('triệu đồng/năm'), '§8.2 3', [['170 triệu đồng/năm', 170, 'as Ngã Năm writes it']]),
  ...cases(PEOPLE, '§6.3', [
    ['15 nghìn người', 15000, 'nghìn'],
    ['2 vạn người', 20000, 'vạn'],
    ['1,2 vạn người', 12000, 'vạn with decimals'],
    ['1,5 triệu người', 1500000, 'triệu'],
    ['2 vạn', 20000, 'the unit stands in the header'],
  ]),
  ...cases(TONNES, '§6.3', [
    ['30 nghìn tấn', 30000, 'nghìn before a unit'],
    ['100 tỷ đồng', UNREAD, 'money in a field of tonnes'],
  ]),
  ...cases(PERCENT, 'rule-language: certain or asked', [
    ['100 triệu', UNREAD, 'money in a field of per cent'],
  ]),
  ...cases(HEAD, '§6.3', [['28,5 nghìn con', 28500, 'nghìn with decimals']]),
];
