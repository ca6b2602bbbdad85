import { NotTranslatable } from '../../src/engine/formula/not-translatable';
import type { Reference } from '../../src/engine/expression/scope';
import { depthOf, withinLimits } from '../../src/engine/formula/limits';
import { listText } from '../../src/engine/formula/list-text';
import { flag, level, number, programFor, RATINGS, text, texts, type World } from '../expression/support';
import { PICKED, ROUNDED } from './support/picked';
import { PICKED_ROWS, pickedWorld } from './support/picked-world';
import { Sheet } from './support/sheet';
import { StandIn } from './support/stand-in';

const WORLD: World = {
  own: {
    a: number([1]),
    b: number([1]),
    pt: number([1], '%'),
    f: flag([true]),
    g: flag([true]),
    t: text(['x']),
    l: texts([['x']]),
    mức: level(['tot'], RATINGS),
  },
};

function layoutOf(world: World, rows = 1): StandIn {
  let columns = 0;
  return new StandIn(new Sheet(), world, rows, 0, () => columns++);
}

/** What is read stands on another sheet. */
class FarAway extends StandIn {
  override read(reference: Reference, row: number): string {
    return `'Bảng điểm các xã'!${super.read(reference, row)}`;
  }
}

/** An expression's formula in the first row; what it reads stands in A1, B1, … in the order it is read. */
function written(source: string, world = WORLD): string {
  return programFor(source, world).formula(0, layoutOf(world));
}

describe('an expression as a formula', () => {
  test.each([
    ['a + b', '(A1+B1)'],
    ['a - (b - 1) * 2', '(A1-(B1-1)*2)'],
    ['a * 70%', '(A1*7/10)'],
    ['a / 50%', '(A1*2)'],
    ['pt * 1‰', '(A1/1000)'],
    ['-a ^ 2', '(-(A1^2))'],
    ['(-a) ^ 2', '((-A1)^2)'],
    ['a >= 80', '(ROUND(A1,9)>=80)'],
    ['pt >= 70%', '(ROUND(A1,9)>=70)'],
    ['80 <= a < 90', 'AND(80<=ROUND(A1,9),ROUND(A1,9)<90)'],
    ['not missing(a)', 'ISNUMBER(A1)'],
    ['given(a, 0)', 'IFERROR(A1+0,0)'],
    ['f ? a : 0', '(IF(A1,B1,0)+0)'],
    ['t == "Hoà Bình"', 'EXACT(A1,"hòa bình")'],
    ['mức >= "HTTNV"', '(A1>=3)'],
    ['oneOf(mức, "tot", "xuat_sac")', 'OR(A1={3,4})'],
    ['oneOf(t, "a", "b")', 'OR(EXACT(A1,{"a","b"}))'],
    ['round(a, 2)', 'ROUND(A1,2)'],
    ['missing(a) or b > 0', 'IF(NOT(ISNUMBER(A1)),TRUE,ROUND(B1,9)>0)'],
  ])('%s is read as a person would write it: %s', (source, formula) => {
    expect(written(source)).toBe(formula);
  });

  test('one side settles `and` and `or` while the other is missing, each named once', () => {
    expect(written('f and g')).toBe('CHOOSE(MIN(IFERROR(2*A1,1),IFERROR(2*B1,1))+1,FALSE,NA(),TRUE)');
    expect(written('f or g or a > 3')).toBe(
      'CHOOSE(MAX(IFERROR(2*A1,1),IFERROR(2*B1,1),IFERROR(2*(ROUND(C1,9)>3),1))+1,FALSE,NA(),TRUE)',
    );
  });

  test('what MIN and MAX would pass over is made an error first', () => {
    expect(written('min(a, b, 3)')).toBe('MIN(A1+0,B1+0,3)');
  });

  test('a quotation mark in a text is doubled, and a long text put together', () => {
    expect(written('t == "\\""')).toBe('EXACT(A1,"""")');
    const long = 'ă'.repeat(300);
    expect(written(`t == "${long}"`)).toBe(`EXACT(A1,CONCATENATE("${'ă'.repeat(255)}","${'ă'.repeat(45)}"))`);
  });

  test('a literal of more than 15 digits, of which Excel reads 15, is a sum that gives the same float', () => {
    const found = /^\(([\d.]+)([+-])([\dE.-]+)\)$/.exec(written('1 / 3'))!;
    const [first, sign, rest] = [found[1]!, found[2]!, found[3]!];
    expect(first).toBe('0.333333333333333');
    expect(rest.replace(/E.*/, '').replace('.', '').length).toBeLessThanOrEqual(15);
    expect(Number(first) + Number(`${sign}${rest}`)).toBe(1 / 3);
  });

  test('a long operand that is named more than once stands in a column of its own, written once', () => {
    const sum = Array.from({ length: 30 }, () => 'a').join(' + ');
    const layout = layoutOf(WORLD);
    const formula = programFor(`b < ${sum} < 100`, WORLD).formula(0, layout);
    expect(layout.helperCount).toBe(1);
    expect(formula.length).toBeLessThan(150);
    programFor(`${sum} < b`, WORLD).formula(0, layout);
    programFor(`b >= ${sum} > 1`, WORLD).formula(0, layout);
    expect(layout.helperCount).toBe(1);
  });

  test('none of an expression of every function and shape is longer or deeper than Excel takes', () => {
    const world = pickedWorld('half-even');
    let columns = 0;
    const layout = new FarAway(new Sheet(), world, PICKED_ROWS, 0, () => columns++);
    const formulas = [...PICKED, ...ROUNDED].map((source) => programFor(source, world).formula(0, layout));
    expect(Math.max(...formulas.map(({ length }) => length))).toBeGreaterThan(1000);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8000);
    expect(Math.max(...formulas.map(depthOf))).toBeLessThan(60);
  });

  test('no function is used that Excel 2016 does not have, and none that takes a word for a number', () => {
    const world = pickedWorld('half-away');
    const layout = layoutOf(world, PICKED_ROWS);
    const used = PICKED.flatMap((source) => {
      const formula = programFor(source, world)
        .formula(0, layout)
        .replace(/"(?:[^"]|"")*"/g, '');
      return [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name!);
    });
    const known =
      'ABS AND CHAR CHOOSE CONCATENATE EXACT IF IFERROR INT ISERROR ISNUMBER LEN MATCH MAX MIN NA NOT OR ROUND SUBSTITUTE YEAR';
    expect([...new Set(used)].sort()).toEqual(known.split(' '));
  });

  test('a share of more digits than seats can be reckoned with exactly is refused, and said', () => {
    const world: World = { own: { n: number([3]) } };
    const program = programFor('seats(1/3, n)', world);
    expect(() => program.formula(0, layoutOf(world))).toThrow(NotTranslatable);
    expect(programFor('seats(33.333%, n)', world).formula(0, layoutOf(world))).toContain('*33333/100000');
  });
});

describe('the limits of Excel', () => {
  test('a formula may have 8,192 characters with its `=`, and 64 levels', () => {
    const formula = `"${'x'.repeat(8189)}"`;
    expect(withinLimits(formula)).toBe(formula);
    expect(() => withinLimits(`${formula}1`)).toThrow('formula.too-long');
    const nested = (depth: number): string => `${'ABS('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(withinLimits(nested(64))).toBe(nested(64));
    expect(() => withinLimits(nested(65))).toThrow('formula.too-deep');
  });

  test('brackets in texts and in the names of sheets are none of its levels', () => {
    expect(depthOf(`IF("((("=A1,'Xã (mới) (('!B2,(1))`)).toBe(2);
  });
});

describe('several texts as one', () => {
  test('each stands between line feeds, folded', () => {
    expect(listText(['Hoà  Bình', 'a;b'])).toBe('\nhòa bình\na;b\n');
    expect(listText([])).toBe('\n');
  });
});
