import type { Population, Quota, RuleSet, Title } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';
import { decisions, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

const title = (id: string, more: Partial<Title> = {}): Title => ({
  id,
  title: id.toUpperCase(),
  order: [{ by: 'a' }],
  ...more,
});

/** So many rows, the first the best. */
const people = (count: number, more: (i: number) => Cells = () => ({})): Cells[] =>
  Array.from({ length: count }, (_, i) => ({ a: 1000 - i, ...more(i) }));

const quotaOf = (rules: RuleSet, rows: readonly Cells[], id: string) =>
  runSmall(rules, rows).quotas.filter((quota) => quota.for === id);

describe('the base of a quota', () => {
  it('is what is left after another title: at most 50 % of the units after the flag (Quảng Ninh 1174/2017)', () => {
    const rules = smallRules({
      titles: [
        title('cờ', { quota: { count: 1 } }),
        title('bk', { excludes: ['cờ'], quota: { share: '50%', of: { remainingAfter: ['cờ'] } } }),
      ],
    });
    const { quotas, rows } = runSmall(rules, people(8));
    // 8 units: 1 flag, 7 are left: 3,5 → 3
    expect(quotas[1]).toMatchObject({ base: 7, exact: ['7', '2'], seats: 3, taken: 3, effective: '3/7' });
    expect(decisions(rows, 'bk').slice(0, 5)).toEqual([
      'not-eligible',
      'nominated',
      'nominated',
      'nominated',
      'over-quota',
    ]);
  });

  it('without its own nominees is share × base ÷ (1 + share)', () => {
    // 20 % of the others: of 12 holders 2 are taken, and 2 are 20 % of the other 10
    const quota: Quota = { share: '20%', of: { withoutOwn: true } };
    const [counted] = quotaOf(smallRules({ titles: [title('t', { quota })] }), people(12), 't');
    expect(counted).toMatchObject({ base: 12, exact: ['2', '1'], seats: 2 });
    for (const [n, seats] of [
      [5, 0],
      [6, 1],
      [11, 1],
      [18, 3],
    ] as const) {
      const [own] = quotaOf(smallRules({ titles: [title('t', { quota })] }), people(n), 't');
      expect(own!.seats).toBe(seats);
      // no more can be taken: one seat more would be above 20 % of the others
      expect((seats + 1) * 5).toBeGreaterThan(n - (seats + 1));
      expect(seats * 5).toBeLessThanOrEqual(n - seats);
    }
  });

  it('holds everything that is given together', () => {
    const rules = smallRules({
      titles: [
        title('s', { conditions: [{ id: 'c', must: 'b > 0', otherwise: 'Không' }] }),
        title('t', { quota: { share: '100%', of: { title: 's', where: 'x' } } }),
      ],
    });
    const rows = people(8, (i) => ({ b: i % 2, x: i < 4 }));
    expect(quotaOf(rules, rows, 't')[0]).toMatchObject({ base: 2, seats: 2 });
  });

  it('is pooled where small units have one name for their group', () => {
    // units of 3, 4 and 6 people are pooled: 13 × 15 % = 1,95; the unit of 20 stands alone: 3
    const columns: Population['columns'] = [
      { id: 'số_người', title: 'Số người', rollUp: { over: { within: 'nhóm' }, take: 'count' } },
      { id: 'gộp', title: 'Nhóm gộp', formula: 'số_người <= 6 ? "Các tổ nhỏ" : nhóm' },
    ];
    const rules = smallRules({
      columns,
      titles: [title('t', { quota: { share: '15%', of: {}, per: 'gộp' } })],
    });
    const rows = [...'A'.repeat(3), ...'B'.repeat(4), ...'C'.repeat(6), ...'D'.repeat(20)].map((nhóm, i) => ({
      nhóm,
      a: 100 - i,
    }));
    expect(quotaOf(rules, rows, 't')).toMatchObject([
      { group: 'Các tổ nhỏ', base: 13, exact: ['39', '20'], seats: 1, taken: 1, effective: '1/13' },
      { group: 'D', base: 20, exact: ['3', '1'], seats: 3, taken: 3 },
    ]);
  });

  it('is read across populations: a unit’s band is its members’ share', () => {
    const rules: RuleSet = {
      format: 'binh-xet/1',
      id: 'hai',
      title: 'Hai',
      populations: [
        {
          id: 'don_vi',
          title: 'Đơn vị',
          key: ['tên'],
          fields: [
            { id: 'tên', title: 'Tên', type: 'text' },
            { id: 'điểm', title: 'Điểm', type: 'number' },
          ],
          bandsBy: 'điểm',
          bands: [
            { id: 'loại_1', title: 'Loại 1', min: 90 },
            { id: 'loại_2', title: 'Loại 2', min: 50 },
            { id: 'loại_3', title: 'Loại 3' },
          ],
        },
        {
          id: 'nguoi',
          title: 'Người',
          key: ['tên'],
          belongsTo: { population: 'don_vi', by: ['đơn_vị'] },
          fields: [
            { id: 'tên', title: 'Tên', type: 'text' },
            { id: 'đơn_vị', title: 'Đơn vị', type: 'text' },
            { id: 'a', title: 'A', type: 'number' },
          ],
          titles: [
            title('t', {
              quota: {
                shareBy: { column: 'parent.band', shares: { loại_1: '20%', 'Loại 2': '10%', loại_3: '0%' } },
                of: {},
                per: 'đơn_vị',
              },
            }),
          ],
        },
      ],
    };
    const units = [
      { tên: 'Một', điểm: 95 },
      { tên: 'Hai', điểm: 60 },
      { tên: 'Ba', điểm: 10 },
      { tên: 'Bốn', điểm: null },
    ];
    const members = units.flatMap(({ tên }) =>
      Array.from({ length: 10 }, (_, i) => ({ tên: `${tên} ${i}`, đơn_vị: tên, a: i })),
    );
    const { quotas, rows } = decideRows(rules, { don_vi: units, nguoi: members }).populations['nguoi']!;
    expect(quotas.map(({ group, share, seats, provisional }) => [group, share, seats, provisional])).toEqual([
      ['Một', '20%', 2, undefined],
      ['Hai', '10%', 1, undefined],
      ['Ba', '0%', 0, undefined],
      ['Bốn', undefined, 0, true],
    ]);
    expect(new Set(decisions(rows.slice(30), 't'))).toEqual(new Set(['undecided']));
  });
});

describe('a share that hangs on an open decision', () => {
  it('leaves its group undecided and the run open, without any error', () => {
    // one flag for two equal units: whether a unit has it decides its people’s share
    const rules = smallRules({
      titles: [
        title('cờ', { candidates: 'x', quota: { count: 1 } }),
        title('t', {
          quota: { shareBy: { column: 'cờ', shares: { có: '50%', không: '25%' } }, of: {}, per: 'nhóm' },
        }),
      ],
    });
    const { quotas, run } = runSmall(rules, [
      { a: 5, x: true, nhóm: 'A' },
      { a: 5, x: true, nhóm: 'B' },
    ]);
    expect(run.state).toBe('open');
    expect(run.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(quotas.filter((quota) => quota.for === 't').map(({ provisional }) => provisional)).toEqual([
      true,
      true,
    ]);
  });
});

describe('a group that rounding leaves without a seat', () => {
  const rules = (more: Partial<Quota> = {}): RuleSet =>
    smallRules({ titles: [title('t', { quota: { share: '15%', of: {}, ...more } as Quota })] });
  const warnings = (whole: RuleSet, rows: readonly Cells[]) =>
    runSmall(whole, rows).run.problems.map(({ severity, code, params }) => [severity, code, params] as const);

  it('is a warning with its base and exact figure (6 LĐTT at 15 %)', () => {
    expect(warnings(rules(), people(6))).toEqual([
      ['warning', 'quota.no-seat', { share: '15%', base: 6, exact: 0.9 }],
    ]);
    expect(warnings(rules(), people(7))).toEqual([]);
  });

  it('is named with the others, once for the quota', () => {
    const rows = people(20, (i) => ({ nhóm: i < 3 ? 'A' : i < 13 ? 'B' : i < 19 ? 'C' : 'D' }));
    expect(warnings(rules({ per: 'nhóm' }), rows)).toEqual([
      ['warning', 'quota.groups-without-seat', { count: 3, groups: ['A', 'C', 'D'] }],
    ]);
  });

  it('is none where it has nobody to count, or was given a seat', () => {
    expect(
      warnings(
        rules({ of: { where: 'x' } }),
        people(3, () => ({ x: false })),
      ),
    ).toEqual([]);
    expect(warnings(rules({ atLeast: { seats: 1, because: 'Điều 5' } }), people(6))).toEqual([]);
    expect(warnings(rules({ rounding: 'half-up' }), people(6))).toEqual([]);
  });
});

describe('before anyone is chosen', () => {
  it('base, exact figure, seats and real percentage are told though nobody is eligible', () => {
    const conditions = [{ id: 'c', must: 'a > 5000', otherwise: 'Chưa đủ' }];
    const quota: Quota = { share: '15%', of: {} };
    const [counted] = quotaOf(smallRules({ titles: [title('t', { conditions, quota })] }), people(23), 't');
    expect(counted).toMatchObject({
      base: 23,
      exact: ['69', '20'],
      seats: 3,
      eligible: 0,
      taken: 0,
      effective: '0/23',
    });
  });

  it('the real percentage is of nothing where the base is', () => {
    const [counted] = quotaOf(
      smallRules({ titles: [title('t', { quota: { share: '15%', of: {} } })] }),
      [],
      't',
    );
    expect(counted).toMatchObject({ base: 0, exact: ['0', '1'], seats: 0, effective: null });
  });
});

describe('a population without rows', () => {
  it.each<readonly [string, Quota]>([
    ['a share', { share: '15%', of: {} }],
    ['a share by a column', { shareBy: { column: 'nhóm', shares: { A: '15%' } }, of: {} }],
    ['a number that is computed', { count: 'b' }],
  ])('has a quota of nothing, and nothing about it is open: %s', (_, quota) => {
    const { quotas, run } = runSmall(smallRules({ titles: [title('t', { quota })] }), []);
    expect(quotas).toMatchObject([{ base: 0, exact: ['0', '1'], seats: 0, effective: null }]);
    expect(quotas[0]).not.toHaveProperty('provisional');
    expect([run.state, run.problems]).toEqual(['complete', []]);
  });
});
