import type { Criterion } from '../../src/rules/rule-set';
import { given, runSmall, smallRules, values } from './support/small-rules';

const section = (children: Criterion[], more: Partial<Criterion> = {}): Criterion =>
  ({ id: 'mục', title: 'Mục', children, ...more }) as Criterion;

const proportional = (more: object, rest: Partial<Criterion> = {}): Criterion =>
  ({
    id: 'p',
    title: 'P',
    max: 10,
    method: { kind: 'proportional', actual: 'a', target: 'b', ...more },
    ...rest,
  }) as Criterion;

describe('a section', () => {
  // “Inside a section, score and bonus add and penalty subtracts, never below `min`”
  it('adds score and bonus, subtracts penalty, and is never below min', () => {
    const criteria = [section([given('a'), given('b', { kind: 'bonus' }), given('c', { kind: 'penalty' })])];
    const { rows } = runSmall(smallRules({ criteria }), [
      { a: 8, b: 3, c: 2 },
      { a: 1, b: 0, c: 4 },
      { a: 10, b: 10, c: 0 },
    ]);
    expect(values(rows, 'mục')).toEqual([9, 0, 20]);
    const below = [section([given('a'), given('c', { kind: 'penalty' })], { min: -2 } as Partial<Criterion>)];
    expect(values(runSmall(smallRules({ criteria: below }), [{ a: 1, c: 4 }]).rows, 'mục')).toEqual([-2]);
  });

  it('counts a child with weight 2 twice, in points and max', () => {
    const criteria = [section([given('a', { weight: 2 }), given('b')], { max: 30 })];
    const { rows } = runSmall(smallRules({ criteria }), [{ a: 4, b: 1 }]);
    expect(rows[0]!.values).toMatchObject({ đ_a: 4, mục: 9, total: 9 });
  });
});

describe('a result that is left out', () => {
  // of 10 + 10 points in the section and 10 beside it, b's 10 are left out; a got 6, c got 4
  it.each([
    ['section', 12, undefined, 16], // 6 × 20/10
    ['total', 6, 10, 15], // (6 + 4) × 30/20
    ['none', 6, 10, 10],
  ] as const)('is rescaled at: %s', (rescale, points, max, total) => {
    const criteria = [section([given('a'), given('b', { missing: 'exclude' } as never)]), given('c')];
    const { rows, run } = runSmall(smallRules({ criteria, adjust: { rescale } }), [{ a: 6, b: null, c: 4 }]);
    expect(rows[0]!.values).toMatchObject({ mục: points, total });
    expect(rows[0]!.maxima?.['mục']).toBe(max);
    expect(rows[0]!.states).toMatchObject({ đ_b: 'excluded' });
    expect(run.state).toBe('complete');
  });

  it('is the same as one that does not apply', () => {
    const excluded = [section([given('a'), given('b', { missing: 'exclude' } as never)])];
    const notApplied = [section([given('a'), given('b', { applies: 'x' })])];
    const of = (criteria: Criterion[], b: number | null) =>
      runSmall(smallRules({ criteria }), [{ a: 6, b, x: false }]).rows[0]!;
    const [one, other] = [of(excluded, null), of(notApplied, 3)];
    expect([one.values['mục'], one.maxima, one.values['total']]).toEqual([
      other.values['mục'],
      other.maxima,
      other.values['total'],
    ]);
  });

  // “the criterion leaves its parent's max”: whether a sibling's result is there makes no difference to that
  it.each(['total', 'none'] as const)('leaves the max of a section that is blocked, too (%s)', (rescale) => {
    const criteria = [section([given('a'), given('b', { missing: 'exclude' } as never)]), given('c')];
    const { rows } = runSmall(smallRules({ criteria, adjust: { rescale } }), [{ a: null, b: null, c: 4 }]);
    expect(rows[0]!.maxima?.['mục']).toBe(10);
  });
});

describe('a missing result', () => {
  it.each([
    ['zero', 4],
    ['full', 14],
    ['exclude', 8], // 4 × 20/10
  ] as const)('that is read as %s leaves the row its total', (missing, total) => {
    const criteria = [given('a', { missing } as never), given('b')];
    const { rows, run } = runSmall(smallRules({ criteria }), [{ a: null, b: 4 }]);
    expect(rows[0]!.values['total']).toBe(total);
    expect(run.state).toBe('complete');
  });

  // “`block`: the row has no total, rank or decision (`undecided`); the run goes on; … state `blocked`”
  it('blocks the row and leaves the others as they are', () => {
    const rules = smallRules({
      criteria: [given('a'), given('b')],
      rankings: [{ id: 'rank' }],
      titles: [{ id: 't', title: 'T', candidates: 'x' }],
    });
    const { rows, run } = runSmall(rules, [
      { a: null, b: 4, x: true },
      { a: 1, b: 2, x: true },
      { a: null, b: 4, x: false },
    ]);
    expect(run.state).toBe('blocked');
    expect(values(rows, 'total')).toEqual([null, 3, null]);
    expect(values(rows, 'đ_b')).toEqual([4, 2, 4]);
    expect(rows.map(({ ranks }) => ranks['rank']!.place)).toEqual([null, 1, null]);
    expect(rows.map(({ titles }) => titles['t']!.decision)).toEqual(['undecided', 'nominated', 'undecided']);
    expect(run.problems).toMatchObject([
      { severity: 'error', population: 'nguoi', column: 'đ_a', cell: 'B2' },
      { severity: 'error', population: 'nguoi', column: 'đ_a', cell: 'B4' },
    ]);
  });

  // “the row has no total, rank or decision”: no rank, whatever the ranking is by
  it('takes the row out of a ranking by something else, too', () => {
    const rules = smallRules({ criteria: [given('a')], rankings: [{ id: 'rank', by: 'b' }] });
    const { rows } = runSmall(rules, [
      { a: null, b: 9 },
      { a: 1, b: 5 },
    ]);
    expect(rows.map(({ ranks }) => ranks['rank']!.place)).toEqual([null, 1]);
  });

  // problem.ts: “Path in the rule set, as `populations[0].criteria[2].method.target`”
  it('is reported with the whole path of its criterion', () => {
    const rules = smallRules({ criteria: [section([given('a')])] });
    const { run } = runSmall(rules, [{ a: null }]);
    expect(run.problems[0]!.path).toMatch(/^populations\[0\]\.criteria\[0\]\.children\[0\]/);
  });
});

describe('whether a criterion applies', () => {
  // “Missing is a state”: neither yes nor no, so the row cannot be scored, and that is said
  it.each([
    ['leaf', given('a', { applies: 'x' })],
    ['section', section([given('a')], { applies: 'x' })],
  ] as const)('is not known: the row is blocked and the cell is named (%s)', (_, criterion) => {
    const { rows, run } = runSmall(smallRules({ criteria: [criterion, given('b')] }), [
      { a: 1, b: 2, x: null },
    ]);
    expect(values(rows, 'total')).toEqual([null]);
    expect(run.state).toBe('blocked');
    expect(run.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

describe('caps', () => {
  // “`total` = score + bonus − penalty, each cap first, then totalMin…totalMax”
  it('come before the sum, and the bounds of the total after it', () => {
    const rules = smallRules({
      criteria: [given('a'), given('b', { kind: 'bonus' }), given('c', { kind: 'penalty' })],
      adjust: { bonusCap: 2, penaltyCap: 3, totalMin: 1, totalMax: 11 },
    });
    const { rows } = runSmall(rules, [
      { a: 10, b: 9, c: 0 }, // 10 + 2 = 12 → 11
      { a: 10, b: 9, c: 9 }, // 10 + 2 − 3
      { a: 0, b: 0, c: 9 }, // −3 → 1
    ]);
    expect(values(rows, 'total')).toEqual([11, 9, 1]);
  });
});

describe('given points', () => {
  it('outside min…max are a problem at their cell', () => {
    const { run } = runSmall(smallRules({ criteria: [given('a')] }), [
      { a: 11 },
      { a: 10 },
      { a: -1 },
      { a: 0 },
    ]);
    const errors = run.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ cell }) => cell)).toEqual(['B2', 'B4']);
    expect(run.state).toBe('blocked');
  });

  // rule-set.d.ts: “field: default the criterion's own id”. (“All share one namespace per population and a clash is an
  // error” must then leave room for a field and the criterion that is typed into it.)
  it('are read from the field with the id of the criterion, where no field is named', () => {
    const criteria: Criterion[] = [{ id: 'a', title: 'A', max: 10, method: { kind: 'given' } }];
    expect(values(runSmall(smallRules({ criteria }), [{ a: 7 }]).rows, 'total')).toEqual([7]);
  });
});

describe('a proportional result', () => {
  it.each([
    ['max × ratio', {}, 11, 12, 9.17], // 9.1667
    ['never above max', {}, 15, 10, 10],
    ['never below min, which is 0', {}, -5, 10, 0],
    ['0 below from', { from: '50%' }, 4.99, 10, 0],
    ['counted from from on', { from: '50%' }, 5, 10, 5],
    ['counted up to a cap above max', { cap: '120%' }, 13, 10, 12],
    ['counted up to a cap below max', { cap: '80%' }, 10, 10, 8],
    ['target ÷ actual where lower is better', { better: 'lower' }, 12, 9, 7.5],
    ['full where lower is better and nothing happened', { better: 'lower' }, 0, 9, 10],
  ] as const)('is %s', (_, method, a, b, points) => {
    const { rows } = runSmall(smallRules({ criteria: [proportional(method)] }), [{ a, b }]);
    expect(values(rows, 'p')).toEqual([points]);
  });

  it.each([
    [{}, 10, ['p'], undefined],
    [{}, 10.01, ['p'], ['p']],
    [{}, 9.99, undefined, undefined],
    [{ strictly: true }, 10, undefined, undefined],
    [{ strictly: true }, 10.01, ['p'], ['p']],
    [{ better: 'lower' }, 10, ['p'], undefined],
    [{ better: 'lower' }, 9, ['p'], ['p']],
    [{ better: 'lower' }, 11, undefined, undefined],
  ] as const)('with %j of %d to 10 is met: %j, exceeded: %j', (method, a, met, exceeded) => {
    const { rows } = runSmall(smallRules({ criteria: [proportional(method)] }), [{ a, b: 10 }]);
    expect([rows[0]!.met ?? [], rows[0]!.exceeded ?? []]).toEqual([met ?? [], exceeded ?? []]);
  });

  it('to a target of 0 is a problem that names the cell', () => {
    const { run } = runSmall(smallRules({ criteria: [proportional({})] }), [{ a: 5, b: 0 }]);
    expect(run.state).toBe('blocked');
    expect(run.problems).toMatchObject([
      { severity: 'error', cell: expect.stringMatching(/^[BC]2$/) as string },
    ]);
  });
});

describe('rounding', () => {
  const thirds = (at: 'criterion' | 'total') => {
    const third = (field: string): Criterion => ({
      id: `đ_${field}`,
      title: field,
      max: 10,
      method: { kind: 'formula', expression: `${field} / 3` },
    });
    const rules = smallRules({ criteria: [third('a'), third('b'), third('c')] }, { rounding: { at } });
    return runSmall(rules, [{ a: 1, b: 1, c: 1 }]).rows[0]!.values;
  };

  it('happens at every criterion: three thirds rounded are 0.99', () => {
    expect(thirds('criterion')).toMatchObject({ đ_a: 0.33, score: 0.99, total: 0.99 });
  });

  it('or at the total alone: three thirds are 1', () => {
    expect(thirds('total')).toMatchObject({ đ_a: 1 / 3, total: 1 });
  });

  // design.md §1: the formula “recalculated by another program gives the evaluated value”; §3: “the result that Excel's
  // ROUND gives”. LibreOffice gives ROUNDDOWN(8.2-7.2,2) = 1, ROUNDDOWN(8.29-8,2) = 0.29, ROUNDUP(8.13-8,2) = 0.13 and
  // ROUNDUP(0.1+0.2-0.3,2) = 0, which are also the sums of the points a reader sees.
  it.each([
    ['down', 8.2, 0, 7.2, 1],
    ['down', 8.29, 0, 8, 0.29],
    ['up', 8.13, 0, 8, 0.13],
    ['up', 0.1, 0.2, 0.3, 0],
    ['half-away', 8.2, 0, 7.2, 1],
  ] as const)('%s of rounded points adds up as they are seen: %d + %d − %d is %d', (mode, a, b, c, total) => {
    const criteria = [given('a'), given('b'), given('c', { kind: 'penalty' })];
    expect(
      values(runSmall(smallRules({ criteria }, { rounding: { mode } }), [{ a, b, c }]).rows, 'total'),
    ).toEqual([total]);
  });

  it('uses the mode of the rule set in round(x, n), too', () => {
    const columns = [{ id: 'q', title: 'Q', formula: 'round(a, 0)' }];
    const rounded = (mode: 'half-away' | 'half-even' | 'down' | 'up') =>
      runSmall(smallRules({ columns }, { rounding: { mode } }), [{ a: 2.5 }, { a: -2.5 }]).rows;
    expect(values(rounded('half-away'), 'q')).toEqual([3, -3]);
    expect(values(rounded('half-even'), 'q')).toEqual([2, -2]);
    expect(values(rounded('down'), 'q')).toEqual([2, -2]);
    expect(values(rounded('up'), 'q')).toEqual([3, -3]);
  });
});
