import { flag, number, refusals, valueOf, valuesOf } from './support';

const world = { own: { x: number([1]), ok: flag([true]) } };

describe('limits', () => {
  test('2,000 characters are read, 2,001 are not', () => {
    const long = (length: number) => 'x' + ' '.repeat(length - 1);
    expect(valuesOf(long(2000), world)).toEqual([1]);
    expect(refusals(long(2001), world)[0]![0]).toBe('too-long');
  });

  const nest = (depth: number) => '('.repeat(depth) + 'x' + ')'.repeat(depth);
  test.each<[string, (depth: number) => string]>([
    ['brackets', nest],
    ['calls', (depth) => 'abs('.repeat(depth) + 'x' + ')'.repeat(depth)],
    ['signs', (depth) => '- '.repeat(depth) + 'x'],
    ['not', (depth) => 'not '.repeat(depth) + 'ok'],
    ['powers', (depth) => 'x' + '^1'.repeat(depth)],
    ['choices', (depth) => 'ok ? 1 : '.repeat(depth) + '2'],
    ['signs in brackets', (depth) => '-('.repeat(depth / 2) + 'x' + ')'.repeat(depth / 2)],
  ])('%s stand at most 64 deep', (_, make) => {
    expect(valuesOf(make(64), world)).toHaveLength(1);
    expect(refusals(make(66), world)[0]![0]).toBe('too-deep');
    expect(refusals(make(200), world)[0]![0]).toBe('too-deep');
  });

  test('a long chain is not deep: 400 names can be added', () => {
    expect(valuesOf(Array(400).fill('x').join(' + '), world)).toEqual([400]);
    expect(valueOf(Array(600).fill('1').join('+'))).toBe(600);
    expect(valuesOf(Array(150).fill('ok').join(' and '), world)).toEqual([true]);
    expect(valuesOf(Array(60).fill('x ^ 2').join(' + ') + ' - 1', world)).toEqual([59]);
  });
});
