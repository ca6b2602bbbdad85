import { compare, multiply, parseShare, ratio, ratioOf, wholeOf } from '../../../src/engine/arithmetic/ratio';

describe('exact ratios', () => {
  it.each([
    ['15%', 3n, 20n],
    ['7.5%', 3n, 40n],
    ['5‰', 1n, 200n],
    ['2/3', 2n, 3n],
    ['0.15', 3n, 20n],
    ['100%', 1n, 1n],
    [' 70 % ', 7n, 10n],
  ])('reads %s in lowest terms', (text, numerator, denominator) => {
    expect(parseShare(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '%', '15 phần trăm', '-5%', '1/0', '1e3', '15%%', '1/2%', 'NaN'])(
    'refuses %j as a share',
    (text) => {
      expect(parseShare(text)).toBeUndefined();
    },
  );

  it('takes the decimal value that a float is written as', () => {
    expect(ratioOf(0.1)).toEqual({ numerator: 1n, denominator: 10n });
    expect(ratioOf(-2.5e-7)).toEqual({ numerator: -1n, denominator: 4_000_000n });
    expect(ratioOf(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
  });

  it('counts the seats of every whole percentage of every base to 5,000 as integers do', () => {
    const wrong: string[] = [];
    for (let percent = 0; percent <= 100; percent++) {
      const share = parseShare(`${percent}%`)!;
      for (let base = 0; base <= 5000; base++) {
        const exact = multiply(share, ratio(BigInt(base)));
        const product = percent * base; // below 2^53
        if (Number(wholeOf(exact, 'down')) !== Math.floor(product / 100))
          wrong.push(`down ${percent} ${base}`);
        if (Number(wholeOf(exact, 'up')) !== Math.floor((product + 99) / 100))
          wrong.push(`up ${percent} ${base}`);
        if (Number(wholeOf(exact, 'half-up')) !== Math.floor((product + 50) / 100))
          wrong.push(`half-up ${percent} ${base}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('finds 70 % of 90 and 29 % of 100, where floats fall short', () => {
    expect(wholeOf(multiply(parseShare('70%')!, ratio(90n)), 'down')).toBe(63n);
    expect(wholeOf(multiply(parseShare('29%')!, ratio(100n)), 'down')).toBe(29n);
  });

  it('compares without rounding', () => {
    expect(compare(ratio(6n, 7n), parseShare('90%')!)).toBeLessThan(0);
    expect(compare(ratio(63n, 90n), parseShare('70%')!)).toBe(0);
  });
});
