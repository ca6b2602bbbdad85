import { answer } from '../../src/rules/decide/confirm';
import type { RecordedChoice } from '../../src/rules/decide/choice';
import { recordsFingerprint } from '../../src/rules/decide/fingerprint';
import type { RuleSet } from '../../src/rules/rule-set';

const LINE: RecordedChoice = {
  kind: 'confirm',
  population: '',
  title: 'so',
  group: '',
  key: [],
  value: '',
  because: '',
  by: '',
  date: '',
  sheet: 'choices.csv',
  row: 4,
};
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'thu',
  title: 'Thử',
  parameters: [{ id: 'so', title: 'Số', value: 1, confirm: 'Bao nhiêu?' }],
  populations: [],
};
const given = (value: string, sheet = LINE.sheet) => answer(RULES, [{ ...LINE, value, sheet }]);

describe('a number that answers a question', () => {
  it.each([
    ['12', 12],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['15 %', 15],
    ['0.125', 0.125],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
  ])('is read as it is written here: %s', (written, value) => {
    expect(given(written)).toMatchObject({ values: new Map([['so', value]]), problems: [] });
  });

  it('is asked again where it can be read in two ways, with its line or cell', () => {
    expect(given('1.500').problems).toMatchObject([
      { code: 'confirm.misread', sheet: 'choices.csv', cell: '4' },
    ]);
    expect(given('1.500', 'Quyết định của Hội đồng').problems).toMatchObject([{ cell: 'A4' }]);
  });
});

describe('the fingerprint of what was recorded', () => {
  it('is the same wherever the lines stand, and another for another decision', () => {
    const print = (line: RecordedChoice) => recordsFingerprint({ choices: [line] });
    expect(print({ ...LINE, sheet: 'Quyết định', row: 9 })).toBe(print(LINE));
    expect(print({ ...LINE, value: 'có' })).not.toBe(print(LINE));
  });
});
