import type { Population, Quota, Title } from '../../src/rules/rule-set';
import { decisions, given, runSmall, smallRules } from './support/small-rules';

const title = (id: string, more: Partial<Title> = {}): Title => ({ id, title: id.toUpperCase(), ...more });
const must = (...expressions: string[]): NonNullable<Title['conditions']> =>
  expressions.map((expression, i) => ({ id: `c${i}`, must: expression, otherwise: 'Chưa đạt' }));
const seats = (quota: Quota, more: Partial<Title> = {}): Title =>
  title('t', { order: [{ by: 'a' }], quota, ...more });
const rulesOf = (...titles: Title[]) => smallRules({ titles });

describe('a condition', () => {
  // “A missing condition gives the decision `undecided` … never read as no”; a no beside it settles the matter
  it('that is missing leaves the row undecided, unless another is not met', () => {
    const { rows, run } = runSmall(rulesOf(title('t', { conditions: must('x', 'a > 1') })), [
      { x: null, a: 2 },
      { x: null, a: 1 },
      { x: true, a: 2 },
      { x: false, a: null },
    ]);
    expect(decisions(rows, 't')).toEqual(['undecided', 'not-eligible', 'nominated', 'not-eligible']);
    expect(run.state).toBe('open');
  });

  it('is three-valued: a missing side settles nothing that the other side does not', () => {
    const conditions = must('x or a > 1', 'not (y and a > 100)');
    const { rows } = runSmall(rulesOf(title('t', { conditions })), [
      { x: null, y: null, a: 2 },
      { x: null, y: null, a: 1 },
      { x: true, y: null, a: null },
    ]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'undecided', 'undecided']);
  });

  it('that is not met is reported, every one of them', () => {
    const { rows } = runSmall(rulesOf(title('t', { conditions: must('x', 'a > 1') })), [{ x: false, a: 0 }]);
    const told = JSON.stringify(rows[0]!.titles['t']!.reasons);
    expect([told.includes('"c0"'), told.includes('"c1"')]).toEqual([true, true]);
  });
});

describe('candidates', () => {
  it('who are none are not considered, who may be are undecided', () => {
    const { rows } = runSmall(rulesOf(title('t', { candidates: 'x' })), [
      { x: true },
      { x: false },
      { x: null },
    ]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'not-considered', 'undecided']);
  });
});

describe('an open decision', () => {
  const first = seats({ count: 1 });
  const rows = [{ a: 5 }, { a: 5 }, { a: 1 }];

  // “counts as not nominated, but as taken in `remainingAfter`; what depends on it is `provisional`”
  it('counts as not nominated for a title that requires it, provisionally', () => {
    const ran = runSmall(rulesOf(first, title('u', { requires: ['t'] })), rows);
    expect(decisions(ran.rows, 't')).toEqual(['council', 'council', 'over-quota']);
    expect(decisions(ran.rows, 'u')).toEqual(['not-eligible', 'not-eligible', 'not-eligible']);
    expect(ran.rows.slice(0, 2).map(({ titles }) => titles['u']!.provisional)).toEqual([true, true]);
    expect(ran.run.state).toBe('open');
  });

  it('counts as not nominated for a title that excludes it, provisionally', () => {
    const ran = runSmall(rulesOf(first, title('u', { excludes: ['t'] })), rows);
    expect(decisions(ran.rows, 'u')).toEqual(['nominated', 'nominated', 'nominated']);
    expect(ran.rows.slice(0, 2).map(({ titles }) => titles['u']!.provisional)).toEqual([true, true]);
  });

  it('counts as not nominated in a base and in an expression, provisionally', () => {
    const counted = title('u', { quota: { share: '100%', of: { title: 't' } }, order: [{ by: 'a' }] });
    const asked = title('v', { conditions: must('not t') });
    const ran = runSmall(rulesOf(first, counted, asked), rows);
    expect(ran.quotas.find((each) => each.for === 'u')).toMatchObject({
      base: 0,
      seats: 0,
      provisional: true,
    });
    expect(decisions(ran.rows, 'v')).toEqual(['nominated', 'nominated', 'nominated']);
    expect(ran.rows[0]!.titles['v']!.provisional).toBe(true);
  });

  it('counts as taken in what remains after it', () => {
    const rest = title('u', {
      quota: { share: '100%', of: { remainingAfter: ['t'] } },
      order: [{ by: 'a' }],
    });
    const ran = runSmall(rulesOf(first, rest), rows);
    expect(ran.quotas.find((each) => each.for === 'u')).toMatchObject({
      base: 1,
      seats: 1,
      provisional: true,
    });
  });
});

describe('the seats of a quota', () => {
  it('are taken in order; equal rows that fit are all seated', () => {
    const { rows, quotas } = runSmall(rulesOf(seats({ count: 3 })), [{ a: 5 }, { a: 9 }, { a: 5 }, { a: 1 }]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'nominated', 'nominated', 'over-quota']);
    expect(quotas[0]).toMatchObject({ seats: 3, taken: 3, eligible: 4 });
    expect(quotas[0]!.cut).toBeUndefined();
  });

  it.each([
    ['council', ['council', 'council'], 1],
    ['none', ['over-quota', 'over-quota'], 1],
    ['all', ['nominated', 'nominated'], 3],
  ] as const)('with a tie across the last seat follow the rule %s', (tie, tied, taken) => {
    const { rows, quotas, run } = runSmall(rulesOf(seats({ count: 2, tie })), [
      { a: 9 },
      { a: 5 },
      { a: 5 },
      { a: 1 },
    ]);
    expect(decisions(rows, 't')).toEqual(['nominated', ...tied, 'over-quota']);
    expect(quotas[0]).toMatchObject({
      seats: 2,
      taken,
      cut: { place: 2, tied: [{ tên: 'B' }, { tên: 'C' }] },
    });
    expect(run.state).toBe(tie === 'council' ? 'open' : 'complete');
  });

  it('are no matter for the council when there is none left', () => {
    const { rows, run } = runSmall(rulesOf(seats({ count: 0 })), [{ a: 9 }, { a: 9 }]);
    expect(decisions(rows, 't')).toEqual(['over-quota', 'over-quota']);
    expect(run.state).toBe('complete');
  });

  // “default: the first ranking's by and ties”; “a missing value comes last”
  it('are taken in the order of the first ranking by default, in its own direction', () => {
    const rankings: Population['rankings'] = [{ by: 'a', order: 'asc', ties: [{ by: 'b' }] }];
    const titles = [title('t', { quota: { count: 2 } })];
    const { rows } = runSmall(smallRules({ rankings, titles }), [
      { a: null, b: 9 },
      { a: 5, b: 1 },
      { a: 5, b: 2 },
      { a: 3, b: null },
    ]);
    expect(decisions(rows, 't')).toEqual(['over-quota', 'over-quota', 'nominated', 'nominated']);
  });

  it('are taken by total, best first, without any ranking', () => {
    const part = { criteria: [given('a')], titles: [title('t', { quota: { count: 1 } })] };
    expect(decisions(runSmall(smallRules(part), [{ a: 1 }, { a: 9 }]).rows, 't')).toEqual([
      'over-quota',
      'nominated',
    ]);
  });

  it.each([
    [{ share: '20%', of: { withoutOwn: true } }, 6, ['1', '1'], 1], // 20 % of 6 ÷ 1.2
    [{ share: '20%', of: { withoutOwn: true } }, 7, ['7', '6'], 1],
    [{ share: '1/3', of: {}, rounding: 'half-up' }, 5, ['5', '3'], 2],
    [{ share: '50%', of: {}, rounding: 'half-up' }, 5, ['5', '2'], 3],
    [{ share: '5‰', of: {}, rounding: 'up' }, 3, ['3', '200'], 1],
    [{ count: 2 }, 5, ['2', '1'], 2],
  ] as [Quota, number, [string, string], number][])(
    'of %j over %i rows are exact',
    (quota, count, exact, number) => {
      const rows = Array.from({ length: count }, (_, a) => ({ a }));
      expect(runSmall(rulesOf(seats(quota)), rows).quotas[0]).toMatchObject({ exact, seats: number });
    },
  );

  it('are counted apart in each group', () => {
    const quota: Quota = { share: '50%', of: { where: 'x' }, per: 'nhóm' };
    const { rows, quotas } = runSmall(rulesOf(seats(quota)), [
      { a: 1, x: true, nhóm: 'Hòa' },
      { a: 2, x: true, nhóm: 'hoà' },
      { a: 3, x: false, nhóm: 'hoà' },
      { a: 4, x: true, nhóm: 'Ba' },
    ]);
    expect(decisions(rows, 't')).toEqual(['over-quota', 'over-quota', 'nominated', 'over-quota']);
    expect(quotas.map(({ base, seats: number, eligible }) => [base, number, eligible]).sort()).toEqual([
      [1, 0, 1],
      [2, 1, 3],
    ]);
  });

  // “a refused seat” apart, what is given in `of` “holds together; {} is every row”
  it('count a base that is everything that is given at once', () => {
    const bands: Population['bands'] = [
      { id: 'giỏi', title: 'Giỏi', min: 8 },
      { id: 'khá', title: 'Khá', min: 5 },
      { id: 'yếu', title: 'Yếu' },
    ];
    const base = (of: Quota['of']) => {
      const quota = { share: '100%', of } as Quota;
      const part = { criteria: [given('a')], bands, titles: [title('l', { candidates: 'y' }), seats(quota)] };
      const rows = [
        { a: 9, x: true, y: true },
        { a: 6, x: true, y: false },
        { a: 6, x: false, y: true },
        { a: 1, x: true, y: true },
      ];
      return runSmall(smallRules(part), rows).quotas[0]!.base;
    };
    expect(base({})).toBe(4);
    expect(base({ band: 'khá' })).toBe(2);
    expect(base({ band: 'khá', orBetter: true })).toBe(3);
    expect(base({ where: 'x' })).toBe(3);
    expect(base({ title: 'l' })).toBe(3);
    expect(base({ remainingAfter: ['l'] })).toBe(1);
    expect(base({ band: 'khá', orBetter: true, where: 'x', title: 'l' })).toBe(1);
  });
});

describe('what is missing in a quota', () => {
  // design.md §3: “A missing value is a state, never 0, "" or false”: whether B counts in the base is not known
  it.each([
    ['where', { where: 'x' }],
    ['band', { band: 'giỏi' }],
  ] as const)('its base (%s): the seats are provisional, and somebody is told', (_, of) => {
    const bands: Population['bands'] = [
      { id: 'giỏi', title: 'Giỏi', min: 8 },
      { id: 'yếu', title: 'Yếu' },
    ];
    const part = { bandsBy: 'b', bands, titles: [seats({ share: '100%', of })] };
    const { quotas, run } = runSmall(smallRules(part), [
      { a: 9, b: 9, x: true },
      { a: 5, b: null, x: null },
    ]);
    expect(quotas[0]!.provisional).toBe(true);
    expect([run.state, run.problems]).not.toEqual(['complete', []]);
  });

  it('its group: the row is undecided, and told why', () => {
    const { rows, run } = runSmall(rulesOf(seats({ share: '100%', of: {}, per: 'nhóm' })), [{ a: 1 }]);
    expect(decisions(rows, 't')).toEqual(['undecided']);
    expect(rows[0]!.titles['t']!.reasons).not.toEqual([]);
    expect(run.state).not.toBe('complete');
  });
});
