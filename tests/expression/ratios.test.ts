import fc from 'fast-check';
import { evaluate, flag, number, problemsFor, programFor, refusals, valueOf, valuesOf } from './support';

const plain = (values: readonly (number | null)[]) => number(values, '');
const percent = (values: readonly (number | null)[]) => number(values, '%');
const permille = (values: readonly (number | null)[]) => number(values, '‰');

describe('a ratio compared', () => {
  test('with a value in % is read in %', () => {
    expect(valuesOf('tỉ_lệ >= 70%', { own: { tỉ_lệ: percent([70, 69.99, 98, null]) } })).toEqual([
      true,
      false,
      true,
      null,
    ]);
    expect(valuesOf('5‰ < tỉ_lệ', { own: { tỉ_lệ: percent([0.5, 0.51]) } })).toEqual([false, true]);
  });

  test('with a value in ‰ is read in ‰', () => {
    expect(valuesOf('x >= 70%', { own: { x: permille([700, 699]) } })).toEqual([true, false]);
    expect(valuesOf('x >= 5.8‰', { own: { x: permille([5.8, 5.7]) } })).toEqual([true, false]);
  });

  test('with a plain ratio, or a value of unknown unit, is a plain number', () => {
    expect(valuesOf('share >= 70%', { own: { share: plain([0.7, 0.69, 14 / 20]) } })).toEqual([
      true,
      false,
      true,
    ]);
    expect(valuesOf('x == 70%', { own: { x: number([0.7, 70]) } })).toEqual([true, false]);
    expect(valueOf('70% == 0.7')).toBe(true);
    expect(valueOf('7% < 70‰')).toBe(false);
  });

  test('with a value in another unit is an error that quotes both', () => {
    const [problem] = problemsFor('điểm >= 70%', { own: { điểm: number([1], 'điểm') } });
    expect(problem).toMatchObject({
      code: 'expression.ratio-unit',
      params: { quote: 'điểm >= 70%', ratio: '70%', value: 'điểm', unit: 'điểm' },
    });
    expect(refusals('50% < điểm < 70%', { own: { điểm: number([1], 'điểm') } })).toHaveLength(2);
  });

  test('before and after other words is what it is alone, where mathjs would read a remainder', () => {
    const own = { x: percent([80, 60]), y: flag([true, true]) };
    expect(valuesOf('x >= 70% and y', { own })).toEqual([true, false]);
    expect(valuesOf('y and 70% <= x', { own })).toEqual([true, false]);
    expect(valuesOf('x >= 70% ? 1 : 0', { own })).toEqual([1, 0]);
    expect(valuesOf('x >= 70 % and y', { own })).toEqual([true, false]);
    expect(valuesOf('60% <= x < 70%', { own })).toEqual([false, true]);
  });

  test('in a choice, in given, min and max is read in the unit of what stands beside it', () => {
    const own = { x: percent([80, null, 60]), vùng_khó: flag([true, false, false]) };
    expect(valuesOf('x >= (vùng_khó ? 85% : 60%)', { own })).toEqual([false, null, true]);
    expect(valuesOf('given(x, 50%)', { own })).toEqual([80, 50, 60]);
    expect(valuesOf('max(x, 70%)', { own })).toEqual([80, null, 70]);
    expect(valuesOf('vùng_khó ? x : 100%', { own })).toEqual([80, 100, 100]);
    expect(valuesOf('oneOf(x, 60%, 80%)', { own })).toEqual([true, null, true]);
    expect(refusals('given(đ, 50%)', { own: { đ: number([1], 'điểm') } })[0]![0]).toBe('ratio-unit');
  });

  test('keeps to per cent through what does not change it, and becomes plain by dividing by 100', () => {
    const own = { a: percent([60]), b: percent([90]), dat: number([14], 'việc'), giao: number([20], 'việc') };
    expect(valuesOf('(a + b) / 2 >= 75%', { own })).toEqual([true]);
    expect(valuesOf('(a + b) / 2 >= 76%', { own })).toEqual([false]);
    expect(valuesOf('mean(a, b) == 75%', { own })).toEqual([true]);
    expect(valuesOf('a / 100 == 60%', { own })).toEqual([true]);
    expect(valuesOf('0.01 * a == 60%', { own })).toEqual([true]);
    expect(valuesOf('(a + b) * 0.5 == 75%', { own })).toEqual([true]);
    expect(valuesOf('-a == -60%', { own })).toEqual([true]);
    expect(valuesOf('round(abs(a), 1) == 60%', { own })).toEqual([true]);
    expect(valuesOf('a / b < 67%', { own })).toEqual([true]);
    expect(valuesOf('dat / giao == 70%', { own })).toEqual([true]);
    expect(valuesOf('100 * dat / giao == 70%', { own })).toEqual([true]);
    expect(valuesOf('dat / giao * 1000 == 700‰', { own })).toEqual([true]);
  });
});

describe('a ratio reckoned with', () => {
  test.each<[string, number]>([
    ['90 * 70%', 63],
    ['70% * 90', 63],
    ['100 * 29%', 29],
    ['23 * 15%', 3.45],
    ['1000 * 5.8‰', 5.8],
    ['63 / 70%', 90],
    ['-70% * 90', -63],
    ['50% * 50%', 0.25],
    ['10% + 1', 1.1],
    ['50%', 0.5],
    ['50% ^ 2', 0.25],
    ['30% / 3', 0.1],
  ])('%s is %p exactly', (source, expected) => expect(valueOf(source)).toBe(expected));

  test('a share of a whole number is whole wherever it is in truth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 999 }), (n, tenths) => {
        const exact = (BigInt(n) * BigInt(tenths)) % 1000n === 0n;
        const [product] = valuesOf(`n * ${tenths / 10}%`, { own: { n: number([n]) } });
        if (exact) expect(product).toBe(Number((BigInt(n) * BigInt(tenths)) / 1000n));
      }),
    );
  });

  test('a share of a column is reckoned before it is divided, and does not overflow by that', () => {
    const [share, none, large] = valuesOf('x * 70%', { own: { x: number([90, null, 1e308]) } });
    expect([share, none]).toEqual([63, null]);
    expect((large as number) / 7e307).toBeCloseTo(1, 12);
    const { reports } = evaluate('x * 300%', { own: { x: number([1e308, 1]) } });
    expect(reports).toEqual([{ row: 0, code: 'expression.overflow', params: { quote: 'x * 300%' } }]);
  });

  test('a ratio as a whole is a plain number', () => {
    expect(programFor('70%', {}).type).toEqual({ kind: 'number', unit: '' });
  });
});

describe('units', () => {
  const own = {
    a: number([1], 'điểm'),
    b: number([2], 'người'),
    c: number([3]),
    share: plain([0.5]),
    p: percent([50]),
  };

  test.each([
    'a + b',
    'a - b',
    'a < b',
    'min(a, b)',
    'given(a, b)',
    'a == b',
    'share >= p',
    'a + 1 > b',
    'oneOf(a, b)',
  ])('two known units do not meet in %s', (source) => {
    const [problem] = problemsFor(source, { own });
    expect(problem!.code).toBe('expression.units');
    expect(problem!.params).toMatchObject({ leftUnit: expect.any(String), rightUnit: expect.any(String) });
  });

  test.each([
    'a + c',
    'a * b',
    'a / b',
    'a * 60 > b',
    'a * 0.5 + b * 0.5',
    'p * 0.4 + a',
    'share + a',
    'a > 5',
    'a ^ 2 > b',
  ])('units do meet in %s', (source) => expect(programFor(source, { own }).type.kind).toMatch(/number|flag/));

  test('the unit of a result is known where it is sure', () => {
    const unitOf = (source: string) => {
      const { type } = programFor(source, { own });
      return type.kind === 'number' ? [type.unit, type.readIn] : type.kind;
    };
    expect(unitOf('a + c')).toEqual(['điểm', undefined]);
    expect(unitOf('-abs(round(a, 1))')).toEqual(['điểm', undefined]);
    expect(unitOf('a / (a + 1)')).toEqual(['', undefined]);
    expect(unitOf('a * b')).toEqual([undefined, undefined]);
    expect(unitOf('p / 2')).toEqual([undefined, '%']);
    expect(unitOf('p / 100')).toEqual(['', undefined]);
  });
});
