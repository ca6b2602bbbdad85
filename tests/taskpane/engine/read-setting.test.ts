import { readSetting, type FieldOf } from '../../../src/taskpane/engine/read-setting';

const SHARE: FieldOf = { kind: 'share', original: '15%' };
const NUMBER: FieldOf = { kind: 'maximum', original: 10 };
const PERCENT: FieldOf = { kind: 'target', original: 70, unit: '%' };
const DAY: FieldOf = { kind: 'parameter', original: '2025-08-15' };
const FLAG: FieldOf = { kind: 'parameter', original: true };
const WORDS: FieldOf = { kind: 'parameter', original: 'toàn xã' };

describe('what is typed into a field', () => {
  it.each([
    [SHARE, '15', '15%'],
    [SHARE, ' 15 % ', '15%'],
    [SHARE, '15,5 %', '15.5%'],
    [SHARE, '7.5%', '7.5%'],
    [SHARE, '5‰', '5‰'],
    [SHARE, '2 / 3', '2/3'],
    [NUMBER, '12', 12],
    [NUMBER, '1.234,5', 1234.5],
    [NUMBER, '1 234,5', 1234.5],
    [NUMBER, '-0,5', -0.5],
    [NUMBER, '−3', -3],
    [PERCENT, '71,5 %', 71.5],
    [PERCENT, '71.5', 71.5],
    [DAY, '1/9/2025', '2025-09-01'],
    [DAY, '2025-09-01', '2025-09-01'],
    [FLAG, 'Có', true],
    [FLAG, 'không', false],
    [WORDS, '  toàn   huyện ', 'toàn huyện'],
  ] as const)('%j %j is %j', (field, typed, value) => {
    expect(readSetting(field, typed)).toEqual({ value });
  });

  it.each([
    [SHARE, 'nhiều', 'taskpane.setting.not-share'],
    [SHARE, '-5%', 'taskpane.setting.not-share'],
    [SHARE, '2/0', 'taskpane.setting.not-share'],
    [SHARE, '', 'taskpane.setting.not-share'],
    [NUMBER, '1.234', 'taskpane.setting.not-number'],
    [NUMBER, '12 %', 'taskpane.setting.not-number'],
    [NUMBER, '1e3', 'taskpane.setting.not-number'],
    [PERCENT, '70 tỷ', 'taskpane.setting.not-number'],
    [DAY, '30/2/2025', 'taskpane.setting.not-date'],
    [DAY, '1/9/25', 'taskpane.setting.not-date'],
    [FLAG, 'chắc', 'taskpane.setting.not-flag'],
    [WORDS, ' ', 'taskpane.setting.empty'],
  ] as const)('%j %j is asked again', (field, typed, code) => {
    expect(readSetting(field, typed)).toEqual({ problem: { code, params: { text: typed.trim() } } });
  });

  it('has the decimal mark of the language: 1,234 is one and a bit in Vietnamese, and doubtful in English', () => {
    expect(readSetting(NUMBER, '1,234', 'vi')).toEqual({ value: 1.234 });
    expect(readSetting(NUMBER, '1.234', 'en')).toEqual({ value: 1.234 });
    expect(readSetting(NUMBER, '1,234', 'en')).toHaveProperty('problem');
  });
});
