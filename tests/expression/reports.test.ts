import { evaluate, flag, number, type World } from './support';

const own = {
  a: number([6, 6, null, 0, 8]),
  b: number([3, 0, 0, 0, null]),
  c: flag([true, false, null, false, true]),
};

function reported(source: string, world: World = { own }): [number, string, unknown][] {
  return evaluate(source, world).reports.map(({ row, code, params }) => [
    row,
    code.replace('expression.', ''),
    params['quote'],
  ]);
}

describe('what cannot be reckoned from values that are there', () => {
  test('a division by zero is reported with its row and piece, and is missing', () => {
    const { values } = evaluate('1 + a / b', { own });
    expect(values).toEqual([3, null, null, null, null]);
    expect(reported('1 + a / b')).toEqual([
      [1, 'division-by-zero', 'a / b'],
      [3, 'division-by-zero', 'a / b'],
    ]);
  });

  test('a missing dividend is missing and no division by zero', () => {
    expect(evaluate('a / b', { own }).reports.map(({ row }) => row)).toEqual([1, 3]);
  });

  test.each([
    'b == 0 ? 0 : a / b',
    'b != 0 ? a / b : 0',
    'b != 0 and a / b > 1',
    'b == 0 or a / b > 1',
    'b == 0 ? 0 : (c ? a / b : 1)',
    'b != 0 and (c ? a / b : a / b) > 0',
    'given(b, a / 0 * 0) > 0 or true',
    'true or a / b > 1',
    'false and 1 / b > 1',
    'false ? a / b : a',
  ])('a row whose branch is not taken reports nothing: %s', (source) => {
    const world = { own: { ...own, b: number([3, 0, 0, 0, 5]) } };
    expect(reported(source, world)).toEqual([]);
  });

  test('the other value of given is looked at only where the first is missing', () => {
    const world = { own: { x: number([1, null]), z: number([0, 0]) } };
    expect(reported('given(x, 1 / z)', world)).toEqual([[1, 'division-by-zero', '1 / z']]);
    expect(reported('given(1 / z, x)', world)).toEqual([
      [0, 'division-by-zero', '1 / z'],
      [1, 'division-by-zero', '1 / z'],
    ]);
  });

  test('a row whose condition is missing takes no branch and reports nothing', () => {
    const world = { own: { c: flag([true, false, null]), z: number([0, 0, 0]) } };
    expect(reported('c ? 1 / z : 2 / z', world)).toEqual([
      [0, 'division-by-zero', '1 / z'],
      [1, 'division-by-zero', '2 / z'],
    ]);
  });

  test('one side of and, or that is missing still looks at the other', () => {
    const world = { own: { c: flag([null]), z: number([0]) } };
    expect(reported('c and 1 / z > 0', world)).toEqual([[0, 'division-by-zero', '1 / z']]);
    expect(reported('c or 1 / z > 0', world)).toEqual([[0, 'division-by-zero', '1 / z']]);
  });

  test('the same piece is reported once for a row, wherever it stands', () => {
    expect(reported('a / b + a / b > a / b')).toHaveLength(2);
    expect(reported('0 < a / b < 5')).toHaveLength(2);
    expect(reported('oneOf(a / b, 1, 2, 3)')).toHaveLength(2);
    expect(reported('given(a / b, 0) + 1')).toHaveLength(2);
  });

  test('overflow and powers without a value are reported', () => {
    const world = { own: { x: number([1e200, -8, 0, null]), y: number([1e200, 0.5, -1, 2]) } };
    expect(reported('x * y', world)).toEqual([[0, 'overflow', 'x * y']]);
    expect(reported('x ^ y', world)).toEqual([
      [0, 'overflow', 'x ^ y'],
      [1, 'power', 'x ^ y'],
      [2, 'division-by-zero', 'x ^ y'],
    ]);
    expect(reported('sum(x, 1e308, 1e308)', world).map(([, code, quote]) => [code, quote])).toEqual(
      Array(3).fill(['overflow', 'sum(x, 1e308, 1e308)']),
    );
    expect(reported('x / 1e-300', world)).toEqual([[0, 'overflow', 'x / 1e-300']]);
  });

  test('a parameter that makes every row fail is reported for every row that looks at it', () => {
    const parameters = { p: { type: { kind: 'number' as const }, constant: 0 } };
    const world = { own: { a: number([1, null, 3]), c: flag([true, false, true]) }, parameters };
    expect(reported('c ? 1 / p : 0', world)).toEqual([
      [0, 'division-by-zero', '1 / p'],
      [2, 'division-by-zero', '1 / p'],
    ]);
    expect(reported('p == 0 ? 0 : a / p', world)).toEqual([]);
  });
});

describe('constants', () => {
  test('a program without columns gives a column of the size of the frame', () => {
    expect(evaluate('1 + 1', {}, 3).values).toEqual([2, 2, 2]);
    expect(evaluate('"a" == "b"', {}, 2).values).toEqual([false, false]);
    expect(evaluate('true ? "x" : "y"', {}, 2).values).toEqual(['x', 'x']);
    expect(evaluate('1 < 2', {}, 0).values).toEqual([]);
  });

  test('a program can be evaluated again, over another frame', () => {
    expect(evaluate('a / b', { own: { a: number([1]), b: number([0]) } }).reports).toHaveLength(1);
    expect(evaluate('a / b', { own: { a: number([1, 2]), b: number([0, 1]) } }).values).toEqual([null, 2]);
  });
});
