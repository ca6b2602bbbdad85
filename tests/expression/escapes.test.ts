import { compileExpression } from '../../src/engine/expression/compile';
import { parse } from '../../src/engine/expression/reading/grammar';
import { scan } from '../../src/engine/expression/reading/scan';
import {
  evaluate,
  flag,
  number,
  problemsFor,
  refusals,
  scopeOf,
  text,
  valuesOf,
  type World,
} from './support';

/** A rule set comes from a stranger's file. Whatever its expressions say, they only reckon with columns. */
const world: World = { own: { x: number([2]), ok: flag([true]), ten: text(['An']) } };

describe('attempts to get out of the language', () => {
  test.each<[string, string]>([
    // functions of mathjs that reach further than numbers
    ['import({abs: 1})', 'object'],
    ['import(x)', 'unknown-function'],
    ['createUnit("foo")', 'unknown-function'],
    ['evaluate("1 + 1")', 'unknown-function'],
    ['parse("1 + 1")', 'unknown-function'],
    ['compile("x")', 'unknown-function'],
    ['parser()', 'unknown-function'],
    ['simplify("x + x")', 'unknown-function'],
    ['derivative("x^2", "x")', 'unknown-function'],
    ['resolve("x")', 'unknown-function'],
    ['config(x)', 'unknown-function'],
    ['typed("f", x)', 'unknown-function'],
    ['chain(x)', 'unknown-function'],
    ['help(abs)', 'unknown-function'],
    ['reviver(x)', 'unknown-function'],
    ['map(x, abs)', 'unknown-function'],
    ['forEach(x, abs)', 'unknown-function'],
    ['format(x, 3)', 'unknown-function'],
    ['print("$x", x)', 'unknown-function'],
    ['factorial(170)', 'unknown-function'],
    ['random()', 'unknown-function'],
    ['unit("5 cm")', 'unknown-function'],
    ['matrix(5, 5)', 'unknown-function'],
    ['zeros(100000, 100000)', 'unknown-function'],
    ['range(0, 1e9)', 'unknown-function'],
    // names that every object has
    ['constructor', 'unknown-name'],
    ['constructor("return 1")', 'unknown-function'],
    ['__proto__', 'unknown-name'],
    ['__proto__(1)', 'unknown-function'],
    ['prototype', 'unknown-name'],
    ['toString', 'unknown-name'],
    ['toString()', 'unknown-function'],
    ['valueOf()', 'unknown-function'],
    ['hasOwnProperty("x")', 'unknown-function'],
    ['__defineGetter__("x", abs)', 'unknown-function'],
    ['isPrototypeOf(x)', 'unknown-function'],
    ['this', 'unknown-name'],
    ['globalThis', 'unknown-name'],
    ['window', 'unknown-name'],
    ['process', 'unknown-name'],
    ['require("fs")', 'unknown-function'],
    ['eval("1")', 'unknown-function'],
    ['Function("return 1")', 'unknown-function'],
    ['parent.constructor', 'unknown-name'],
    ['parent.__proto__', 'unknown-name'],
    ['parent.toString()', 'no-function'],
    // functions of the language as objects
    ['abs.constructor("return process")', 'member'],
    ['abs.constructor("return process")()', 'unexpected'],
    ['abs.apply(x)', 'member'],
    ['abs', 'function-without-call'],
    ['abs(abs)', 'function-without-call'],
    ['met(abs(1))', 'needs-name'],
    // members
    ['x.constructor', 'member'],
    ['x.constructor.constructor("return process")', 'member'],
    ['"a".constructor', 'member'],
    ['(5).toString', 'member'],
    ['ten.length', 'member'],
    ['parent.x.constructor', 'member'],
    ['x["constructor"]', 'array'],
    ['x[1]', 'array'],
    ['x?.y', 'not-allowed'],
    ['x?.["y"]', 'not-allowed'],
    ['x?.(1)', 'not-allowed'],
    ['x ?? 1', 'not-allowed'],
    // assignments and functions of one's own
    ['x = 1', 'assignment'],
    ['f(x) = x', 'assignment'],
    ['x.y = 1', 'assignment'],
    ['abs = 5', 'assignment'],
    ['__proto__ = 5', 'assignment'],
    ['x := 1', 'assignment'],
    ['(x) => x', 'use-instead'],
    ['a = 1; b = 2', 'assignment'],
    ['function f(x) { x }', 'object'],
    // several expressions, comments
    ['1; 2', 'semicolon'],
    ['1\n2', 'no-operator'],
    ['x # comment', 'comment'],
    ['x // comment', 'comment'],
    // arrays, objects, ranges, units
    ['[1, 2, 3]', 'array'],
    ['[x; x]', 'array'],
    ['{a: 1}.a', 'object'],
    ['{"__proto__": x}', 'object'],
    ['1:1000000000', 'range'],
    ['5 cm to m', 'conversion'],
    ['end', 'reserved'],
    ['null', 'reserved'],
    ['undefined', 'reserved'],
    // numbers in disguise
    ['0x10', 'no-operator'],
    ['0b1', 'no-operator'],
    ['0o7', 'no-operator'],
    ['10n', 'no-operator'],
    ['1_000', 'no-operator'],
    ['1e309', 'number'],
    ['NaN', 'unknown-name'],
    ['Infinity', 'unknown-name'],
    ['2i', 'no-operator'],
    // texts
    ['"a', 'text-unfinished'],
    ['"a\\', 'text-unfinished'],
    ['"\\x41"', 'text-escape'],
    ['"\\u12"', 'text-escape'],
    ["'a'", 'use-instead'],
    ['`a`', 'character'],
    ['"a" + "b"', 'needs.number.text'],
    ['"5" * 2', 'needs.number.text'],
    ['"" + 5', 'needs.number.text'],
    ['ten > "a"', 'needs.orderable.text'],
    // numbers too large
    ['9^9^9^9', 'overflow'],
    ['9^9^9', 'overflow'],
    ['10^400', 'overflow'],
    ['1e308 * 10', 'overflow'],
    ['1e308 + 1e308', 'overflow'],
    ['-1e308 - 1e308', 'overflow'],
    ['1 / 0', 'division-by-zero'],
    ['0 ^ -1', 'division-by-zero'],
    ['(-8) ^ (1 / 3)', 'power'],
    // operator words where values belong
    ['and', 'unexpected'],
    ['or(1, 2)', 'unexpected'],
    ['not', 'unfinished'],
    ['mod(5, 3)', 'remainder'],
    // signs that only look like others
    ['x\u037E x', 'character'],
    ['x\u2215x', 'character'],
    ['\u202Ex', 'character'],
    ['x\u0000', 'character'],
    ['ten == \uFF02An\uFF02', 'character'],
  ])('%s', (source, code) => {
    const codes = refusals(source, world).map(([found]) => found.replace(/-similar$/, ''));
    expect(codes).toContain(code);
  });

  test('deep nesting is refused before anything recurses over it', () => {
    const deep = [
      '('.repeat(1000) + ')'.repeat(1000),
      '('.repeat(2000),
      'abs('.repeat(500),
      '-'.repeat(1999) + 'x',
      'not '.repeat(499) + 'ok',
      'x^'.repeat(999) + 'x',
      'x^-'.repeat(666) + 'x',
      'ok?1:'.repeat(399) + '1',
      '"'.repeat(1999),
      '['.repeat(2000),
      '{'.repeat(2000),
      '?'.repeat(2000),
      'parent.'.repeat(285) + 'x',
      'x.'.repeat(999) + 'x',
      'x '.repeat(1000),
    ];
    for (const source of deep) expect(problemsFor(source, world).length).toBeGreaterThan(0);
  });

  test('a power that grows while it is evaluated is reported, and nothing hangs', () => {
    const { values, reports } = evaluate('9^9^9^x', { own: { x: number([1, 9, null, 0]) } });
    expect(values).toEqual([null, null, null, 387420489]);
    expect(reports.map(({ row, code, params }) => [row, code, params['quote']])).toEqual([
      // the inner power is reckoned first
      [1, 'expression.overflow', '9^9^x'],
      [0, 'expression.overflow', '9^9^9^x'],
    ]);
  });

  test('a column may be called like a member of every object, and is then only a column', () => {
    const own = Object.fromEntries(
      ['constructor', '__proto__x', 'toString', 'hasOwnProperty'].map((name, i) => [name, number([i])]),
    );
    expect(valuesOf('constructor + toString + hasOwnProperty', { own })).toEqual([5]);
  });

  test('mathjs sees numbered places, operators and brackets, and no text of the rules', () => {
    const source = 'constructor("return 1", x, 70%) + (điểm >= 5 and not parent.toString ? 1.5 : -x)';
    const parsed = parse(scan(source));
    if (!('node' in parsed)) throw new Error('does not parse');
    const words = parsed.node.toString().match(/[\p{L}_][\p{L}\p{Nd}_]*/gu) ?? [];
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) expect(word).toMatch(/^(_\d+|and|or|not)$/);
  });

  test('compiling and evaluating change nothing that others can see', () => {
    const before = [
      Object.keys(Object.prototype),
      Object.getOwnPropertyNames(Object.prototype).length,
      Object.keys(globalThis).length,
    ];
    for (const source of ['__proto__ = 5', 'constructor', 'f(x) = x', 'x', '{"__proto__": 1}']) {
      compileExpression(source, scopeOf(world));
    }
    evaluate('x + 1', world);
    expect([
      Object.keys(Object.prototype),
      Object.getOwnPropertyNames(Object.prototype).length,
      Object.keys(globalThis).length,
    ]).toEqual(before);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
