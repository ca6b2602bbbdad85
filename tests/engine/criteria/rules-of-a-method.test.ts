import { validateRules } from '../../../src/rules/validate';
import { criterion, rulesOf, MEASURED, ROOT, problemsOf } from './one-criterion';

describe('rules of a method', () => {
  it.each([
    ['a tier without a worth', { kind: 'tiers', tiers: [{ when: 'có' }] }, '.tiers[0]: rules.one-worth'],
    [
      'a tier with two worths',
      { kind: 'tiers', tiers: [{ when: 'có', points: 1, lose: 2 }] },
      '.tiers[0]: rules.one-worth',
    ],
    [
      'an otherwise without a worth',
      { kind: 'tiers', tiers: [{ when: 'có', points: 1 }], otherwise: {} },
      '.otherwise: rules.one-worth',
    ],
    [
      'a worth that is misspelt',
      {
        kind: 'tiers',
        tiers: [
          { when: 'có', points: 1 },
          { when: 'có', point: 2 },
        ],
        otherwise: { points: 0 },
      },
      '.tiers[1].point: rules.unknown-key-near',
    ],
    ['no tiers', { kind: 'tiers', tiers: [] }, '.tiers: rules.empty-tiers'],
    [
      'a condition that is none',
      {
        kind: 'tiers',
        tiers: [
          { when: 'có', points: 1 },
          { when: 'đạt +', points: 2 },
        ],
      },
      '.tiers[1].when: expression.unfinished',
    ],
    [
      'a condition that is a number',
      {
        kind: 'tiers',
        tiers: [
          { when: 'có', points: 1 },
          { when: 'đạt', points: 2 },
        ],
      },
      '.tiers[1].when: expression.needs.flag.number',
    ],
    [
      'a share that is none',
      { kind: 'tiers', tiers: [{ when: 'có', share: 'một nửa' }] },
      '.tiers[0].share: rules.bad-share',
    ],
    [
      'a step that is no share',
      { kind: 'step', ...MEASURED, step: 'một', lose: 1 },
      '.step: rules.bad-share',
    ],
    ['a step without a loss', { kind: 'step', ...MEASURED, step: 1 }, '.lose: rules.missing-key'],
    [
      'too many decimals',
      { kind: 'leader', ...MEASURED, decimals: 16 },
      '.decimals: rules.too-many-decimals',
    ],
    ['half a decimal', { kind: 'leader', ...MEASURED, decimals: 1.5 }, '.decimals: rules.not-whole'],
    ['an unknown way', { kind: 'normalised', actual: 'đạt', by: 'median' }, '.by: rules.wrong-choice'],
    ['a range of three', { kind: 'normalised', actual: 'đạt', by: 'rank', to: [1, 2, 3] }, '.to'],
    ['a range of one', { kind: 'normalised', actual: 'đạt', by: 'rank', to: [1] }, '.to'],
    [
      'a group that is a number of a name that is none',
      { kind: 'leader', ...MEASURED, within: 'cum' },
      '.within: expression.unknown-name-similar',
    ],
  ])('with %s are an error at their place', (_, method, problem) => {
    const problems = problemsOf(method);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.startsWith(`${ROOT}${problem}`)).toBe(true);
  });

  it('are wrong all at once', () => {
    const tiers = [
      { when: '1 <= đạt <= 10', points: 11 },
      { when: '10 <= đạt', lose: -1 },
    ];
    expect(problemsOf({ kind: 'tiers', hit: 'unique', tiers })).toEqual([
      `${ROOT}.tiers[0].points: rules.points-above-max`,
      `${ROOT}.tiers[1].lose: rules.negative`,
      `${ROOT}.tiers[1].when: rules.tiers-overlap`,
    ]);
  });

  it('need a max only where points are told by it', () => {
    const without = { max: undefined };
    const missing = ['populations[0].criteria[0]: rules.missing-key'];
    const tiers = (worth: object) => ({ kind: 'tiers', tiers: [{ when: 'có', ...worth }] });
    expect(problemsOf(tiers({ share: '50%' }), without)).toEqual(missing);
    expect(problemsOf(tiers({ lose: 1 }), without)).toEqual(missing);
    expect(problemsOf(tiers({ points: 1 }), without)).toEqual([]);
    expect(problemsOf({ kind: 'step', ...MEASURED, step: 1, lose: 1 }, without)).toEqual(missing);
    expect(problemsOf({ kind: 'normalised', actual: 'đạt', by: 'rank' }, without)).toEqual(missing);
    expect(problemsOf({ kind: 'normalised', actual: 'đạt', by: 'rank', to: [0, 5] }, without)).toEqual([]);
    expect(problemsOf({ kind: 'per-count', count: 'đạt', each: 2 }, without)).toEqual([]);
  });

  it('without effect are a warning, and the rules run', () => {
    const rules = rulesOf([criterion({ kind: 'normalised', actual: 'đạt', by: 'rank', low: 3 })]);
    const { problems, compiled } = validateRules(rules);
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'rules.without-effect', path: `${ROOT}.low` },
    ]);
    expect(compiled).toBeDefined();
  });
});
