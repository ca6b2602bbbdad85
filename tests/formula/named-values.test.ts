import type { ValueType } from '../../src/engine/expression/types';
import { namedNumber, type Spelling } from '../../src/engine/titles/quota/named-values';

const SPELLING: Spelling = {
  yes: ['true', 'có', 'x'],
  no: ['false', 'không'],
  number: (value) => [String(value), String(value).replace('.', ',')],
};

const scale = [
  { id: 'thấp', title: 'Thấp' },
  { id: 'vừa', title: 'Trung bình', aliases: ['TB'] },
  { id: 'cao', title: 'Cao' },
];

function formula(type: ValueType, list: Record<string, number>): string {
  return namedNumber('A1', type, new Map(Object.entries(list)), SPELLING);
}

describe('a number beside a value in a list, as a formula', () => {
  it('finds a text as it is, also one with a wildcard', () => {
    expect(formula({ kind: 'text' }, { 'a*': 3, 'b"': 4 })).toBe(
      'INDEX({3,4},1,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"~","~~"),"*","~*"),"?","~?"),{"a*","b"""},0))',
    );
  });

  it('finds a level by any of its names, and gives an error for one that is not listed', () => {
    expect(formula({ kind: 'level', scale }, { tb: 7, cao: 9 })).toBe('CHOOSE(A1,NA(),7,9)');
  });

  it('finds yes and no by the first of their words that is listed', () => {
    expect(formula({ kind: 'flag' }, { x: 5, có: 6 })).toBe('IF(A1=1,6,NA())');
  });

  it('finds a number with either decimal mark, the point first, and no text that is no number', () => {
    expect(formula({ kind: 'number' }, { '0,5': 1, '-2': 2, '2.5': 3, '2,5': 4, năm: 5 })).toBe(
      'INDEX({1,2,3},1,MATCH(A1,{0.5,-2,2.5},0))',
    );
  });

  it('finds a day by its serial', () => {
    // 1 January 2024 is day 45292 of Excel
    expect(formula({ kind: 'date' }, { '2024-01-01': 8, '1/1/2024': 9 })).toBe(
      'INDEX({8},1,MATCH(A1,{45292},0))',
    );
  });

  it('is an error where nothing is listed that the value could be', () => {
    expect(formula({ kind: 'number' }, { năm: 5 })).toBe('NA()');
  });
});
