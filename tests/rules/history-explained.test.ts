import type { Run } from '../../src/rules/run-result';
import { validateRules } from '../../src/rules/validate';
import { an, KEY, past, PEOPLE, rowsOf, rules, runOf, valuesOf } from './support/history';

describe('the explanation of a chain', () => {
  const told = (run: Run) =>
    rowsOf(run)[0]!.titles['cstd_tinh']!.reasons.map(({ code, params, cells }) => [
      code,
      params['period'] ?? params['value'],
      ...(cells ?? []).map(({ cell }) => cell),
    ]);

  it('goes back period by period, each with its cell, to the one that is missing', () => {
    const history = past(KEY, 'cstd_cs', 2017, 2018, 2020);
    const [first, second, last] = history.map(({ cell }) => cell.cell);
    const run = runOf([an], history);
    expect(told(run)).toEqual([
      ['title.condition-unmet', undefined, last],
      ['input', 2, last],
      ['history.nominated', '2021'],
      ['history.held', '2020', last],
      ['history.gap', '2019'],
      ['history.earlier', '2018', second],
      ['history.earlier', '2017', first],
    ]);
  });

  it('names the award after which is counted', () => {
    const cs = past(KEY, 'cstd_cs', 2020);
    const tinh = past(KEY, 'cstd_tinh', 2019);
    expect(told(runOf([an], [...cs, ...tinh]))).toEqual([
      ['title.condition-unmet', undefined, cs[0]!.cell.cell, tinh[0]!.cell.cell],
      ['input', 2, cs[0]!.cell.cell, tinh[0]!.cell.cell],
      ['history.nominated', '2021'],
      ['history.held', '2020', cs[0]!.cell.cell],
      ['history.since', '2019', tinh[0]!.cell.cell],
    ]);
  });

  it('shows a record of this period that the run does not bear out', () => {
    const [now] = past(KEY, 'cstd_cs', 2021);
    const run = runOf([{ ...an, dat: false }], [now!]);
    expect(valuesOf(run, 'chuoi')).toEqual([0]);
    expect(told(run).slice(2)).toEqual([
      ['history.not-nominated', '2021', 'D2'],
      ['history.ignored', '2021', now!.cell.cell],
    ]);
  });
});

describe('rules about the past', () => {
  const problemsOf = (must: string) => {
    const [cs, tinh] = PEOPLE.titles!;
    const titles = [cs!, { ...tinh!, conditions: [{ id: 'c', must, otherwise: 'x' }] }];
    return validateRules(rules({ titles })).problems.map(({ code, path, params }) => [
      code,
      path,
      params['members'],
    ]);
  };
  const path = 'populations[0].titles[1].conditions[0].must';

  it.each([
    'streak(gi_do) >= 1',
    'streak(cstd_cs, gi_do) >= 1',
    'times(diem, 3) >= 1',
    'streak(parent.co) >= 1',
  ])('that name something else than a title or an honour are refused: %s', (must) => {
    expect(problemsOf(must)).toEqual([['rules.no-past-title', path, undefined]]);
  });

  it('that let a title ask for its own chain are a cycle, also on the way through another title', () => {
    expect(problemsOf('streak(cstd_tinh) >= 1')).toEqual([
      [
        'rules.cycle',
        expect.stringMatching(/^populations\[0\]\.titles/),
        ['nguoi.cstd_tinh', 'nguoi.cstd_tinh'],
      ],
    ]);
    const [cs, tinh] = PEOPLE.titles!;
    const titles = [{ ...cs!, excludes: ['cstd_tinh'] }, tinh!];
    const [cycle] = validateRules(rules({ titles })).problems;
    expect(cycle!.params['members']).toEqual(expect.arrayContaining(['nguoi.cstd_cs', 'nguoi.cstd_tinh']));
  });

  it('may ask a title for its earlier awards, by counting since them', () => {
    expect(problemsOf('streak(cstd_cs, cstd_tinh) >= 3 and times("htxs", 5) >= 2')).toEqual([]);
  });

  it('with one honour twice are refused', () => {
    const twice = rules({}, { honours: ['htxs', 'htxs'].map((id) => ({ id, title: 'x' })) });
    expect(validateRules(twice).problems).toMatchObject([{ code: 'rules.id-twice', path: 'honours[1].id' }]);
  });
});
