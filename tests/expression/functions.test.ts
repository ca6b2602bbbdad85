import fc from 'fast-check';
import {
  evaluate,
  date,
  flag,
  level,
  number,
  problemsFor,
  RATINGS,
  refusals,
  text,
  texts,
  valueOf,
  valuesOf,
} from './support';

describe('numbers', () => {
  test('abs', () =>
    expect(valuesOf('abs(x)', { own: { x: number([-2.5, 3, 0, null]) } })).toEqual([2.5, 3, 0, null]));

  test('round follows the mode of the rule set', () => {
    const own = { x: number([1.005, -1.005, 2.5, null]) };
    expect(valuesOf('round(x, 2)', { own })).toEqual([1.01, -1.01, 2.5, null]);
    expect(valuesOf('round(x, 0)', { own, rounding: 'half-away' })).toEqual([1, -1, 3, null]);
    expect(valuesOf('round(x, 0)', { own, rounding: 'half-even' })).toEqual([1, -1, 2, null]);
    expect(valuesOf('round(x, 0)', { own, rounding: 'down' })).toEqual([1, -1, 2, null]);
    expect(valuesOf('round(x, 0)', { own, rounding: 'up' })).toEqual([2, -2, 3, null]);
  });

  test('round takes its digits from a column too; what is no number of digits is reported', () => {
    const { values, reports } = evaluate('round(x, n)', {
      own: { x: number([1.26, 1.26, 1.26, 1.26, null]), n: number([1, 0.5, -1, null, 99]) },
    });
    expect(values).toEqual([1.3, null, null, null, null]);
    expect(reports.map(({ row, code }) => [row, code])).toEqual([
      [1, 'expression.round-digits'],
      [2, 'expression.round-digits'],
    ]);
    expect(refusals('round(1.5, 0.5)')).toEqual([['round-digits', '0.5']]);
    expect(refusals('round(1.5, -1)')).toEqual([['round-digits', '-1']]);
  });

  test('min, max, sum and mean are over their arguments, and missing with any of them', () => {
    const own = { a: number([3, 3]), b: number([5, null]), c: number([-1, 4]) };
    expect(valuesOf('min(a, b, c)', { own })).toEqual([-1, null]);
    expect(valuesOf('max(a, b, c)', { own })).toEqual([5, null]);
    expect(valuesOf('sum(a, b, c)', { own })).toEqual([7, null]);
    expect(valuesOf('mean(a, b, c, 1)', { own })).toEqual([2, null]);
    expect(valuesOf('min(a)', { own })).toEqual([3, 3]);
    expect(valueOf('mean(1, 2)')).toBe(1.5);
  });
});

describe('dates', () => {
  test.each([
    ['1970-01-01', '1970-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['0099-12-31', '0099-12-31'],
  ])('date("%s")', (text, expected) => expect(valueOf(`date("${text}")`)).toBe(expected));

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-11-31',
    '15/11/2021',
    '2021-1-5',
    '',
    'hôm nay',
    '2021-11-15T00:00',
  ])('date("%s") is refused', (text) =>
    expect(refusals(`date("${text}")`)).toEqual([['date', `date("${text}")`]]),
  );

  test('days(a, b) is b − a', () => {
    const own = {
      a: date(['2021-01-01', '2021-03-01', null]),
      b: date(['2021-12-31', '2021-02-28', '2021-01-01']),
    };
    expect(valuesOf('days(a, b)', { own })).toEqual([364, -1, null]);
    expect(valueOf('days(date("2020-02-28"), date("2020-03-01"))')).toBe(2);
  });

  test('year is the year of the calendar, leap days and centuries included', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('2500-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          expect(valuesOf('year(d)', { own: { d: date([iso]) } })).toEqual([day.getUTCFullYear()]);
        },
      ),
    );
    expect(
      valuesOf('year(d)', {
        own: { d: date([null, '2000-12-31', '2001-01-01', '1969-12-31', '2100-02-28']) },
      }),
    ).toEqual([null, 2000, 2001, 1969, 2100]);
  });
});

describe('texts and levels', () => {
  test('oneOf is after folding, for texts, levels and numbers', () => {
    const own = {
      t: text(['Hòa Bình', 'Huế', null]),
      l: level(['ht', 'xuat_sac', null], RATINGS),
      n: number([1, 5, null]),
    };
    expect(valuesOf('oneOf(t, "HOÀ BÌNH", "Vinh")', { own })).toEqual([true, false, null]);
    expect(valuesOf('oneOf(l, "HTNV", "tot")', { own })).toEqual([true, false, null]);
    expect(valuesOf('oneOf(n, 2, 3, 5)', { own })).toEqual([false, true, null]);
  });

  test('oneOf is missing when any argument is, whatever the others say', () => {
    const own = { x: text(['a', 'a', 'b']), y: text(['a', null, null]) };
    expect(valuesOf('oneOf(x, "a", y)', { own })).toEqual([true, null, null]);
  });

  test('has asks for one text of several, after folding', () => {
    const own = {
      f: texts([['Đảng viên', 'Đoàn viên'], ['đoàn  VIÊN'], [], null]),
      t: text(['x', 'Đoàn viên', 'x', 'x']),
    };
    expect(valuesOf('has(f, "đoàn viên")', { own })).toEqual([true, true, false, null]);
    expect(valuesOf('has(f, t)', { own })).toEqual([false, true, false, null]);
    expect(valuesOf('not has(f, "Đảng viên")', { own })).toEqual([false, true, true, null]);
  });

  test('text gives the title of a level, and a text as it is', () => {
    const own = { l: level(['ht', null], RATINGS), t: text(['An', null]) };
    expect(valuesOf('text(l)', { own })).toEqual(['Hoàn thành nhiệm vụ', null]);
    expect(valuesOf('text(t)', { own })).toEqual(['An', null]);
    expect(valuesOf('text(l) == "hoàn thành nhiệm vụ"', { own })).toEqual([true, null]);
    expect(valuesOf('given(text(l), "?")', { own })).toEqual(['Hoàn thành nhiệm vụ', '?']);
  });

  test('a choice between two text columns gives the text of the branch', () => {
    const own = {
      a: text(['x', 'y', null, 'x']),
      b: text(['z', 'x', 'x', null]),
      c: flag([true, false, true, false]),
    };
    expect(valuesOf('c ? a : b', { own })).toEqual(['x', 'x', null, null]);
    expect(valuesOf('(c ? a : b) == "X"', { own })).toEqual([true, true, null, null]);
    expect(valuesOf('(c ? a : "q") == a', { own })).toEqual([true, false, null, false]);
  });
});

describe('criteria and titles', () => {
  const facets = {
    'I_1 ratio': number([0.9, null], ''),
    'I_1 met': flag([true, null]),
    'I_1 exceeded': flag([false, null]),
    'I_1 max': number([10, 0]),
    'parent.I_1 max': number([40, 40]),
    'I_1 stage:self': number([9, null]),
    'cstdcs streak:': number([3, 0]),
    'cstdcs streak:bk_tinh': number([1, 0]),
    'bk_tinh streak:': number([0, 0]),
    'cstdcs times:cstdcs:5': number([4, 0]),
    'cstdcs votes': number([0.92, null], ''),
  };

  test.each<[string, unknown[]]>([
    ['ratio(I_1)', [0.9, null]],
    ['ratio(I_1) >= 90%', [true, null]],
    ['met(I_1)', [true, null]],
    ['exceeded(I_1)', [false, null]],
    ['maxOf(I_1)', [10, 0]],
    ['maxOf(parent.I_1)', [40, 40]],
    ['stage(I_1, "self")', [9, null]],
    ['stage(I_1, self)', [9, null]],
    ['streak(cstdcs)', [3, 0]],
    ['streak("cstdcs")', [3, 0]],
    ['streak(cstdcs, bk_tinh)', [1, 0]],
    ['streak(cstdcs, "bk_tinh") + 1', [2, 1]],
    ['times(cstdcs, 5)', [4, 0]],
    ['votes(cstdcs) >= 90%', [true, null]],
  ])('%s', (source, expected) => expect(valuesOf(source, { facets })).toEqual(expected));

  test('what the rules have against a name is reported at the name', () => {
    expect(problemsFor('1 + met(I_9)', { facets })).toEqual([
      { code: 'test.no-facet', params: { quote: 'I_9', name: 'I_9', facet: 'met' }, start: 8, end: 11 },
    ]);
    expect(problemsFor('streak(cstdcs, khong_co)', { facets })[0]).toMatchObject({ start: 15, end: 23 });
  });

  test.each([
    ['met(1 + 1)', 'needs-name', '1 + 1'],
    ['ratio(70%)', 'needs-name', '70%'],
    ['times(cstdcs, 0)', 'constant-count', '0'],
    ['times(cstdcs, 1.5)', 'constant-count', '1.5'],
    ['times(cstdcs, x)', 'constant-count', 'x'],
  ])('%s is refused', (source, code, quote) => {
    expect(refusals(source, { facets, own: { x: number([1]) } })).toEqual([[code, quote]]);
  });
});

describe('seats', () => {
  test('are ⌊share × n⌋, exactly', () => {
    expect(valuesOf('seats(15%, n)', { own: { n: number([23, 20, 19, 0, null]) } })).toEqual([
      3,
      3,
      2,
      0,
      null,
    ]);
    // 0.29 × 100 is 28.999999999999996 as floats
    expect(valueOf('seats(29%, 100)')).toBe(29);
    expect(valueOf('seats(5‰, 200)')).toBe(1);
    expect(valueOf('seats(33.333333333333333333%, 3)')).toBe(0);
    expect(valueOf('seats(0.29, 100)')).toBe(29);
    expect(valueOf('seats(100% / 3, 3)')).toBe(1);
    expect(valueOf('seats(15%, 9007199254740991)')).toBe(1351079888211148);
  });

  test('agree with whole-number arithmetic for every share of one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1_000_000 }), (tenths, n) => {
        const expected = Number((BigInt(tenths) * BigInt(n)) / 1000n);
        const literal = `${Math.floor(tenths / 10)}.${tenths % 10}%`;
        expect(valueOf(`seats(${literal}, ${n})`)).toBe(expected);
        const own = {
          share: number([tenths / 10], '%'),
          plain: number([Number(`${tenths}e-3`)]),
          n: number([n]),
        };
        expect(valuesOf('seats(share, n)', { own })).toEqual([expected]);
        expect(valuesOf('seats(plain, n)', { own })).toEqual([expected]);
      }),
    );
  });

  test('under a share that was computed do not lose one to the float', () => {
    expect(valuesOf('seats(a / b, b)', { own: { a: number([1, 2, 49]), b: number([3, 7, 49]) } })).toEqual([
      1, 2, 49,
    ]);
  });

  test('take a share in its unit', () => {
    const parameters = { p: { type: { kind: 'number' as const, unit: '%' }, constant: 15 } };
    expect(valuesOf('seats(p, n)', { own: { n: number([40]) }, parameters })).toEqual([6]);
    expect(valuesOf('seats(p, n)', { own: { p: number([150], '‰'), n: number([40]) } })).toEqual([6]);
    expect(
      valuesOf('seats(c ? 20% : 15%, n)', { own: { c: flag([true, false, null]), n: number([20, 20, 20]) } }),
    ).toEqual([4, 3, null]);
    expect(refusals('seats(p, 5)', { own: { p: number([1], 'người') } })).toEqual([['seats-unit', 'p']]);
  });

  test('report a base that is no whole number, or a negative share', () => {
    const { values, reports } = evaluate('seats(15%, n)', { own: { n: number([2.5, -1, 7]) } });
    expect(values).toEqual([null, null, 1]);
    expect(reports).toEqual([
      { row: 0, code: 'expression.seats-base', params: { quote: 'seats(15%, n)', value: 2.5 } },
      { row: 1, code: 'expression.seats-base', params: { quote: 'seats(15%, n)', value: -1 } },
    ]);
    expect(refusals('seats(-15%, 5)')).toEqual([['seats-share', '-15%']]);
    expect(evaluate('seats(s, 5)', { own: { s: number([-0.1, null]) } }).reports).toEqual([
      { row: 0, code: 'expression.seats-share', params: { quote: 'seats(s, 5)', value: -0.1 } },
    ]);
  });
});

describe('the number of arguments', () => {
  test.each([
    'abs()',
    'abs(1, 2)',
    'round(1)',
    'round(1, 2, 3)',
    'min()',
    'given(1)',
    'oneOf("a")',
    'date()',
    'days(1)',
    'streak()',
    'streak(a, b, c)',
    'times(a)',
    'votes()',
    'seats(15%)',
  ])('%s', (source) => expect(refusals(source)).toEqual([['arguments', source]]));
});
