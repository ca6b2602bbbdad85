import type { Quota, RuleSet } from '../../src/rules/rule-set';
import { decisions, given, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

type Choice = NonNullable<Parameters<typeof runSmall>[2]>[number];

const rulesOf = (quota: Quota | Quota[]): RuleSet =>
  smallRules({ titles: [{ id: 't', title: 'Danh hiệu', order: [{ by: 'a' }], quota }] });

const seats = (value: string, more: Partial<Choice> = {}): Choice => ({
  kind: 'seats',
  population: 'nguoi',
  title: 't',
  value,
  because: 'Nghị quyết 5',
  ...more,
});

/** Ten of each unit, every score once. */
const rows: readonly Cells[] = Array.from({ length: 20 }, (_, i) => ({
  a: 100 - i,
  nhóm: i % 2 === 0 ? 'Tổ A' : 'Tổ B',
}));

const nominated = (ran: ReturnType<typeof runSmall>): number =>
  decisions(ran.rows, 't').filter((each) => each === 'nominated').length;

describe('the seats that the council records', () => {
  it('are raised above what the share gives, with both numbers and the reason kept', () => {
    const ran = runSmall(rulesOf({ share: '15%', of: {} }), rows, [seats('4')]);
    expect(ran.quotas).toMatchObject([
      { exact: ['3', '1'], seats: 4, raisedFrom: 3, because: 'Nghị quyết 5', taken: 4, effective: '4/20' },
    ]);
    expect(nominated(ran)).toBe(4);
    expect([ran.run.state, ran.run.problems]).toEqual(['complete', []]);
    expect(ran.run.choices).toBeDefined();
  });

  it('are fewer than the share gives where the council says so, with the reason', () => {
    const ran = runSmall(rulesOf({ share: '15%', of: {} }), rows, [seats('1')]);
    expect(ran.quotas).toMatchObject([{ exact: ['3', '1'], seats: 1, because: 'Nghị quyết 5', taken: 1 }]);
    expect(ran.quotas[0]).not.toHaveProperty('raisedFrom');
    expect(decisions(ran.rows, 't').slice(0, 2)).toEqual(['nominated', 'over-quota']);
    expect(ran.rows[0]!.titles['t']!.reasons.map(({ code }) => code)).toContain('seats.set');
  });

  it('may be none, and then no rounding is to blame', () => {
    const ran = runSmall(rulesOf({ share: '15%', of: {} }), rows, [seats('0')]);
    expect([nominated(ran), ran.run.problems]).toEqual([0, []]);
  });

  it('are those of the group they name, in any case and spacing', () => {
    const ran = runSmall(rulesOf({ share: '15%', of: {}, per: 'nhóm' }), rows, [
      seats('2', { group: 'TỔ  b' }),
    ]);
    expect(ran.quotas.map(({ group, seats: n, raisedFrom }) => [group, n, raisedFrom])).toEqual([
      ['Tổ A', 1, undefined],
      ['Tổ B', 2, 1],
    ]);
  });

  it('know a level by its title', () => {
    const levels = rows.map((row) => ({ ...row, mức: row['nhóm'] === 'Tổ A' ? 'cao' : 'thấp' }));
    const ran = runSmall(rulesOf({ share: '15%', of: {}, per: 'mức' }), levels, [
      seats('0', { group: 'Cao' }),
    ]);
    expect(ran.quotas.map(({ group, seats: n }) => [group, n])).toEqual([
      ['cao', 0],
      ['thấp', 1],
    ]);
  });

  it('overrule what the rules give at least', () => {
    const atLeast = { seats: 3, because: 'Điều 5' };
    const ran = runSmall(rulesOf({ share: '15%', of: {}, per: 'nhóm', atLeast }), rows, [
      seats('2', { group: 'Tổ A' }),
    ]);
    expect(ran.quotas).toMatchObject([
      { seats: 2, raisedFrom: 1, because: 'Nghị quyết 5' },
      { seats: 3, raisedFrom: 1, because: 'Điều 5' },
    ]);
  });

  it('stand in place of a number that is not known', () => {
    const blank = rows.map((row) => ({ ...row, b: null }));
    const ran = runSmall(rulesOf({ count: 'b' }), blank, [seats('2')]);
    expect(nominated(ran)).toBe(2);
  });

  it('are also a band’s', () => {
    const bands = [
      { id: 'tốt', title: 'Tốt', min: 0, quota: { share: '10%', of: {} } },
      { id: 'khá', title: 'Khá' },
    ];
    const rules = smallRules({ criteria: [given('a', { max: 100 })], rankings: [{ by: 'total' }], bands });
    const ran = runSmall(rules, rows, [seats('3', { title: 'tốt' })]);
    expect(ran.quotas).toMatchObject([{ for: 'tốt', of: 'band', seats: 3, raisedFrom: 2, taken: 3 }]);
    expect(ran.rows.filter(({ values }) => values['band'] === 'tốt')).toHaveLength(3);
  });

  it('of several quotas without groups are those of each', () => {
    const ran = runSmall(rulesOf([{ share: '15%', of: {} }, { count: 2 }]), rows, [seats('4')]);
    expect(ran.quotas).toMatchObject([
      { seats: 4, raisedFrom: 3, taken: 4 },
      { seats: 4, raisedFrom: 2, taken: 4 },
    ]);
  });

  const shared: Quota = { share: '15%', of: {}, per: 'nhóm' };

  it.each([
    ['a group that there is not', shared, seats('2', { group: 'Tổ C' }), 'choice.unknown-group'],
    ['no group where there are groups', shared, seats('2'), 'choice.group-needed'],
    ['a group where there are none', { count: 3 }, seats('2', { group: 'Tổ A' }), 'choice.no-groups'],
    ['a title without a quota', { count: 3 }, seats('2', { title: 'u' }), 'choice.no-quota'],
    ['no whole number', { count: 3 }, seats('1,5'), 'choice.bad-seats'],
    ['a number below 0', { count: 3 }, seats('-1'), 'choice.bad-seats'],
  ] as const)('that name %s are an error with their place, and change nothing', (_, quota, choice, code) => {
    const [plain, ran] = [runSmall(rulesOf(quota), rows), runSmall(rulesOf(quota), rows, [choice])];
    expect(ran.run.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code, sheet: 'choices.csv', cell: '2' },
    ]);
    expect(ran.quotas).toEqual(plain.quotas);
    expect(ran.run.state).toBe('blocked');
  });

  it('that are two for one group are an error', () => {
    const ran = runSmall(rulesOf({ count: 3 }), rows, [seats('2'), seats('4')]);
    expect(ran.run.problems).toMatchObject([
      { code: 'choice.seats-contradiction', params: { before: 2, value: 4 } },
    ]);
    expect(runSmall(rulesOf({ count: 3 }), rows, [seats('2'), seats('2')]).run.problems).toEqual([]);
  });
});

describe('questions that several quotas ask', () => {
  const asking = rulesOf([
    { count: 2, confirm: 'Có tính người về giữa năm không?' },
    { count: 5, confirm: 'Toàn cơ quan là 5, đúng không?' },
  ]);
  const answer = (title: string): Choice => ({ kind: 'confirm', title, value: 'có' });

  it('have a name each, so that one answer is not taken for both', () => {
    const asked = runSmall(asking, rows).run.problems.map(({ params }) => params['id']);
    expect(asked).toEqual(['t.quota[0]', 't.quota[1]']);
    const [one, both] = [['t.quota[0]'], ['t.quota[0]', 't.quota[1]']].map(
      (names) => runSmall(asking, rows, names.map(answer)).run.state,
    );
    expect([one, both]).toEqual(['open', 'complete']);
  });
});

describe('a tie across the cut', () => {
  // three seats, A seated, then B, C and D are equal
  const tied: readonly Cells[] = [{ a: 9 }, { a: 5 }, { a: 5 }, { a: 5 }, { a: 1 }];

  it('says what each rule would do: none of them, all of them', () => {
    const { rows: told } = runSmall(rulesOf({ count: 3 }), tied);
    const entries = told[1]!.titles['t']!.reasons;
    const params = { place: 2, tied: 3, room: 2, none: 1, all: 4, seats: 3 };
    expect(entries.slice(0, 2)).toMatchObject([
      { code: 'title.tie', params },
      { code: 'seats.tie-rules', params },
    ]);
  });

  it('says what is left once the council has chosen one', () => {
    const admit: Choice = { kind: 'admit', population: 'nguoi', title: 't', key: ['C'] };
    const { rows: told, quotas } = runSmall(rulesOf({ count: 3 }), tied, [admit]);
    expect(told[1]!.titles['t']!.reasons[1]).toMatchObject({ params: { tied: 2, room: 1, none: 2, all: 4 } });
    expect(quotas[0]!.cut).toEqual({ place: 2, tied: [{ tên: 'B' }, { tên: 'D' }] });
  });

  it('of one quota is shown with that quota alone', () => {
    const two: Quota[] = [{ count: 1, per: 'nhóm' }, { count: 9 }];
    const ran = runSmall(rulesOf(two), [
      { a: 5, nhóm: 'A' },
      { a: 5, nhóm: 'A' },
      { a: 5, nhóm: 'B' },
    ]);
    expect(decisions(ran.rows, 't')).toEqual(['council', 'council', 'nominated']);
    expect(ran.quotas.map(({ cut }) => cut?.tied)).toEqual([
      [{ tên: 'A' }, { tên: 'B' }],
      undefined,
      undefined,
    ]);
  });

  it('that is not yet settled makes provisional what its seats would leave to others', () => {
    // one of the three seats is kept for B or C; E has it if the council wants neither
    const quota: Quota = { count: 3, parts: [{ id: 'p', title: 'P', where: 'x', atMost: '34%' }] };
    const ran = runSmall(rulesOf(quota), [
      { a: 9, x: false },
      { a: 5, x: true },
      { a: 5, x: true },
      { a: 1, x: false },
      { a: 0, x: false },
    ]);
    expect(decisions(ran.rows, 't')).toEqual(['nominated', 'council', 'council', 'nominated', 'over-quota']);
    const provisional = ran.rows.map(({ titles }) => titles['t']!.provisional === true);
    expect(provisional).toEqual([false, false, false, false, true]);
    expect(ran.quotas[0]).toMatchObject({ provisional: true, cut: { tied: [{ tên: 'B' }, { tên: 'C' }] } });
  });
});
