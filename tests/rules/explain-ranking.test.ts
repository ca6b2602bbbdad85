import { say, type Code } from '../../src/locale/catalogue';
import type { Population } from '../../src/rules/rule-set';
import type { Entry } from '../../src/rules/run-result';
import { given, runSmall, smallRules } from '../contract/support/small-rules';

type Row = ReturnType<typeof runSmall>['rows'][number];

const told = (row: Row | undefined, ranking = 'rank'): Entry[] =>
  row!.why![ranking]!.filter(({ code }) => code.startsWith('ranking.'));
const vi = ({ code, params }: Entry): string => say('vi', code as Code, params);

const rulesWith = (ranking: NonNullable<Population['rankings']>[number], more: Partial<Population> = {}) =>
  smallRules({ criteria: [given('a')], rankings: [ranking], ...more });

describe('why a row has its place', () => {
  const ladder = rulesWith({ ties: [{ by: 'b' }, { by: 'c', order: 'asc' }] });

  it('reads the ladder first, then says the place', () => {
    const { rows } = runSmall(ladder, [{ a: 9, b: 1, c: 2 }]);
    expect(rows[0]!.why!['rank']).toMatchObject([
      { code: 'input', params: { title: 'Tổng điểm', value: 9 } },
      { code: 'input', params: { title: 'b', value: 1 } },
      { code: 'input', params: { title: 'c', value: 2 } },
      { code: 'ranking.place', params: { place: 1, of: 1, tied: 1 } },
    ]);
  });

  it('says against whom, on which rung and by which values a tie was settled, for both', () => {
    const { rows } = runSmall(ladder, [
      { a: 9, b: 1, c: 4 },
      { a: 9, b: 1, c: 3 },
      { a: 9, b: 2, c: 9 },
      { a: 5, b: 9, c: 0 },
    ]);
    // C leads by b; then B before A, as the lower c comes first
    expect(rows.map(({ ranks }) => ranks['rank']!.place)).toEqual([3, 2, 1, 4]);
    expect(told(rows[1]).slice(1)).toMatchObject([
      { code: 'ranking.tie-behind', params: { who: 'C', rung: 'b', own: 1, theirs: 2, equal: 'Tổng điểm' } },
      {
        code: 'ranking.tie-ahead',
        params: { who: 'A', rung: 'c', own: 3, theirs: 4, equal: 'Tổng điểm; b' },
        cells: [{ sheet: 'nguoi', cell: 'D2' }],
      },
    ]);
    expect(told(rows[0]).slice(1).map(vi)).toEqual([
      'Bằng C về Tổng điểm. Xét tiếp b: 1 so với 2, nên đứng sau',
      'Bằng B về Tổng điểm; b. Xét tiếp c: 4 so với 3, nên đứng sau',
    ]);
    expect(told(rows[3])).toHaveLength(1); // nobody is equal to it on the first rung
  });

  it('puts a row behind one that has what it lacks', () => {
    const { rows } = runSmall(ladder, [
      { a: 9, b: null, c: 1 },
      { a: 9, b: 1, c: 1 },
    ]);
    expect(told(rows[0])[1]).toMatchObject({
      code: 'ranking.tie-behind',
      params: { who: 'B', own: null, theirs: 1 },
    });
  });

  it('names a rung that is no single column by what it reads', () => {
    const { rows } = runSmall(rulesWith({ ties: [{ by: 'b + c' }] }), [
      { a: 9, b: 1, c: 4 },
      { a: 9, b: 1, c: 3 },
    ]);
    expect(told(rows[0])[1]!.params['rung']).toBe('b; c (b + c)');
  });

  it('names those who share a place, and no rung', () => {
    const { rows } = runSmall(ladder, [
      { a: 9, b: 1, c: 1 },
      { a: 9, b: 1, c: 1 },
      { a: 9, b: 1, c: 1 },
    ]);
    expect(told(rows[1])).toMatchObject([
      { code: 'ranking.shared-place', params: { place: 1, tied: 3, of: 3, names: 'A; C' } },
    ]);
  });

  it('names at most ten of many, above and below', () => {
    const cells = Array.from({ length: 25 }, (_, i) => ({ a: 9, b: i < 24 ? i : 23, c: 0 }));
    const { rows } = runSmall(ladder, cells);
    // places run from the highest b down: rows 23 and 24 share the first place, row 12 stands in the middle
    const middle = told(rows[12]);
    expect(middle.filter(({ code }) => code.startsWith('ranking.tie-'))).toHaveLength(10);
    expect(middle.at(-1)).toMatchObject({ code: 'ranking.more-ties', params: { rung: 'Tổng điểm' } });
    // the nearest are told: five above (17 … 13) and five below (11 … 7), best first
    expect(middle.slice(1, -1).map(({ params }) => params['theirs'])).toEqual([
      17, 16, 15, 14, 13, 11, 10, 9, 8, 7,
    ]);
    // the last row has nobody below: ten above
    expect(
      told(rows[0])
        .slice(1, -1)
        .map(({ params }) => params['theirs']),
    ).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const shared = runSmall(
      ladder,
      Array.from({ length: 15 }, () => ({ a: 9, b: 1, c: 1 })),
    ).rows[0];
    const { names, tied } = told(shared)[0]!.params;
    expect(tied).toBe(15);
    expect(String(names).split('; ')).toHaveLength(11); // ten names and …
    expect(names).toMatch(/; …$/u);
  });

  it('looks inside the group only, and names it', () => {
    const { rows } = runSmall(rulesWith({ within: 'nhóm', ties: [{ by: 'b' }] }), [
      { a: 9, b: 2, nhóm: 'Xã' },
      { a: 9, b: 1, nhóm: 'Phường' },
      { a: 9, b: 1, nhóm: 'Xã' },
    ]);
    expect(told(rows[0])).toMatchObject([
      { code: 'ranking.place-in-group', params: { place: 1, of: 2, group: 'Xã' } },
      { code: 'ranking.tie-ahead', params: { who: 'C' } },
    ]);
    expect(told(rows[1])).toMatchObject([
      { code: 'ranking.place-in-group', params: { of: 1, group: 'Phường' } },
    ]);
  });
});

describe('why a row has no place', () => {
  const rules = rulesWith(
    { by: 'b', within: 'nhóm' },
    {
      gates: [
        { id: 'g', when: 'x', effect: 'unranked', because: 'Đang xác minh' },
        { id: 'h', when: 'y', effect: 'no-titles', because: 'Chưa rõ' },
      ],
    },
  );
  const row = { a: 9, b: 1, nhóm: 'Xã', x: false, y: false };

  it.each([
    ['a closed gate', { ...row, x: true }, 'ranking.out-by-gate', { because: 'Đang xác minh' }],
    [
      'a gate of any effect that is unknown',
      { ...row, y: null },
      'ranking.out-by-unknown-gate',
      { because: 'Chưa rõ' },
    ],
    ['points that are missing', { ...row, a: null }, 'ranking.out-by-points', {}],
    ['a group that is unknown', { ...row, nhóm: null }, 'ranking.out-by-group', { by: 'Nhóm' }],
    ['a missing figure', { ...row, b: null }, 'ranking.out-by-value', { by: 'b' }],
  ])('is told: %s', (_, cells, code, params) => {
    const { rows } = runSmall(rules, [cells]);
    expect(rows[0]!.ranks['rank']!.place).toBeNull();
    expect(told(rows[0])).toMatchObject([{ code, params }]);
  });

  it('comes after the gates that concern the ranking, fired or not', () => {
    const { rows } = runSmall(rules, [row, { ...row, x: true }]);
    const gates = rows.map(({ why }) => why!['rank']!.filter(({ code }) => code.startsWith('gate.')));
    expect(gates).toMatchObject([
      [{ code: 'gate.open', params: { gate: 'g' } }],
      [{ code: 'gate.closed', params: { gate: 'g' } }],
    ]);
  });
});
