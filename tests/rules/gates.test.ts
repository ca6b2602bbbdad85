import type { Population } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { decisions, given, runSmall, smallRules, values } from '../contract/support/small-rules';

type Gate = NonNullable<Population['gates']>[number];

const bands = [
  { id: 'giỏi', title: 'Giỏi', min: 8 },
  { id: 'khá', title: 'Khá' },
];
const gate = (id: string, when: string, effect: Gate['effect']): Gate => ({
  id,
  when,
  effect,
  because: `Vướng ${id}`,
});
/** Points from field `a`, a ranking by the total, two bands and a title. */
const rulesWith = (gates: Gate[], more: Partial<Population> = {}) =>
  smallRules({
    criteria: [given('a')],
    gates,
    rankings: [{}],
    bands,
    titles: [{ id: 't', title: 'T' }],
    ...more,
  });
const places = (rows: ReturnType<typeof runSmall>['rows'], id = 'rank') =>
  rows.map(({ ranks }) => ranks[id]!.place);
const cells = [{ a: 10 }, { a: 9 }, { a: 8 }];

describe('a gate may read what gates of another effect decide', () => {
  it('closes the titles to whoever stands low in the ranking', () => {
    const { rows, run } = runSmall(rulesWith([gate('cổng', 'rank > 2', 'no-titles')]), cells);
    expect(places(rows)).toEqual([1, 2, 3]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'nominated', 'not-eligible']);
    expect(rows.map(({ gates }) => gates)).toEqual([undefined, undefined, ['cổng']]);
    expect(run.problems).toEqual([]);
  });

  it('holds whoever stands low in the ranking under a band', () => {
    const { rows } = runSmall(rulesWith([gate('cổng', 'rank > 2', { bandAtMost: 'khá' })]), cells);
    expect(values(rows, 'band')).toEqual(['giỏi', 'giỏi', 'khá']);
    expect(places(rows)).toEqual([1, 2, 3]);
  });

  it('closes the titles by the band, and the ranking by the title', () => {
    const rules = rulesWith([gate('mức', 'band == "khá"', 'no-titles'), gate('đã_có', 't', 'unranked')]);
    const { rows } = runSmall(rules, [{ a: 10 }, { a: 7 }, { a: 6 }]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'not-eligible', 'not-eligible']);
    expect(places(rows)).toEqual([null, 1, 2]);
    expect(rows.map(({ gates }) => gates)).toEqual([['đã_có'], ['mức'], ['mức']]);
  });

  it('reads a ranking through a column, too', () => {
    const columns = [{ id: 'cuối', title: 'Cuối', formula: 'rank == 3' }];
    const { rows } = runSmall(rulesWith([gate('cổng', 'cuối', 'no-titles')], { columns }), cells);
    expect(decisions(rows, 't')).toEqual(['nominated', 'nominated', 'not-eligible']);
  });

  it('reads one of two rankings each, crosswise', () => {
    const rules = rulesWith(
      [gate('một', 'rank > 1', 'no-titles'), gate('hai', 'hạng_b > 1', { bandAtMost: 'khá' })],
      { rankings: [{}, { id: 'hạng_b', by: 'b' }] },
    );
    const { rows } = runSmall(rules, [
      { a: 10, b: 1 },
      { a: 9, b: 2 },
    ]);
    expect([places(rows), places(rows, 'hạng_b')]).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'not-eligible']);
    expect(values(rows, 'band')).toEqual(['khá', 'giỏi']);
  });
});

describe('a gate that decides what it reads is a cycle', () => {
  const cycleOf = (gates: Gate[], more: Partial<Population> = {}) =>
    validateRules(rulesWith(gates, more)).problems.map(({ code, path, params }) => ({
      code,
      path,
      members: new Set(params['members'] as string[]),
    }));

  it.each<readonly [string, Gate['effect'], readonly string[]]>([
    ['rank > 2', 'unranked', ['nguoi.rank', 'nguoi.cổng']],
    ['band == "khá"', { bandAtMost: 'khá' }, ['nguoi.band', 'nguoi.cổng']],
    ['t', 'no-titles', ['nguoi.t', 'nguoi.cổng']],
  ])('%s with the effect %j, named as the rules name its members', (when, effect, members) => {
    const [problem, ...others] = cycleOf([gate('cổng', when, effect)]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'rules.cycle', members: new Set(members) });
    expect(problem!.path).toMatch(/^populations\[0\]/);
  });

  it('also through a column', () => {
    const columns = [{ id: 'cuối', title: 'Cuối', formula: 'rank == 3' }];
    const [problem] = cycleOf([gate('cổng', 'cuối', 'unranked')], { columns });
    expect(problem).toMatchObject({ members: new Set(['nguoi.rank', 'nguoi.cuối', 'nguoi.cổng']) });
  });

  it('and only the gate in it is named', () => {
    const problems = cycleOf([gate('ngoài', 'rank > 1', 'no-titles'), gate('trong', 'rank > 2', 'unranked')]);
    expect(problems.map(({ members }) => members)).toEqual([new Set(['nguoi.rank', 'nguoi.trong'])]);
  });
});

// “a missing gate blocks the row”: no rank, no band, no decision; unless the gate itself waits for that
describe('a gate that is unknown', () => {
  it('blocks a row in everything that the gate does not read', () => {
    const rules = rulesWith([gate('cổng', 'rank > 2 or x', 'no-titles')]);
    const { rows, run } = runSmall(rules, [
      { a: 10, x: null },
      { a: 9, x: false },
      { a: 8, x: null }, // the third place settles it
    ]);
    expect(places(rows)).toEqual([1, 2, 3]);
    expect(values(rows, 'band')).toEqual([null, 'giỏi', 'giỏi']);
    expect(decisions(rows, 't')).toEqual(['undecided', 'nominated', 'not-eligible']);
    expect(run.problems).toMatchObject([
      // the blank is E2; the points that the rank was made from stand in B2
      { severity: 'error', code: 'gate.unknown', key: { tên: 'A' }, cell: 'E2', params: { gate: 'cổng' } },
    ]);
  });

  it('takes a row out of each ranking that it does not read', () => {
    const rules = rulesWith([gate('cổng', 'hạng_b > 2 or x', 'no-titles')], {
      rankings: [{}, { id: 'hạng_b', by: 'b' }],
    });
    const { rows } = runSmall(rules, [
      { a: 10, b: 1, x: null },
      { a: 9, b: 2, x: false },
    ]);
    expect(places(rows)).toEqual([null, 1]);
    expect(places(rows, 'hạng_b')).toEqual([2, 1]);
  });

  it('is read as neither closed nor open: the result names only gates that are closed', () => {
    const rules = rulesWith([gate('chưa_rõ', 'x', 'no-titles'), gate('đóng', 'y', 'unranked')]);
    const { rows } = runSmall(rules, [{ a: 10, x: null, y: true }]);
    expect(rows[0]!.gates).toEqual(['đóng']);
  });

  it('leaves the count of a quota that looks at its band provisional', () => {
    const rules = rulesWith([gate('cổng', 'x', 'unranked')], {
      titles: [{ id: 't', title: 'T', quota: { share: '50%', of: { band: 'giỏi' } } }],
    });
    const { quotas } = runSmall(rules, [
      { a: 10, x: null },
      { a: 9, x: false },
      { a: 8, x: false },
    ]);
    // two rows are counted: 1 seat; the third would not change ⌊1.5⌋, but nobody knows that before the data is there
    expect(quotas).toMatchObject([{ base: 2, seats: 1, provisional: true }]);
  });

  it('is told with the row that it blocks', () => {
    const { rows } = runSmall(rulesWith([gate('cổng', 'x', 'no-titles')]), [{ a: 10, x: null }]);
    const [row] = rows;
    expect(row!.titles['t']!.reasons).toMatchObject([
      { code: 'gate.unknown', params: { gate: 'cổng', because: 'Vướng cổng' }, cells: [{ cell: 'E2' }] },
    ]);
    expect(row!.why!['rank']!.at(-1)).toMatchObject({
      code: 'ranking.out-by-unknown-gate',
      params: { because: 'Vướng cổng' },
    });
    expect(row!.why!['band']!.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['gate.unknown', 'band.unknown']),
    );
  });
});

describe('a place that rests on an open decision', () => {
  // a tie at the cut is open; its rows carry points that another ranking reads
  const rules = smallRules({
    criteria: [given('a')],
    columns: [{ id: 'điểm_cộng', title: 'Điểm cộng', formula: 'b + (t ? 5 : 0)' }],
    rankings: [{}, { id: 'hạng_hai', by: 'điểm_cộng', within: 'nhóm' }],
    titles: [{ id: 't', title: 'T', quota: { count: 1 } }],
  });

  it('leaves all places of its group open, and those of other groups as they are', () => {
    const { rows } = runSmall(rules, [
      { a: 9, b: 1, nhóm: 'Một' },
      { a: 9, b: 2, nhóm: 'Một' },
      { a: 5, b: 3, nhóm: 'Một' },
      { a: 4, b: 4, nhóm: 'Hai' },
    ]);
    expect(decisions(rows, 't').slice(0, 2)).toEqual(['council', 'council']);
    expect(rows.map(({ states }) => states?.['hạng_hai'])).toEqual(['open', 'open', 'open', undefined]);
  });
});
