import type { Population, Quota, Title } from '../../src/rules/rule-set';
import { decisions, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

const title = (quota: Quota | Quota[]): Title => ({
  id: 't',
  title: 'Danh hiệu',
  order: [{ by: 'a' }],
  quota,
});

const run = (
  quota: Quota | Quota[],
  rows: readonly Cells[],
  part: Partial<Omit<Population, 'id' | 'title' | 'key'>> = {},
) => runSmall(smallRules({ titles: [title(quota)], ...part }), rows);

/** So many rows of each group, each row with a score of its own, the first of a group the best. */
const groups = (
  sizes: Readonly<Record<string, number>>,
  more: (group: string) => Cells = () => ({}),
): Cells[] =>
  Object.entries(sizes).flatMap(([nhóm, size]) =>
    Array.from({ length: size }, (_, i) => ({ nhóm, a: 100 - i, ...more(nhóm) })),
  );

describe('a share that a column decides', () => {
  const byClass = (column: string): Quota => ({
    shareBy: { column, shares: { 'Loại A': '40%', 'loại b': '20%' } },
    of: {},
    per: 'nhóm',
  });

  it('is each group’s own, whatever the case and spaces of its value', () => {
    const rows = groups({ Một: 10, Hai: 10 }, (group) => ({ tổ: group === 'Một' ? 'LOẠI  A' : 'Loại B' }));
    const fields: Population['fields'] = [
      ...smallRules({}).populations[0]!.fields,
      { id: 'tổ', title: 'Tổ', type: 'text' },
    ];
    const { quotas, run: whole } = run(byClass('tổ'), rows, { fields });
    expect(quotas).toMatchObject([
      { group: 'Một', share: '40%', base: 10, exact: ['4', '1'], seats: 4, taken: 4 },
      { group: 'Hai', share: '20%', base: 10, exact: ['2', '1'], seats: 2, taken: 2 },
    ]);
    expect(whole.problems).toEqual([]);
  });

  it('knows a level by its id or by its title', () => {
    const quota: Quota = {
      shareBy: { column: 'mức', shares: { cao: '50%', VỪA: '25%', THẤP: '0%' } },
      of: {},
      per: 'mức',
    };
    const rows = ['cao', 'vừa', 'thấp'].flatMap((mức) =>
      Array.from({ length: 4 }, (_, i) => ({ mức, a: i })),
    );
    const { quotas } = run(quota, rows);
    expect(quotas.map(({ group, seats, share }) => [group, share, seats])).toEqual([
      ['cao', '50%', 2],
      ['vừa', '25%', 1],
      ['thấp', '0%', 0],
    ]);
  });

  it('that differs inside a group is an error with the rows, and the group’s rows stay undecided', () => {
    const quota: Quota = {
      shareBy: { column: 'mức', shares: { cao: '50%', vừa: '25%' } },
      of: {},
      per: 'nhóm',
    };
    const {
      rows,
      quotas,
      run: whole,
    } = run(quota, [
      { nhóm: 'A', a: 1, mức: 'cao' },
      { nhóm: 'A', a: 2, mức: 'vừa' },
      { nhóm: 'B', a: 1, mức: 'cao' },
      { nhóm: 'B', a: 2, mức: 'cao' },
    ]);
    expect(whole.state).toBe('blocked');
    expect(whole.problems).toMatchObject([
      {
        severity: 'error',
        code: 'quota.share-differs',
        params: { rows: ['B', 'A'], values: ['CAO', 'VỪA'] },
      },
    ]);
    expect(whole.problems[0]!.path).toBe('populations[0].titles[0].quota.shareBy.column');
    expect(decisions(rows, 't')).toEqual(['undecided', 'undecided', 'over-quota', 'nominated']);
    expect(quotas[0]).toMatchObject({ seats: 0, taken: 0, provisional: true });
    expect(quotas[0]!.share).toBeUndefined();
  });

  it('for a value that is not listed is an error', () => {
    const quota: Quota = { shareBy: { column: 'mức', shares: { cao: '50%' } }, of: {}, per: 'nhóm' };
    const { rows, run: whole } = run(quota, [{ nhóm: 'A', a: 1, mức: 'thấp' }]);
    expect(whole.problems).toMatchObject([
      {
        severity: 'error',
        code: 'quota.share-not-listed',
        params: { value: 'THẤP', rows: ['A'] },
        sheet: 'nguoi',
      },
    ]);
    expect(decisions(rows, 't')).toEqual(['undecided']);
  });

  it('that a blank cell leaves unknown for some is an error, and the others of the group say what it is', () => {
    const quota: Quota = { shareBy: { column: 'mức', shares: { cao: '50%' } }, of: {}, per: 'nhóm' };
    const { quotas, run: whole } = run(quota, [
      { nhóm: 'A', a: 1, mức: 'cao' },
      { nhóm: 'A', a: 2, mức: null },
    ]);
    expect(whole.problems).toMatchObject([
      { severity: 'error', code: 'quota.share-unknown', params: { rows: ['B'] } },
    ]);
    expect(quotas[0]).toMatchObject({ seats: 1, provisional: true });
  });
});

describe('a number of seats that an expression gives', () => {
  it('is that of each group, and may use seats()', () => {
    const quota: Quota = { count: 'seats(15%, b)', per: 'nhóm' };
    const { quotas, rows } = run(quota, [
      { nhóm: 'A', a: 2, b: 7 },
      { nhóm: 'A', a: 1, b: 7 },
      { nhóm: 'B', a: 1, b: 6 },
    ]);
    expect(quotas).toMatchObject([
      { group: 'A', base: 2, exact: ['1', '1'], seats: 1 },
      { group: 'B', base: 1, exact: ['0', '1'], seats: 0 },
    ]);
    expect(decisions(rows, 't')).toEqual(['nominated', 'over-quota', 'over-quota']);
  });

  it.each([
    ['is not whole', 1.5, 'quota.count-not-whole'],
    ['is below 0', -1, 'quota.count-not-whole'],
    ['is missing', null, 'quota.count-unknown'],
  ])('that %s is an error, and nobody is decided', (_, b, code) => {
    const { rows, run: whole } = run({ count: 'b' }, [{ a: 1, b }]);
    expect(whole.problems).toMatchObject([{ severity: 'error', code, sheet: 'nguoi', cell: 'C2' }]);
    expect(decisions(rows, 't')).toEqual(['undecided']);
    expect(whole.state).toBe('blocked');
  });

  it('must be the same for all rows of a group, as numbers are compared', () => {
    const same = run({ count: 'b' }, [
      { a: 1, b: 0.1 + 0.2 + 0.7 },
      { a: 2, b: 1 },
    ]);
    expect(same.run.problems).toEqual([]);
    expect(same.quotas[0]!.seats).toBe(1);
    const other = run({ count: 'b' }, [
      { a: 1, b: 1 },
      { a: 2, b: 2 },
    ]);
    expect(other.run.problems).toMatchObject([
      { code: 'quota.count-differs', params: { values: ['1', '2'] } },
    ]);
  });
});

describe('several quotas', () => {
  // 10 people in two units: 30 % of each unit (of 6: 1,8 → 1; of 4: 1,2 → 1) and at most 1 with x in all
  const rows: Cells[] = [
    { nhóm: 'A', a: 10, x: true },
    { nhóm: 'A', a: 9 },
    { nhóm: 'A', a: 1 },
    { nhóm: 'A', a: 1 },
    { nhóm: 'A', a: 1 },
    { nhóm: 'A', a: 1 },
    { nhóm: 'B', a: 8 },
    { nhóm: 'B', a: 7 },
    { nhóm: 'B', a: 1 },
    { nhóm: 'B', a: 1 },
  ];

  it('let a row in only where each has room', () => {
    const { quotas, rows: told } = run([{ share: '30%', of: {}, per: 'nhóm' }, { count: 1 }], rows);
    expect(quotas).toMatchObject([
      { group: 'A', share: '30%', base: 6, seats: 1, taken: 1 },
      { group: 'B', share: '30%', base: 4, seats: 1, taken: 0 },
      { group: null, base: 10, seats: 1, taken: 1 },
    ]);
    expect(decisions(told, 't').filter((each) => each === 'nominated')).toHaveLength(1);
    expect(told[0]!.titles['t']!.decision).toBe('nominated');
    expect(told[1]!.titles['t']!.reasons[0]).toMatchObject({
      code: 'title.over-quota-in-group',
      params: { group: 'A' },
    });
    expect(told[6]!.titles['t']!.reasons[0]).toMatchObject({
      code: 'title.over-quota',
      params: { group: null, seats: 1 },
    });
  });

  it('say where a nominee stands in each', () => {
    const { rows: told } = run([{ share: '30%', of: {}, per: 'nhóm' }, { count: 2 }], rows);
    expect(told[6]!.titles['t']!.reasons.filter(({ code }) => code.startsWith('title.'))).toMatchObject([
      { code: 'title.seated-in-group', params: { group: 'B', place: 1, seats: 1, base: 4, exact: 1.2 } },
      { code: 'title.seated', params: { group: null, place: 3, seats: 2, base: 10 } },
    ]);
  });

  it('of which a list holds one are that one', () => {
    const [one, list] = [run({ count: 2 }, rows), run([{ count: 2 }], rows)];
    expect(list.quotas).toEqual(one.quotas);
    expect(list.rows).toEqual(one.rows);
  });

  it('are none where the list is empty', () => {
    const { quotas, rows: told } = run([], rows);
    expect(quotas).toEqual([]);
    expect(new Set(decisions(told, 't'))).toEqual(new Set(['nominated']));
  });
});
