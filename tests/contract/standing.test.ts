import type { Population } from '../../src/rules/rule-set';
import { decisions, given, runSmall, smallRules, values } from './support/small-rules';

type Gates = NonNullable<Population['gates']>;
type Bands = NonNullable<Population['bands']>;

const bands: Bands = [
  { id: 'giỏi', title: 'Giỏi', min: 8 },
  { id: 'khá', title: 'Khá', min: 5, includeMin: false },
  { id: 'còn_lại', title: 'Còn lại' },
];
const gate = (when: string, effect: Gates[number]['effect']): Gates => [
  { id: 'cổng', when, effect, because: 'Theo quy chế' },
];

describe('a ranking', () => {
  it.each([
    ['competition', [1, 2, 2, 4]],
    ['dense', [1, 2, 2, 3]],
    ['average', [1, 2.5, 2.5, 4]],
  ] as const)('by the method %s numbers two equal rows as %j', (method, places) => {
    const rules = smallRules({ criteria: [given('a')], rankings: [{ method }] });
    const { rows } = runSmall(rules, [{ a: 9 }, { a: 7 }, { a: 7 }, { a: 1 }]);
    expect(rows.map(({ ranks }) => ranks['rank']!.place)).toEqual(places);
    expect(values(rows, 'rank')).toEqual(places);
    expect(rows.map(({ ranks }) => ranks['rank']!.tied)).toEqual([1, 2, 2, 1]);
  });

  it('compares rounded values only: 8.004 and 7.996 are one place', () => {
    const criteria = [given('a')];
    const { rows } = runSmall(smallRules({ criteria, rankings: [{}] }), [{ a: 8.004 }, { a: 7.996 }]);
    expect(rows.map(({ ranks }) => ranks['rank']!.place)).toEqual([1, 1]);
  });

  // “All share one namespace”, “a ranking (the first one is `rank`)”, “the first is the column rank”
  it('that is the first is read as rank, whatever its id', () => {
    const columns = [{ id: 'hạng_đôi', title: 'Hạng đôi', formula: 'rank * 2' }];
    const rules = smallRules({ columns, criteria: [given('a')], rankings: [{ id: 'xếp_hạng' }] });
    const { rows } = runSmall(rules, [{ a: 9 }, { a: 7 }]);
    expect(values(rows, 'hạng_đôi')).toEqual([2, 4]);
    expect(values(rows, 'rank')).toEqual([1, 2]);
  });

  it('within a group folds the writing of the group', () => {
    const rules = smallRules({ rankings: [{ by: 'a', within: 'nhóm' }] });
    const { rows } = runSmall(rules, [
      { a: 1, nhóm: 'Tổ  hòa bình – sĩ' },
      { a: 2, nhóm: 'tổ hoà Bình - sỹ' },
      { a: 3, nhóm: 'tay' },
      { a: 4, nhóm: 'tai' },
      { a: 5, nhóm: 'Lý' },
      { a: 6, nhóm: 'lí' },
    ]);
    expect(rows.map(({ ranks }) => ranks['rank']!.place)).toEqual([2, 1, 1, 1, 2, 1]);
  });
});

describe('a gate', () => {
  const part = (effect: Parameters<typeof gate>[1]): Parameters<typeof smallRules>[0] => ({
    criteria: [given('a')],
    gates: gate('x', effect),
    rankings: [{}],
    bands,
    titles: [{ id: 't', title: 'T' }],
  });
  const cells = [
    { a: 9, x: true },
    { a: 9, x: false },
    { a: 9, x: null },
  ];

  it('of each effect closes what it says and nothing else', () => {
    const told = (effect: Parameters<typeof gate>[1]) => {
      const row = runSmall(smallRules(part(effect)), cells).rows[0]!;
      return [row.ranks['rank']!.place, row.values['band'], row.titles['t']!.decision, row.gates];
    };
    expect(told('unranked')).toEqual([null, 'giỏi', 'nominated', ['cổng']]);
    expect(told('no-titles')).toEqual([1, 'giỏi', 'not-eligible', ['cổng']]);
    expect(told({ bandAtMost: 'khá' })).toEqual([1, 'khá', 'nominated', ['cổng']]);
  });

  // “a missing gate blocks the row; neither is ever read as no”
  it.each(['unranked', 'no-titles', { bandAtMost: 'khá' }] as const)(
    'that is missing blocks the row: %j',
    (effect) => {
      const { rows, run } = runSmall(smallRules(part(effect)), cells);
      expect(run.state).toBe('blocked');
      expect(rows[2]!.ranks['rank']!.place).toBeNull();
      expect(decisions(rows, 't')[2]).toBe('undecided');
      expect(decisions(rows, 't')[1]).toBe('nominated');
      expect(run.problems).toMatchObject([{ severity: 'error', cell: 'E4' }]);
    },
  );

  it.each([
    ['rank > 1', 'unranked'],
    ['band == "khá"', { bandAtMost: 'khá' }],
    ['t', 'no-titles'],
  ] as const)('is not decided by what it decides: %s', (when, effect) => {
    const rules = smallRules({ ...part(effect), gates: gate(when, effect) });
    expect(() => runSmall(rules, cells)).toThrow(/cycle/);
  });
});

describe('a band', () => {
  it('is the first whose min is reached, or passed where includeMin is false', () => {
    const { rows } = runSmall(smallRules({ criteria: [given('a')], bands }), [
      { a: 8 },
      { a: 7.99 },
      { a: 5 },
      { a: 5.01 },
      { a: 7.996 }, // 8.00 after rounding: the number you see is the number that decides
    ]);
    expect(values(rows, 'band')).toEqual(['giỏi', 'khá', 'còn_lại', 'khá', 'giỏi']);
  });

  it('that is not known, for want of its condition, is no band at all', () => {
    const withWhen: Bands = [{ ...bands[0]!, when: 'x' }, bands[1]!, bands[2]!];
    const { rows } = runSmall(smallRules({ criteria: [given('a')], bands: withWhen }), [
      { a: 9, x: null },
      { a: 9, x: false },
      { a: 6, x: null }, // min settles it
    ]);
    expect(values(rows, 'band')).toEqual([null, 'khá', 'khá']);
  });

  it('compares by its order', () => {
    const columns = [{ id: 'ổn', title: 'Ổn', formula: 'band >= "khá"' }];
    const { rows } = runSmall(smallRules({ columns, criteria: [given('a')], bands }), [
      { a: 9 },
      { a: 6 },
      { a: 1 },
    ]);
    expect(values(rows, 'ổn')).toEqual([true, true, false]);
  });
});
