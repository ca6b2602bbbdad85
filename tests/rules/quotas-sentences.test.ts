import { en } from '../../src/locale/en';
import { vi } from '../../src/locale/vi';
import type { Quota } from '../../src/rules/rule-set';
import { given, runSmall, smallRules } from '../contract/support/small-rules';
import type { Cells } from '../support/table';

type Choice = NonNullable<Parameters<typeof runSmall>[2]>[number];
type Case = readonly [quota: Quota | Quota[], rows: readonly Cells[], choices?: readonly Choice[]];

const people = (count: number, more: (i: number) => Cells = () => ({})): Cells[] =>
  Array.from({ length: count }, (_, i) => ({ a: 100 - i, nhóm: i % 2 ? 'A' : 'B', ...more(i) }));
const choice = (more: Partial<Choice>): Choice => ({
  kind: 'seats',
  population: 'nguoi',
  title: 't',
  ...more,
});
const part = (more: object) => [{ id: 'p', title: 'Phần', where: 'x', ...more }];
const byLevel: Quota = { shareBy: { column: 'mức', shares: { cao: '50%' } }, of: {}, per: 'nhóm' };
const tied = people(4, () => ({ a: 5 }));

/** Runs in which every sentence about seats is said at least once. */
const CASES: readonly Case[] = [
  [byLevel, people(2, (i) => ({ nhóm: 'A', mức: i ? 'cao' : 'vừa' }))],
  [byLevel, people(2, (i) => ({ mức: i ? 'vừa' : null }))],
  [{ count: 'b' }, people(2, (i) => ({ b: i }))],
  [{ count: 'b' }, people(2, () => ({ b: 1.5 }))],
  [{ count: 'b' }, people(2)],
  [{ count: 1, atLeast: { seats: 3, where: 'x', because: 'Điều 5' } }, people(2, (i) => ({ x: i === 0 }))],
  [{ count: 1, atLeast: { seats: 3, where: 'x', because: 'Điều 5' } }, people(2)],
  [{ count: 1, per: 'nhóm', atLeast: { seats: 2, because: 'Điều 5' } }, people(6)],
  [{ count: 2, parts: part({ atMost: '50%' }) }, people(4)],
  [{ count: 2, parts: part({ atMost: '50%' }) }, people(4, () => ({ x: true }))],
  [{ count: 4, parts: part({ atMost: '50%' }) }, people(6, () => ({ x: true, a: 5 }))],
  [{ count: 2, parts: part({ atLeast: '50%' }) }, people(4, () => ({ x: false }))],
  [{ count: 2, parts: part({ atLeast: '50%' }) }, people(4, (i) => ({ x: i > 1, a: 5 }))],
  [{ count: 2, per: 'nhóm', parts: part({ atLeast: '50%' }) }, people(4, () => ({ x: false }))],
  [{ share: '15%', of: {} }, people(6)],
  [{ share: '15%', of: {}, per: 'nhóm' }, people(6)],
  [{ share: '25%', of: {}, per: 'nhóm', rounding: 'largest-remainder' }, people(4)],
  [[{ count: 1, per: 'nhóm' }, { count: 9 }], people(4)],
  [[{ count: 1, per: 'nhóm' }, { count: 9 }], tied],
  [{ count: 1 }, tied],
  [{ count: 1, per: 'mức' }, people(2)],
  [
    { count: 1 },
    tied,
    [choice({ kind: 'admit', key: ['A'] }), choice({ kind: 'refuse', key: ['B'] }), choice({ value: '1' })],
  ],
  [{ count: 2 }, people(4), [choice({ value: '3', because: 'Nghị quyết' })]],
  [{ count: 2 }, people(4), [choice({ value: '1' }), choice({ value: '2' })]],
  [{ count: 2 }, people(4), [choice({ value: 'ba' }), choice({ value: '1', title: 'u' })]],
  [{ count: 2 }, people(4), [choice({ value: '1', group: 'A' })]],
  [{ count: 2, per: 'nhóm' }, people(4), [choice({ value: '1', group: 'C' }), choice({ value: '1' })]],
];

interface Said {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const saidIn = ([quota, rows, choices = []]: Case): Said[] => {
  const title = { id: 't', title: 'Danh hiệu', order: [{ by: 'a' }], quota };
  const { run, rows: told } = runSmall(smallRules({ titles: [title] }), rows, [...choices]);
  return [...run.problems, ...told.flatMap(({ titles }) => titles['t']!.reasons)];
};

const saidOfBands = (rows: readonly Cells[], quota: Quota): Said[] => {
  const bands = [
    { id: 'tốt', title: 'Tốt', min: 0, quota },
    { id: 'khá', title: 'Khá' },
  ];
  const rules = smallRules({ criteria: [given('a', { max: 100 })], rankings: [{ by: 'total' }], bands });
  return runSmall(rules, rows).rows.flatMap(({ why }) => why?.['band'] ?? []);
};

const SAID = [
  ...CASES.flatMap(saidIn),
  ...saidOfBands(people(3), { count: 1 }),
  ...saidOfBands(tied, { count: 1 }),
  ...saidOfBands(
    people(3, () => ({ nhóm: null })),
    { count: 1, per: 'nhóm' },
  ),
  ...saidOfBands(
    people(3, () => ({ x: true })),
    { count: 2, parts: part({ atMost: '50%' }) },
  ),
];

describe('the sentences about seats', () => {
  it('find every parameter they name, in both languages', () => {
    const lacking = SAID.flatMap(({ code, params }) =>
      [vi, en].flatMap((catalogue) => {
        const sentence = catalogue[code as keyof typeof vi];
        const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
        return names.filter((name) => !(name in params)).map((name) => `${code}: ${name}`);
      }),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('are all said here', () => {
    const said = new Set(SAID.map(({ code }) => code));
    const own = Object.keys(vi).filter((code) =>
      /^(quota|seats|over-part|choice\.(no-quota|bad-seats|seats|.*group))/.test(code),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((code) => !said.has(code))).toEqual(['quota.base-unknown', 'quota.band-unknown']);
  });
});
