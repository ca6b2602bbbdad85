import { broken, errorPaths, pointsAt, type Json } from './support/faulty-rules';

const xa = 'populations[0]';
const quota = `${xa}.titles[0].quota`;
const must = `${xa}.titles[0].conditions[0].must`;

/**
 * What rule-set.d.ts has and this version does not do yet: the feature, where it stands, how it is used.
 * Whoever builds a feature takes its line away, and with it comes a test of what it does.
 */
const LATER: readonly (readonly [string, string, Json])[] = [
  ["a band's vote", `${xa}.bands[0].vote`, { threshold: '90%', of: 'members' }],
  ["a title's vote", `${xa}.titles[0].vote`, { threshold: '>50%', of: 'present' }],
  ['several quotas', quota, [{ count: 1 }, { share: '20%', of: {} }]],
  ['a share that varies', quota, { shareBy: { column: 'cụm', shares: { A: '20%' } }, of: {} }],
  ['a count that is computed', quota, { count: 'số' }],
  ['largest remainders', `${quota}.rounding`, 'largest-remainder'],
  ['at least so many seats', `${quota}.atLeast`, { seats: 1, because: 'Quy định' }],
  ['parts of a quota', `${quota}.parts`, [{ id: 'lãnh_đạo', title: 'Lãnh đạo', where: 'có', atMost: '30%' }]],
  ['streak', must, 'streak(tiêu_biểu) >= 2'],
  ['streak since an award', must, 'streak(tiêu_biểu, bằng_khen) >= 2'],
  ['times', must, 'times(bằng_khen, 5) >= 2'],
  ['votes', must, 'votes(tiêu_biểu) >= 90%'],
];

describe('what this version does not do yet', () => {
  it('stands in rules that are otherwise valid', () => {
    expect(broken({}).problems).toEqual([]);
  });

  it.each(LATER)('is refused where it stands: %s', (_, path, value) => {
    const result = broken({ [path]: value });
    const errors = errorPaths(result);
    expect(errors).not.toEqual([]);
    expect(errors.filter((error) => !pointsAt(path, error))).toEqual([]);
    expect(new Set(result.problems.map(({ code }) => code))).toEqual(new Set(['rules.not-supported-yet']));
    expect(result.compiled).toBeUndefined();
  });

  it('is refused all at once', () => {
    const places = {
      [`${xa}.bands[0].vote`]: { threshold: '90%', of: 'members' },
      [`${quota}.rounding`]: 'largest-remainder',
      [must]: 'streak(tiêu_biểu) >= 2',
    };
    const errors = errorPaths(broken(places));
    for (const place of Object.keys(places))
      expect([place, errors.some((error) => pointsAt(place, error))]).toEqual([place, true]);
  });
});
