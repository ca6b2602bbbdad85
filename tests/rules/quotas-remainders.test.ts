import type { Quota, Title } from '../../src/rules/rule-set';
import { decisions, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

const title = (quota: Quota): Title => ({ id: 't', title: 'Danh hiệu', order: [{ by: 'a' }], quota });

const run = (quota: Quota, rows: readonly Cells[], choices: Parameters<typeof runSmall>[2] = []) =>
  runSmall(smallRules({ titles: [title(quota)] }), rows, choices);

/** So many rows of each group, each row with a score of its own, the first of a group the best. */
const groups = (
  sizes: Readonly<Record<string, number>>,
  more: (group: string) => Cells = () => ({}),
): Cells[] =>
  Object.entries(sizes).flatMap(([nhóm, size]) =>
    Array.from({ length: size }, (_, i) => ({ nhóm, a: 100 - i, ...more(nhóm) })),
  );

describe('largest remainders', () => {
  const shared = (more: Partial<Quota> = {}): Quota =>
    ({ share: '15%', of: {}, per: 'nhóm', rounding: 'largest-remainder', ...more }) as Quota;

  it('share ⌊15 % of all⌋: whole parts first, then one each to the largest remainders', () => {
    // 6, 7 and 13 people: 0,90, 1,05 and 1,95 of ⌊3,90⌋ = 3 seats: 0 + 1 + 1, and one more for 0,95
    const { quotas, run: whole } = run(shared(), groups({ A: 6, B: 7, C: 13 }));
    expect(quotas.map(({ group, exact, seats }) => [group, exact, seats])).toEqual([
      ['A', ['9', '10'], 0],
      ['B', ['21', '20'], 1],
      ['C', ['39', '20'], 2],
    ]);
    expect(whole.state).toBe('complete');
  });

  it('that are equal at the cut await the council: the run is open, and who would gain waits', () => {
    // 10 and 10 people: 1,5 and 1,5 of 3 seats: 1 + 1, the third is the council's
    const { quotas, rows, run: whole } = run(shared(), groups({ A: 10, B: 10 }));
    expect(quotas).toMatchObject([
      { group: 'A', seats: 1, taken: 1, provisional: true },
      { group: 'B', seats: 1, taken: 1, provisional: true },
    ]);
    expect(decisions(rows, 't')).toEqual([
      ...['nominated', 'council', ...Array<string>(8).fill('over-quota')],
      ...['nominated', 'council', ...Array<string>(8).fill('over-quota')],
    ]);
    expect(whole.state).toBe('open');
    expect(whole.problems).toMatchObject([
      {
        severity: 'question',
        code: 'quota.remainders-tied',
        params: { left: 1, count: 2, groups: ['A', 'B'] },
      },
    ]);
  });

  const choice = (group: string, value: string) => ({
    kind: 'seats' as const,
    population: 'nguoi',
    title: 't',
    group,
    value,
    because: 'Nghị quyết 5',
  });

  it.each([
    ['that names the group which has it', [choice('B', '2')]],
    ['that names the group which has it not', [choice('a', '1')]],
    ['that names both', [choice('A', '1'), choice('B', '2')]],
  ])('are settled by a recorded choice %s', (_, choices) => {
    const { quotas, rows, run: whole } = run(shared(), groups({ A: 10, B: 10 }), choices);
    expect(quotas.map(({ seats, taken, raisedFrom }) => [seats, taken, raisedFrom])).toEqual([
      [1, 1, undefined],
      [2, 2, undefined],
    ]);
    expect(decisions(rows, 't').filter((each) => each === 'nominated')).toHaveLength(3);
    expect([whole.state, whole.problems]).toEqual(['complete', []]);
  });

  it('are raised, and said so, where the council gives out more seats than there are', () => {
    const { quotas } = run(shared(), groups({ A: 10, B: 10 }), [choice('A', '2'), choice('B', '2')]);
    expect(quotas).toMatchObject([
      { group: 'A', seats: 2, raisedFrom: 1, because: 'Nghị quyết 5' },
      { group: 'B', seats: 2, raisedFrom: 1, because: 'Nghị quyết 5' },
    ]);
  });

  it('of open bases are provisional in every group', () => {
    const first: Title = { id: 's', title: 'S', order: [{ by: 'a' }], quota: { count: 1 } };
    const after = title(shared({ of: { remainingAfter: ['s'] } }));
    const rows = [...groups({ A: 10 }), ...groups({ B: 4 })].map((row, i) => ({
      ...row,
      a: i < 2 ? 100 : 50 - i,
    }));
    const { quotas } = runSmall(smallRules({ titles: [first, after] }), rows);
    // 2 of group A are tied for the first title, so what remains of A is open, and with it whether B has a seat
    expect(quotas.filter(({ for: id }) => id === 't').map(({ provisional }) => provisional)).toEqual([
      true,
      true,
    ]);
  });
});

describe('at least so many seats', () => {
  const few: Quota = {
    share: '15%',
    of: {},
    per: 'nhóm',
    atLeast: { seats: 1, because: 'Điều 5 Quy chế' },
  };

  it('are had where the share gives fewer, always reported with what it gives and the legal basis', () => {
    const { quotas, rows } = run(few, groups({ A: 6, B: 7 }));
    expect(quotas).toMatchObject([
      { group: 'A', exact: ['9', '10'], seats: 1, raisedFrom: 0, because: 'Điều 5 Quy chế', taken: 1 },
      { group: 'B', seats: 1, taken: 1 },
    ]);
    expect(quotas[1]).not.toHaveProperty('raisedFrom');
    expect(quotas[1]).not.toHaveProperty('because');
    expect(rows[0]!.titles['t']!.reasons.map(({ code }) => code)).toContain('seats.raised');
  });

  it('are only those of the groups it is about', () => {
    const { quotas } = run({ ...few, atLeast: { ...few.atLeast!, where: 'b <= 5' } }, [
      ...groups({ A: 5 }, () => ({ b: 5 })),
      ...groups({ B: 6 }, () => ({ b: 6 })),
    ]);
    expect(quotas.map(({ seats }) => seats)).toEqual([1, 0]);
  });

  it('that differ inside a group are an error, and are not had', () => {
    const { quotas, run: whole } = run({ ...few, atLeast: { ...few.atLeast!, where: 'x' } }, [
      { nhóm: 'A', a: 1, x: true },
      { nhóm: 'A', a: 2, x: false },
    ]);
    expect(whole.problems.map(({ code }) => code)).toContain('quota.at-least-differs');
    expect(quotas[0]!.seats).toBe(0);
  });
});
