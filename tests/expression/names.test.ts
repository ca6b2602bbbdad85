import { FUNCTION_NAMES, isId, RESERVED } from '../../src/engine/expression/names';
import { number, refusals, valuesOf } from './support';

describe('what can be an id', () => {
  test.each([
    'điểm',
    'tổng_điểm',
    '_x',
    'ngày_11_6',
    'e',
    'i',
    'm',
    'pi',
    'Đơn_vị',
    '分数',
    'ßß',
    'cm',
    'NaN',
    'Infinity',
  ])('%s can', (id) => expect(isId(id)).toBe(true));

  test.each(['', '1a', 'I.1', 'a)', 'thi đua', 'a-b', '$x', 'điểm!', '½', 'x\u0000'])('%j cannot', (id) =>
    expect(isId(id)).toBe(false),
  );

  test('the words of the language, the built-in columns and the functions are reserved', () => {
    const words = 'and or not xor mod to in true false null undefined end parent base'.split(' ');
    const columns = 'score bonus penalty total rank band'.split(' ');
    const functions =
      'abs round min max sum mean missing given date year days oneOf has text ratio met exceeded maxOf stage streak times votes seats'.split(
        ' ',
      );
    expect([...FUNCTION_NAMES].sort()).toEqual([...functions].sort());
    expect([...RESERVED].sort()).toEqual([...words, ...columns, ...functions].sort());
    for (const word of RESERVED) expect(isId(word)).toBe(false);
  });

  test('an id is the same in NFC and NFD', () => {
    expect(isId('điểm'.normalize('NFD'))).toBe(true);
  });
});

describe('names in expressions', () => {
  test('nothing is predefined: e, i, pi and units are free names', () => {
    const world = {
      own: { e: number([1]), i: number([2]), pi: number([3]), cm: number([4]), NaN: number([5]) },
    };
    expect(valuesOf('e + i * pi + cm + NaN', world)).toEqual([16]);
    expect(refusals('e', {})).toEqual([['unknown-name', 'e']]);
  });

  test('letters of every script are read, also outside the basic plane', () => {
    const world = { own: { điểm: number([1]), 分数: number([2]), баллы: number([4]), '𝒳𐐷': number([8]) } };
    expect(valuesOf('điểm + 分数 + баллы + 𝒳𐐷', world)).toEqual([15]);
  });

  test('a name typed with separate accents (NFD) is the same name', () => {
    const source = 'tổng_điểm * 2 >= ngưỡng'.normalize('NFD');
    const world = { own: { tổng_điểm: number([45, 40]), ngưỡng: number([90, 90]) } };
    expect(valuesOf(source, world)).toEqual([true, false]);
  });

  test('a problem is quoted and placed in the source as it was typed, also when that is NFD', () => {
    const source = 'tổng_điểm + điểm_thưởng'.normalize('NFD');
    const [problem] = [...problems(source)];
    expect(problem!.params['quote']).toBe('điểm_thưởng'.normalize('NFD'));
    expect(source.slice(problem!.start, problem!.end)).toBe(problem!.params['quote']);
    expect(problem!.params['name']).toBe('điểm_thưởng');
  });

  test('an unknown name is answered with the name most like it, accents apart', () => {
    const world = { own: { tổng_điểm: number([1]), xep_loai: number([1]) } };
    expect(suggested('tong_diem', world)).toBe('tổng_điểm');
    expect(suggested('xep_loia', world)).toBe('xep_loai');
    expect(suggested('hoan_toan_khac', world)).toBeUndefined();
  });

  test('an unknown function is answered with the function most like it', () => {
    expect(suggested('oneof("a", "b")', {})).toBe('oneOf');
    expect(suggested('Round(1.5, 0)', {})).toBe('round');
  });

  test('a function without its brackets, and brackets behind a name, are told apart', () => {
    const world = { own: { điểm: number([1]) } };
    expect(refusals('round', world)).toEqual([['function-without-call', 'round']]);
    expect(refusals('điểm(2)', world)).toEqual([['no-function', 'điểm(2)']]);
  });

  test('parent.x reads the row that this row belongs to, and has names of its own', () => {
    const world = { own: { x: number([1, 2]) }, parent: { x: number([10, 20]), y: number([5, null]) } };
    expect(valuesOf('parent.x + x', world)).toEqual([11, 22]);
    expect(valuesOf('parent . y', world)).toEqual([5, null]);
    expect(refusals('y', world)[0]![0]).toMatch(/^unknown-name/);
    expect(refusals('parent.z', world)[0]![0]).toMatch(/^unknown-name/);
  });
});

import { problemsFor, type World } from './support';

function problems(source: string) {
  return problemsFor(source, { own: { tổng_điểm: number([1]) } });
}

function suggested(source: string, world: World): unknown {
  return problemsFor(source, world)[0]!.params['similar'];
}
