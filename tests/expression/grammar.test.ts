import fc from 'fast-check';
import { say, isCode } from '../../src/locale/catalogue';
import { date, flag, level, number, problemsFor, RATINGS, refusals, text, texts, valuesOf } from './support';

const world = {
  own: {
    x: number([1]),
    y: number([2]),
    thi: number([3]),
    đua: number([4]),
    ok: flag([true]),
    xong: flag([false]),
    ten: text(['An']),
    muc: level(['ht'], RATINGS),
    ngay: date(['2021-11-15']),
    nhom: texts([['a']]),
    ti_le: number([98], '%'),
  },
};

describe('what is allowed', () => {
  test.each<[string, unknown]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 - 2 - 1', 4],
    ['8 / 4 / 2', 1],
    // the meaning of mathjs, not of Excel
    ['-2^2', -4],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['-x', -1],
    ['+x', 1],
    ['- - x', 1],
    ['.5 + 1.25e1', 13],
    ['1e3', 1000],
    ['x < y', true],
    ['80 <= 85 < 90', true],
    ['80 <= 90 < 90', false],
    ['1 < 2 < 3 < 3', false],
    ['ok and not xong', true],
    ['not ok or xong', false],
    ['not (x == y)', true],
    ['ok == not xong', true],
    ['(not xong) == ok', true],
    ['true and not false', true],
    ['xong ? 1 : ok ? 2 : 3', 2],
    ['ok ? (xong ? 1 : 2) : 3', 2],
    ['ok ? 1 : 2 + 3', 1],
    ['min(ok ? 1 : 2, 3)', 1],
    ['x\n+\ty\u00a0', 3],
    ['"a" == "A"', true],
    ['"nói \\"không\\"" == "nói \\u0022Không\\""', true],
    ['"70% x = 5; [a]" == "khác"', false],
  ])('%s is %p', (source, expected) => {
    expect(valuesOf(source, world)).toEqual([expected]);
  });
});

describe('what is not allowed is refused with its place quoted', () => {
  test.each<[string, string, string]>([
    ['thi đua', 'no-operator', 'thi đua'],
    ['1 + thi đua * 2', 'no-operator', 'thi đua'],
    ['thi đua ok', 'no-operator', 'thi đua ok'],
    ['2x', 'no-operator', '2x'],
    ['2 3', 'no-operator', '2 3'],
    ['2(x)', 'no-operator', '2(x)'],
    ['(x)(y)', 'no-operator', '(x)(y)'],
    ['x 2', 'no-operator', 'x 2'],
    ['x "a"', 'no-operator', 'x "a"'],
    ['0x10', 'no-operator', '0x10'],
    ['0b11', 'no-operator', '0b11'],
    ['x.1', 'no-operator', 'x.1'],
    ['x = 5', 'assignment', 'x = 5'],
    ['x := 5', 'assignment', 'x := 5'],
    ['ok and x = 5', 'assignment', 'x = 5'],
    ['x === 5', 'use-instead', 'x === 5'],
    ['x <> 5', 'use-instead', 'x <> 5'],
    ['x =< 5', 'use-instead', 'x =< 5'],
    ['x ≥ 5', 'use-instead', 'x ≥ 5'],
    ['ok && xong', 'use-instead', 'ok && xong'],
    ['ok || xong', 'use-instead', 'ok || xong'],
    ['x ** 2', 'use-instead', 'x ** 2'],
    ['x – 2', 'use-instead', 'x – 2'],
    ['ok xor xong', 'use-instead', 'ok xor xong'],
    ['x; y', 'semicolon', 'x; y'],
    ['x;', 'semicolon', 'x;'],
    ['[1, 2]', 'array', '[1, 2]'],
    ['x[1]', 'array', '[1]'],
    ['{a: 1}', 'object', '{a: 1}'],
    ['x!', 'factorial', 'x!'],
    ['!ok', 'factorial', '!ok'],
    ["x'", 'transpose', "x'"],
    ["ten == 'An'", 'use-instead', "'An'"],
    ['ten == “An”', 'use-instead', '“'],
    ['x % y', 'remainder', 'x % y'],
    ['x mod y', 'remainder', 'x mod y'],
    ['10 % 3', 'remainder', '10 % 3'],
    ['10 % -3', 'remainder', '10 %'],
    ['70% x', 'remainder', '70% x'],
    ['70%(x)', 'remainder', '70%('],
    ['x%', 'remainder', 'x%'],
    ['(70)%', 'remainder', '%'],
    ['70%%', 'remainder', '70%%'],
    ['ti_le >= 70% not ok', 'remainder', '70% not'],
    ['x + 70%', 'ratio-after-sign', 'x + 70%'],
    ['x - 5‰', 'ratio-after-sign', 'x - 5‰'],
    ['y * (x - 7.5%)', 'ratio-after-sign', 'x - 7.5%'],
    ['x - -5%', 'ratio-after-sign', 'x - -5%'],
    ['not x == y', 'not-without-brackets', 'not x == y'],
    ['not x < y < 3', 'not-without-brackets', 'not x < y < 3'],
    ['2021-11-15', 'bare-date', '2021-11-15'],
    ['ngay < 2021-11-15', 'bare-date', '2021-11-15'],
    ['ngay < 2021-1-5', 'bare-date', '2021-1-5'],
    ['1:3', 'range', '1:3'],
    ['min(1:3)', 'range', '1:3'],
    ['ok ? 1 : 2 : 3', 'range', '2 : 3'],
    ['ok ? xong ? 1 : 2 : 3', 'choice-brackets', 'xong ? 1'],
    ['x to y', 'conversion', 'x to y'],
    ['5 cm', 'no-operator', '5 cm'],
    ['x in y', 'conversion', 'x in y'],
    ['x & y', 'bitwise', 'x & y'],
    ['x | y', 'bitwise', 'x | y'],
    ['~x', 'bitwise', '~x'],
    ['x << 2', 'bitwise', 'x << 2'],
    ['x >>> 2', 'bitwise', 'x >>> 2'],
    ['x .* y', 'elementwise', 'x .* y'],
    ['x ./ y', 'elementwise', 'x ./ y'],
    ['x .^ y', 'elementwise', 'x .^ y'],
    ['x ?? y', 'not-allowed', 'x ?? y'],
    ['x?.y', 'not-allowed', 'x?.y'],
    ['x // y', 'comment', '// y'],
    ['x # y', 'comment', '# y'],
    ['x /* y */', 'comment', '/* y */'],
    ['x.y', 'member', 'x.y'],
    ['parent', 'parent-alone', 'parent'],
    ['null', 'reserved', 'null'],
    ['undefined', 'reserved', 'undefined'],
    ['end', 'reserved', 'end'],
    ['base', 'reserved', 'base'],
    ['1e999', 'number', '1e999'],
    ['x * 1e-999', 'number', '1e-999'],
    ['1,5', 'comma', '1,5'],
    ['x, y', 'comma', 'x, y'],
    ['x +', 'unfinished', 'x +'],
    ['x and', 'unfinished', 'x and'],
    ['ok ? 1', 'unfinished', '? 1'],
    ['x + * y', 'unexpected', '+ *'],
    ['min(x,)', 'unexpected', ',)'],
    ['()', 'unexpected', '()'],
    ['5.', 'unexpected', '5.'],
    ['and', 'unexpected', 'and'],
    ['x + and', 'unexpected', '+ and'],
    ['or(1, 2)', 'unexpected', 'or'],
    ['parent.and', 'unexpected', '.and'],
    ['parent.not', 'member', 'parent.not'],
    ['(x', 'bracket-open', '(x'],
    ['x)', 'bracket-close', 'x)'],
    ['x @ y', 'character', '@'],
    ['x $ y', 'character', '$'],
    ['x \\ y', 'character', '\\'],
    ['ten == "An', 'text-unfinished', '"An'],
    ['ten == "A\\n\\q"', 'text-escape', '"A\\n\\q"'],
    ['', 'empty', ''],
    [' \n ', 'empty', ' \n '],
  ])('%s', (source, code, quote) => {
    const [first] = refusals(source, world);
    expect(first).toEqual([code, quote]);
  });

  test('the place is the place of the quote in the source', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'x',
            'ok',
            '70%',
            '+',
            '-',
            '==',
            'not',
            '(',
            ')',
            '?',
            ':',
            ',',
            '"a"',
            '=',
            '1',
            ' ',
            'abs',
            '.',
            '^',
            'and',
            'điểm'.normalize('NFD'),
          ),
          { maxLength: 14 },
        ),
        (pieces) => {
          const source = pieces.join(' ');
          try {
            for (const { start, end, params } of problemsFor(source, world)) {
              expect(params['quote']).toBe(source.slice(start, end));
            }
          } catch (error) {
            expect(String(error)).toContain('compiles');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('all problems come together, in the order of the source', () => {
    expect(refusals('x + khong_co > "a" and ten < 5 and 70', world).map(([code]) => code)).toEqual([
      'unknown-name',
      'differ.text.number',
      'needs.flag.number',
    ]);
    expect(refusals('x = 5; y!', world).map(([code]) => code)).toEqual([
      'assignment',
      'semicolon',
      'factorial',
    ]);
  });

  test('a part that is wrong is not complained about again by what stands around it', () => {
    expect(refusals('abs(khong_co) + 1 > 2 and ok', world)).toHaveLength(1);
  });
});

describe('every problem has a sentence in both languages', () => {
  test.each([
    'thi đua',
    'x = 5',
    'x & y',
    'x > "a"',
    'x + ti_le > ten',
    'ngay < "2021-11-15"',
    'muc >= "giỏi"',
    'khong_co',
    'abs(1, 2)',
    'has(ten, "a")',
    'ten < "b"',
    'nhom == nhom',
    'x ? 1 : 2',
    'date("2021-02-30")',
    'seats(ten, 5)',
    'tong + 1',
    'x + 70%',
    'year(5)',
    '1 / 0',
  ])('%s', (source) => {
    for (const { code, params } of problemsFor(source, world)) {
      expect(isCode(code)).toBe(true);
      for (const language of ['vi', 'en'] as const) {
        const sentence = isCode(code) ? say(language, code, params) : '';
        expect(sentence).not.toMatch(/\{\w+\}|\(trống\)|\(missing\)/);
        expect(sentence).toContain(params['name'] ?? params['level'] ?? params['quote']);
      }
    }
  });
});
