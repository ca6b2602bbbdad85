import type { Quota, RuleSet } from '../../src/rules/rule-set';
import { decisions, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

type Part = NonNullable<Quota['parts']>[number];

const rulesOf = (quota: Quota): RuleSet =>
  smallRules({ titles: [{ id: 't', title: 'Danh hiệu', order: [{ by: 'a' }], quota }] });

/** Leaders are those with x. */
const leaders = (part: Partial<Part>): Part => ({ id: 'lãnh_đạo', title: 'Lãnh đạo', where: 'x', ...part });

/** Rows from best to last: `L` a leader, `-` not, `?` nobody knows. */
const inOrder = (written: string): Cells[] =>
  [...written].map((each, i) => ({ a: 100 - i, x: each === '?' ? null : each === 'L' }));

/** The decisions, one letter each: n nominated, o over the quota, c the council. */
const letters = (ran: ReturnType<typeof runSmall>): string =>
  decisions(ran.rows, 't')
    .map((decision) => decision![0])
    .join('');

describe('a part that may take at most a share of the seats', () => {
  it('is full after that share, rounded down, and its other rows are passed over for the next in order', () => {
    // 30 % of 5 is 1,5: one leader
    const ran = runSmall(rulesOf({ count: 5, parts: [leaders({ atMost: '30%' })] }), inOrder('LLL----L'));
    expect(letters(ran)).toBe('noonnnno');
    expect(ran.quotas[0]).toMatchObject({
      seats: 5,
      taken: 5,
      parts: [{ id: 'lãnh_đạo', seats: 1, taken: 1 }],
    });
    expect(ran.rows[1]!.titles['t']!.reasons[0]).toMatchObject({
      code: 'over-part',
      params: { part: 'Lãnh đạo', room: 1, seats: 5, place: 2 },
    });
    // the last leader finds neither: what is told is that no seat is left at all
    expect(ran.rows[7]!.titles['t']!.reasons[0]!.code).toBe('title.over-quota');
  });

  it('takes 100 % of them where nobody else is there, if that is its share', () => {
    expect(
      letters(runSmall(rulesOf({ count: 2, parts: [leaders({ atMost: '100%' })] }), inOrder('LL-'))),
    ).toBe('nno');
  });

  it('leaves seats empty rather than pass its share', () => {
    const ran = runSmall(rulesOf({ count: 4, parts: [leaders({ atMost: '50%' })] }), inOrder('LLLL-'));
    expect(letters(ran)).toBe('nnoon');
    expect(ran.quotas[0]).toMatchObject({ seats: 4, taken: 3 });
  });

  it('is counted in each group by itself', () => {
    const rows = inOrder('LL--LL--').map((row, i) => ({ ...row, nhóm: i < 4 ? 'A' : 'B' }));
    const ran = runSmall(rulesOf({ count: 2, per: 'nhóm', parts: [leaders({ atMost: '50%' })] }), rows);
    // in each unit one leader, and the first of the others
    expect(letters(ran)).toBe('nono' + 'nono');
  });

  it('of which more equal rows are there than it may take is a tie of the part alone', () => {
    const rows: Cells[] = [
      { a: 5, x: true },
      { a: 5, x: true },
      { a: 5, x: false },
      { a: 4, x: false },
    ];
    const ran = runSmall(rulesOf({ count: 3, parts: [leaders({ atMost: '34%' })] }), rows);
    expect(letters(ran)).toBe('ccnn');
    expect(ran.rows[0]!.titles['t']!.reasons[0]).toMatchObject({
      code: 'seats.part-tie',
      params: { part: 'Lãnh đạo', tied: 2, room: 1 },
    });
  });
});

describe('a part’s share of those who are taken', () => {
  it('is true of the seats that are taken in the end', () => {
    // 10 seats, 5 leaders before 4 others: 30 % of 10 would be 3 leaders, but 3 of 7 are 43 %; 1 of 5 is 20 %
    const parts = [leaders({ atMost: '30%', of: 'taken' as const })];
    const ran = runSmall(rulesOf({ count: 10, parts }), inOrder('LLLLL----'));
    expect(letters(ran)).toBe('noooonnnn');
    expect(ran.quotas[0]).toMatchObject({ seats: 10, taken: 5, parts: [{ seats: 1, taken: 1 }] });
  });

  it('is that of the seats where all are taken', () => {
    const of = (basis: 'seats' | 'taken') =>
      letters(
        runSmall(rulesOf({ count: 4, parts: [leaders({ atMost: '50%', of: basis })] }), inOrder('LLLL----')),
      );
    expect(of('taken')).toBe(of('seats'));
  });

  it.each([...Array(9).keys()].flatMap((l) => [...Array(7).keys()].map((o) => [l, o] as const)))(
    'lets in as many as it can: %i leaders and %i others for 6 seats',
    (l, o) => {
      const parts = [leaders({ atMost: '40%', of: 'taken' as const })];
      const ran = runSmall(rulesOf({ count: 6, parts }), inOrder('L'.repeat(l) + '-'.repeat(o)));
      // the largest number of seats of which at most 40 % are leaders', by trying every pair
      const pairs = [...Array(l + 1).keys()].flatMap((x) =>
        [...Array(o + 1).keys()].map((y) => [x, y] as const),
      );
      const best = Math.max(
        ...pairs.filter(([x, y]) => x + y <= 6 && 5 * x <= 2 * (x + y)).map(([x, y]) => x + y),
      );
      expect(ran.quotas[0]!.taken).toBe(best);
      const held = ran.quotas[0]!.parts![0]!.taken;
      expect(5 * held).toBeLessThanOrEqual(2 * best);
    },
  );
});

describe('a part that shall take at least a share of the seats', () => {
  it('has that share, rounded up, kept for it', () => {
    // 30 % of 5 is 1,5: two seats are for those who work directly, here the ones without x
    const direct: Part = { id: 'trực_tiếp', title: 'Trực tiếp', where: 'not x', atLeast: '30%' };
    const ran = runSmall(rulesOf({ count: 5, parts: [direct] }), inOrder('LLLLL--'));
    expect(letters(ran)).toBe('nnnoonn');
    expect(ran.quotas[0]).toMatchObject({ taken: 5, parts: [{ id: 'trực_tiếp', seats: 2, taken: 2 }] });
    expect(ran.rows[3]!.titles['t']!.reasons[0]).toMatchObject({
      code: 'over-part-reserved',
      params: { part: 'Trực tiếp', room: 3 },
    });
  });

  it('keeps its seats empty when it has too few rows, and that is a warning', () => {
    const ran = runSmall(rulesOf({ count: 4, parts: [leaders({ atLeast: '50%' })] }), inOrder('----L'));
    expect(letters(ran)).toBe('nnoon');
    expect(ran.run.problems).toMatchObject([
      { severity: 'warning', code: 'quota.part-short', params: { part: 'Lãnh đạo', least: 2, taken: 1 } },
    ]);
  });

  it('is no matter where its rows come first anyway', () => {
    const ran = runSmall(rulesOf({ count: 2, parts: [leaders({ atLeast: '50%' })] }), inOrder('L-L'));
    expect([letters(ran), ran.run.problems]).toEqual(['nno', []]);
  });

  it('holds together with a most', () => {
    // of 10 seats 4 to 5 are leaders'
    const parts = [leaders({ atLeast: '40%', atMost: '50%' })];
    expect(
      letters(runSmall(rulesOf({ count: 10, parts }), inOrder(`${'L'.repeat(8)}${'-'.repeat(8)}`))),
    ).toBe('nnnnnooonnnnnooo');
    expect(
      letters(runSmall(rulesOf({ count: 10, parts }), inOrder(`${'-'.repeat(8)}${'L'.repeat(8)}`))),
    ).toBe('nnnnnnoonnnnoooo');
  });
});

describe('a row of which nobody can say whether it belongs to a part', () => {
  it('is an error with its cell, and what rests on it is provisional', () => {
    const ran = runSmall(rulesOf({ count: 2, parts: [leaders({ atMost: '50%' })] }), inOrder('?L-'));
    expect(ran.run.problems).toMatchObject([
      { severity: 'error', code: 'quota.part-unknown', key: { tên: 'A' }, sheet: 'nguoi', cell: 'E2' },
    ]);
    // it is counted as if it belonged, so that the part cannot be passed; if it does not, B has C's seat
    expect(letters(ran)).toBe('non');
    expect(ran.rows.map(({ titles }) => titles['t']!.provisional === true)).toEqual([true, true, true]);
  });

  it('is nobody’s fault where it does not compete', () => {
    const rules = smallRules({
      titles: [
        {
          id: 't',
          title: 'T',
          order: [{ by: 'a' }],
          candidates: 'y',
          quota: { count: 2, parts: [leaders({ atMost: '50%' })] },
        },
      ],
    });
    expect(runSmall(rules, [{ a: 1, x: null, y: false }]).run.problems).toEqual([]);
  });
});
