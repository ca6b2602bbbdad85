import fc from 'fast-check';
import { MISSING, NO, YES } from '../../../src/engine/columns/column';
import { tierOutcome, type Hit, type TierOutcome } from '../../../src/engine/criteria/tier-hits';
import { faultsOf, methodOf, pointsOf, scoresOf } from './support';
import { constantsOf } from '../../../src/rules/compile/method-parameters';

const tier = (when: unknown, points: number) => ({ when, points });

describe('tiers', () => {
  // QĐ 3962/QĐ-BTP: backlog 1–10 % loses 10, 11–20 % loses 20, from 21 % nothing is left
  it('take points away as the table of Bộ Tư pháp does', () => {
    const backlog = [0, 1, 10, 11, 20, 21, 60];
    const when = (low: number, high: number) => backlog.map((value) => value >= low && value <= high);
    const values = {
      hit: 'unique',
      tiers: [
        { when: when(1, 10), lose: 10 },
        { when: when(11, 20), lose: 20 },
        { when: when(21, 100), points: 0 },
      ],
      otherwise: { share: '100%' },
    };
    expect(pointsOf('tiers', values, { max: 50 })).toEqual([50, 40, 40, 30, 30, 0, 0]);
  });

  it('are told in points, as a share of max, or as max less something, exactly', () => {
    const worth = (value: object) => pointsOf('tiers', { tiers: [{ when: true, ...value }] }, { max: 90 });
    expect(90 * 0.7).not.toBe(63);
    expect([worth({ share: '70%' }), worth({ points: 4.5 }), worth({ lose: 4.5 })]).toEqual([
      [63],
      [4.5],
      [85.5],
    ]);
  });

  it.each([
    ['first', [2, 5, 3]],
    ['max', [5, 5, 3]],
    ['sum', [7, 8, 3]],
  ])('that hit count by %s', (hit, points) => {
    const tiers = [tier([true, false, false], 2), tier([true, true, false], 5), tier([false, true, true], 3)];
    expect(pointsOf('tiers', { hit, tiers })).toEqual(points);
  });

  it('of which none hits give what is said for it', () => {
    expect(pointsOf('tiers', { tiers: [tier(false, 2)], otherwise: { points: 1 } })).toEqual([1]);
  });

  it('of which none hits are a fault of the row where nothing is said for it', () => {
    const { points, faults } = scoresOf('tiers', { tiers: [tier([true, false], 2)] });
    expect(Array.from(points)).toEqual([2, NaN]);
    expect(faults).toMatchObject([{ row: 1, code: 'method.tiers.no-hit' }]);
  });

  it('of which two hit that should be unique are a fault of the row, which names them', () => {
    const tiers = [tier(true, 2), tier(false, 3), tier([false, true], 4)];
    const { points, faults } = scoresOf('tiers', { hit: 'unique', tiers });
    expect(Array.from(points)).toEqual([2, NaN]);
    expect(faults).toEqual([{ row: 1, code: 'method.tiers.several-hits', params: { tiers: '1, 3' } }]);
  });

  it('are no fault of a row while a condition is missing: it has no points yet', () => {
    const { points, faults } = scoresOf('tiers', { tiers: [tier(null, 2)] });
    expect(Array.from(points)).toEqual([NaN]);
    expect(faults).toEqual([]);
  });
});

describe('a condition that is missing', () => {
  it.each([
    ['before the first hit matters', { tiers: [tier(null, 2), tier(true, 5)] }, null],
    ['behind the first hit does not', { tiers: [tier(true, 2), tier(null, 5)] }, 2],
    ['that would give the same does not', { tiers: [tier(null, 5), tier(true, 5)] }, 5],
    ['that is worth less than the best does not', { hit: 'max', tiers: [tier(null, 2), tier(true, 5)] }, 5],
    ['that is worth more than the best matters', { hit: 'max', tiers: [tier(true, 2), tier(null, 5)] }, null],
    ['that adds to a sum matters', { hit: 'sum', tiers: [tier(true, 2), tier(null, 5)] }, null],
    ['that adds nothing does not', { hit: 'sum', tiers: [tier(true, 2), tier(null, 0)] }, 2],
    ['beside a unique hit matters', { hit: 'unique', tiers: [tier(true, 2), tier(null, 2)] }, null],
  ])('%s', (_, values, points) => {
    expect(pointsOf('tiers', values)).toEqual([points]);
  });

  it('makes the result missing exactly where its answers would give different results', () => {
    const flag = fc.constantFrom(NO, YES, MISSING);
    fc.assert(
      fc.property(
        fc.constantFrom<Hit>('first', 'unique', 'max', 'sum'),
        fc.array(fc.tuple(flag, fc.integer({ min: -1, max: 2 })), { minLength: 1, maxLength: 5 }),
        fc.option(fc.integer({ min: -1, max: 2 }), { nil: undefined }),
        (hit, tiers, otherwise) => {
          const [flags, worths] = [tiers.map(([each]) => each), tiers.map(([, worth]) => worth)];
          const possible = new Set(answersTo(flags).map((answers) => plain(hit, answers, worths, otherwise)));
          const expected = possible.size === 1 ? [...possible][0] : 'missing';
          expect(tierOutcome(hit, flags, worths, otherwise)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Every way in which missing conditions may turn out. */
function answersTo([first, ...rest]: readonly number[]): boolean[][] {
  if (first === undefined) return [[]];
  const answers = first === MISSING ? [true, false] : [first === YES];
  return answersTo(rest).flatMap((others) => answers.map((answer) => [answer, ...others]));
}

/** The same where nothing is missing, as the rule language says it. */
function plain(
  hit: Hit,
  answers: readonly boolean[],
  worths: readonly number[],
  otherwise: number | undefined,
): TierOutcome {
  const hits = worths.filter((_, i) => answers[i]);
  if (hits.length === 0) return otherwise ?? 'none';
  if (hit === 'unique' && hits.length > 1) return 'several';
  if (hit === 'max') return Math.max(...hits);
  return hit === 'sum' ? hits.reduce((sum, worth) => sum + worth) : hits[0]!;
}

describe('the constants of tiers', () => {
  const unique = (...whens: string[]) =>
    faultsOf('tiers', { hit: 'unique', tiers: whens.map((when) => ({ when, points: 1 })) });

  it.each([
    [{ tiers: [{ when: 'a', points: 11 }] }, ['tiers[0].points: rules.points-above-max']],
    [{ tiers: [{ when: 'a', share: '110%' }] }, ['tiers[0].share: rules.points-above-max']],
    [{ tiers: [{ when: 'a', lose: -1 }] }, ['tiers[0].lose: rules.negative']],
    [
      { tiers: [{ when: 'a', points: 1 }], otherwise: { points: 12 } },
      ['otherwise.points: rules.points-above-max'],
    ],
    [{ tiers: [{ when: 'a', share: '100%' }], otherwise: { lose: 3 } }, []],
  ])('%j have the faults %j', (values, faults) => {
    expect(faultsOf('tiers', values)).toEqual(faults);
  });

  it.each([
    ['1 <= x <= 10', '10 <= x <= 20'],
    ['x >= 1', 'x >= 5'],
    ['x > 1 and x < 3', 'x > 2 and x < 9'],
    ['x < 11', '10 < x'],
    ['x == 5', '4 < x and x <= 5'],
    ['(x >= 70%)', 'x <= 75%'],
    ['x <= -1', '-2 <= x'],
    ['d < date("2021-11-15")', 'd >= date("2021-11-01")'],
    ['nhóm == "Hòa Bình"', '"hoà bình" == nhóm'],
    ['có', ' có '],
    ['a + b > 3', 'a + b > 3'],
    ['parent.x >= 1', 'parent.x <= 1'],
  ])('%s overlaps %s', (first, second) => {
    const faults = unique(first, second);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^tiers\[1\]\.when: rules\.tiers-(overlap|same)$/);
  });

  it.each([
    ['1 <= x <= 10', '11 <= x <= 20'],
    ['x < 5', 'x >= 5'],
    ['x <= 5', 'x > 5'],
    ['x == 5', 'x == 6'],
    ['x > 5', 'y > 5'],
    ['x > 5', 'parent.x > 5'],
    ['x != 5', 'x == 5'],
    ['x > 5 or x < 2', 'x == 3'],
    ['x > 70%', 'x < 90'],
    ['d < date("2021-11-15")', 'd >= date("2021-11-15")'],
    ['nhóm == "A"', 'nhóm == "B"'],
    ['x > y', 'x < 3'],
    ['x >', 'x > 1'],
  ])('%s is not seen to overlap %s', (first, second) => {
    expect(unique(first, second)).toEqual([]);
  });

  it('name a value at which two tiers hold', () => {
    const tiers = ['x < 3', 'x > 20', '10 <= x < 21'].map((when) => ({ when, points: 1 }));
    const faults = methodOf('tiers').faults!(constantsOf({ hit: 'unique', tiers }), 10);
    expect(faults).toEqual([
      {
        parameter: 'tiers[2].when',
        code: 'rules.tiers-overlap',
        params: { tier: 3, other: 2, name: 'x', value: 20.5 },
      },
    ]);
  });

  it('may overlap where more than one may hit', () => {
    const tiers = ['x > 1', 'x > 2'].map((when) => ({ when, points: 1 }));
    for (const hit of [undefined, 'first', 'max', 'sum'])
      expect(faultsOf('tiers', { ...(hit && { hit }), tiers })).toEqual([]);
  });

  it('tell the most points where no max is declared', () => {
    const tiers = [
      { when: 'a', points: 2 },
      { when: 'b', points: 5 },
      { when: 'c', points: -1 },
    ];
    const most = (values: object) => methodOf('tiers').mostPoints!(constantsOf({ tiers, ...values }));
    expect([most({}), most({ hit: 'sum' }), most({ otherwise: { points: 6 } })]).toEqual([5, 7, 6]);
  });
});
