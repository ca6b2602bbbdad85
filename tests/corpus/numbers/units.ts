import { ASK, cases, numberIn, TONNES, UNREAD } from './case';

/** Units written into the cell, counts with a leading zero, and per ten thousand people. */
export const UNITS = [
  ...cases(numberIn('trường'), '§6.3', [
    ['05 trường', 5, 'a leading zero'],
    ['05', 5, 'a leading zero, no unit'],
    ['18 trường', 18, 'whole'],
    ['5 Trường', 5, 'letter case'],
    ['5trường', 5, 'no space before the unit'],
    ['05 thôn', UNREAD, 'another unit'],
  ]),
  ...cases(numberIn('thôn'), '§6.3', [
    ['01 thôn', 1, 'a leading zero'],
    ['01', 1, 'a leading zero, no unit'],
    ['1', 1, 'plain'],
    ['0', 0, 'nought is a value'],
    ['00', 0, 'nought with a leading zero'],
  ]),
  ...cases(numberIn('ha'), '§8.4 15', [
    ['245 ha', 245, 'the unit beside it'],
    ['245ha', 245, 'no space'],
    ['245,5 ha', 245.5, 'decimal comma'],
    ['245 tấn', UNREAD, 'another unit'],
  ]),
  ...cases(TONNES, '§8.4', [
    ['570 tấn', 570, 'the unit beside it'],
    ['570 Tấn', 570, 'letter case'],
    ['570 tấn'.normalize('NFD'), 570, 'decomposed Unicode'],
    ['570 con', UNREAD, 'another unit'],
    ['570 ha', UNREAD, 'another unit'],
  ]),
  ...cases(numberIn('tiêu chí/xã'), '§8.4 16', [['12,11 tiêu chí/xã', 12.11, 'an average with its unit']]),
  ...cases(numberIn('giường/vạn dân'), '§6.3: 1 vạn dân', [
    ['19,3 giường/vạn dân', 19.3, 'per ten thousand people is the field’s unit'],
    ['19,3', 19.3, 'the unit stands in the header'],
    ['19,3 giường/lạ dân', ASK, 'OCR noise for vạn dân: no unit anyone knows, so not certain'],
  ]),
  ...cases(numberIn('bác sỹ/vạn dân'), '§6.3: 1 vạn dân', [
    ['7 bác sỹ/vạn dân', 7, 'per ten thousand people'],
    ['7 bác sĩ/vạn dân', 7, 'sĩ is sỹ'],
  ]),
  ...cases(numberIn('kg'), 'issue 6: units', [['250 kg', 250, 'the field’s own unit']]),
  ...cases(numberIn('m²'), 'issue 6: units', [
    ['120 m²', 120, 'the raised two belongs to the unit, never 1202'],
    ['120', 120, 'the unit stands in the header'],
  ]),
];
