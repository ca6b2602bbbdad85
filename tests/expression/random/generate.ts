import fc from 'fast-check';
import { CLASSES, DATES, FLAGS, LEVEL_NAMES, LEVELS, LISTS, NUMBERS, TEXTS } from './data';
import type { DateTree, FlagTree, LevelTree, NumberTree, Sign, TextTree, Tree } from './tree';

type Trees = {
  number: NumberTree;
  flag: FlagTree;
  text: TextTree;
  level: LevelTree;
  date: DateTree;
};

const op = <K extends string>(...names: K[]) => fc.constantFrom(...names);
const sign = fc.constantFrom<Sign>('==', '!=', '<', '<=', '>', '>=');
const tenths = fc.integer({ min: 1, max: 1200 });
const literal = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0.5, 1.25, 0.1, 0.3));
const some = <T>(tree: fc.Arbitrary<T>, least: number) => fc.array(tree, { minLength: least, maxLength: 3 });
const limits = { maxDepth: 5, depthIdentifier: 'expression' };

/** Random trees of every type, leaves first so that they end. */
const trees = fc.letrec<Trees>((tie) => {
  const [n, f, t, l, d] = [tie('number'), tie('flag'), tie('text'), tie('level'), tie('date')] as const;
  const choose = <T>(tree: fc.Arbitrary<T>) =>
    fc.record({ op: op('choose'), condition: f, yes: tree, no: tree });
  const given = <T>(tree: fc.Arbitrary<T>) => fc.record({ op: op('given'), x: tree, otherwise: tree });
  return {
    number: fc.oneof(
      limits,
      fc.record({ op: op('n'), name: op(...NUMBERS) }),
      fc.record({ op: op('number'), value: literal }),
      fc.record({ op: op('+', '-', '*', '/'), a: n, b: n }),
      fc.record({ op: op('^'), x: n, exponent: fc.constantFrom(0, 1, 2, 3, -1, 0.5) }),
      fc.record({ op: op('negative', 'abs'), x: n }),
      fc.record({ op: op('share'), tenths, x: n }),
      fc.record({ op: op('min', 'max', 'sum', 'mean'), all: some(n, 1) }),
      fc.record({ op: op('round'), x: n, digits: fc.integer({ min: 0, max: 4 }) }),
      fc.record({ op: op('days'), a: d, b: d }),
      fc.record({ op: op('year'), x: d }),
      choose(n),
      given(n),
    ),
    flag: fc.oneof(
      limits,
      fc.record({ op: op('f'), name: op(...FLAGS) }),
      fc.record({ op: op('flag'), value: fc.boolean() }),
      fc.record({ op: op('not'), x: f }),
      fc.record({ op: op('and', 'or'), a: f, b: f }),
      fc.record({ op: op('compare'), sign, a: n, b: n }),
      fc.record({ op: op('between'), signs: fc.tuple(sign, sign), a: n, b: n, c: n }),
      fc.record({ op: op('atLeastShare'), x: n, tenths }),
      fc.record({ op: op('compareDates'), sign, a: d, b: d }),
      fc.record({ op: op('compareLevels'), sign, a: l, b: l }),
      fc.record({ op: op('compareLevel'), sign, x: l, name: op(...LEVEL_NAMES.flat()) }),
      fc.record({ op: op('sameText'), negative: fc.boolean(), a: t, b: t }),
      fc.record({ op: op('sameFlag'), negative: fc.boolean(), a: f, b: f }),
      fc.record({ op: op('oneOf'), all: some(t, 2) }),
      fc.record({ op: op('has'), name: op(...LISTS), x: t }),
      fc.record({ op: op('missing'), x: fc.oneof<fc.Arbitrary<Tree>[]>(n, f, t, l, d) }),
      choose(f),
      given(f),
    ),
    text: fc.oneof(
      limits,
      fc.record({ op: op('t'), name: op(...TEXTS) }),
      fc.record({ op: op('text'), value: op(...CLASSES.flat()) }),
      fc.record({ op: op('titleOf'), x: l }),
      choose(t),
      given(t),
    ),
    level: fc.oneof(limits, fc.record({ op: op('l'), name: op(...LEVELS) }), choose(l), given(l)),
    date: fc.oneof(
      limits,
      fc.record({ op: op('d'), name: op(...DATES) }),
      fc.record({ op: op('date'), iso: op('2020-02-29', '2021-11-15', '2021-12-31') }),
      choose(d),
      given(d),
    ),
  };
});

export const anyTree: fc.Arbitrary<Tree> = fc.oneof(
  trees.flag,
  trees.number,
  trees.text,
  trees.level,
  trees.date,
);
