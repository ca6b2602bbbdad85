import { date, flag, level, number, RATINGS, text, texts, valuesOf } from './support';

const yes = true;
const no = false;

describe('missing', () => {
  const own = {
    a: flag([yes, yes, yes, no, no, no, null, null, null]),
    b: flag([yes, no, null, yes, no, null, yes, no, null]),
  };

  test('and is settled by a no, whatever is missing', () => {
    expect(valuesOf('a and b', { own })).toEqual([yes, no, null, no, no, no, null, no, null]);
  });

  test('or is settled by a yes, whatever is missing', () => {
    expect(valuesOf('a or b', { own })).toEqual([yes, yes, yes, yes, no, null, yes, null, null]);
  });

  test('not leaves missing missing', () => {
    expect(valuesOf('not a', { own })).toEqual([no, no, no, yes, yes, yes, null, null, null]);
  });

  test('a chained comparison is the and of its parts', () => {
    const own = { low: number([1, null, null]), x: number([2, 2, 9]), high: number([null, null, 3]) };
    expect(valuesOf('low < x < high', { own })).toEqual([null, null, no]);
  });

  test('a missing operand makes the result missing, also where a number would hide it', () => {
    const own = { x: number([null, 4]), y: number([0, 2]) };
    expect(valuesOf('x + y', { own })).toEqual([null, 6]);
    expect(valuesOf('x * y', { own })).toEqual([null, 8]);
    expect(valuesOf('x - y', { own })).toEqual([null, 2]);
    expect(valuesOf('x / y', { own })).toEqual([null, 2]);
    expect(valuesOf('x ^ y', { own })).toEqual([null, 16]);
    expect(valuesOf('x ^ 0', { own })).toEqual([null, 1]);
    expect(valuesOf('1 ^ x', { own })).toEqual([null, 1]);
    expect(valuesOf('x == x', { own })).toEqual([null, yes]);
    expect(valuesOf('x != y', { own })).toEqual([null, yes]);
    expect(valuesOf('-x', { own })).toEqual([null, -4]);
  });

  test('a missing condition gives neither branch', () => {
    expect(valuesOf('a ? 1 : 2', { own: { a: flag([yes, no, null]) } })).toEqual([1, 2, null]);
    expect(valuesOf('a ? "x" : "y"', { own: { a: flag([yes, no, null]) } })).toEqual(['x', 'y', null]);
  });

  test('a branch that is missing is missing only where it is taken', () => {
    const own = { a: flag([yes, no]), x: number([null, null]) };
    expect(valuesOf('a ? x : 2', { own })).toEqual([null, 2]);
  });

  const kinds = {
    n: number([1, null]),
    f: flag([no, null]),
    t: text(['', null]),
    d: date(['1970-01-01', null]),
    l: level(['khong_ht', null], RATINGS),
    s: texts([[], null]),
  };

  test.each(Object.keys(kinds))(
    'missing(%s) asks for any type; zero, no and an empty list are there',
    (name) => {
      expect(valuesOf(`missing(${name})`, { own: kinds })).toEqual([no, yes]);
      expect(valuesOf(`not missing(${name})`, { own: kinds })).toEqual([yes, no]);
    },
  );

  test('given puts the other in the place of what is missing, for any type', () => {
    expect(valuesOf('given(n, 7)', { own: kinds })).toEqual([1, 7]);
    expect(valuesOf('given(f, true)', { own: kinds })).toEqual([no, yes]);
    expect(valuesOf('given(t, "trống")', { own: kinds })).toEqual(['', 'trống']);
    expect(valuesOf('given(d, date("2021-11-15"))', { own: kinds })).toEqual(['1970-01-01', '2021-11-15']);
    expect(valuesOf('given(l, "tot")', { own: kinds })).toEqual(['khong_ht', 'tot']);
    expect(valuesOf('given(s, s)', { own: kinds })).toEqual([[], null]);
    expect(valuesOf('given(n, given(n, n))', { own: kinds })).toEqual([1, null]);
  });
});
