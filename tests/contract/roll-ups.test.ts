import type { Column, Population, RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';

type RollUp = Extract<Column, { rollUp: unknown }>['rollUp'];

const text = (id: string): Population['fields'][number] => ({ id, title: id, type: 'text' });

const rulesOf = (columns: Column[], people: Partial<Population> = {}): RuleSet => ({
  format: 'binh-xet/1',
  id: 'gop',
  title: 'Gộp',
  populations: [
    {
      id: 'xa',
      title: 'Xã',
      key: ['tên'],
      fields: [text('tên'), text('cụm'), { id: 's', title: 's', type: 'number' }],
      columns,
    },
    {
      id: 'nguoi',
      title: 'Người',
      key: ['tên'],
      belongsTo: { population: 'xa', by: ['xã'] },
      fields: [
        text('tên'),
        text('xã'),
        { id: 'a', title: 'a', type: 'number' },
        { id: 'x', title: 'x', type: 'flag' },
      ],
      ...people,
    },
  ],
});

const UNITS = [
  { tên: 'Ba Tơ', cụm: 'núi', s: 3 },
  { tên: 'Hoà Bình', cụm: 'Núi', s: 1 },
  { tên: 'Vắng', cụm: 'biển', s: 1 },
];
const PEOPLE = [
  { tên: '1', xã: 'Ba Tơ', a: 2, x: true },
  { tên: '2', xã: 'ba tơ', a: 4, x: false },
  { tên: '3', xã: 'Hòa Bình', a: null, x: true },
  { tên: '4', xã: 'Hoà  Bình', a: 6, x: null },
];

const gathered = (rollUp: RollUp): readonly unknown[] =>
  decideRows(rulesOf([{ id: 'q', title: 'Q', rollUp }]), { xa: UNITS, nguoi: PEOPLE }).populations[
    'xa'
  ]!.rows.map(({ values }) => values['q']);

describe('a roll-up over the people of a unit', () => {
  // units: Ba Tơ has a = 2, 4 and x = yes, no; Hoà Bình has a = –, 6 and x = yes, –; Vắng has nobody
  it.each([
    // “A count over no members is 0; share, mean, min, max over none are missing.”
    [{ take: 'count' }, [2, 2, 0]],
    [{ take: 'share', of: 'not missing(tên)' }, [1, 1, null]],
    [{ take: 'mean', of: '1' }, [1, 1, null]],
    [{ take: 'min', of: '1' }, [1, 1, null]],
    [{ take: 'max', of: '1' }, [1, 1, null]],
    [{ take: 'sum', of: '1' }, [2, 2, 0]],
    // “A missing operand makes the result missing”
    [{ take: 'sum', of: 'a' }, [6, null, 0]],
    [{ take: 'mean', of: 'a' }, [3, null, null]],
    [{ take: 'max', of: 'a' }, [4, null, null]],
    [{ take: 'count', of: 'x' }, [1, null, 0]],
    [{ take: 'share', of: 'x' }, [0.5, null, null]],
    // where: “who is looked at (share's base)”
    [{ take: 'sum', of: 'a', where: 'not missing(a)' }, [6, 6, 0]],
    [{ take: 'share', of: 'a > 3', where: 'x' }, [0, null, null]],
    [{ take: 'count', of: 'x', where: 'a > 100' }, [0, null, 0]],
    [{ take: 'min', of: 'a', where: 'a > 100' }, [null, null, null]],
    // “inside a roll-up names are the member's and `parent.x` is the roll-up's own row”
    [{ take: 'count', of: 'given(a, 0) > parent.s' }, [1, 1, 0]],
  ] as [Omit<RollUp, 'over'>, unknown[]][])('%j', (rollUp, expected) => {
    expect(gathered({ over: 'nguoi', ...rollUp } as RollUp)).toEqual(expected);
  });

  it('of a share is a plain ratio, compared exactly: 7 of 10 are 70 %', () => {
    const columns: Column[] = [
      { id: 'q', title: 'Q', rollUp: { over: 'nguoi', take: 'share', of: 'x' } },
      { id: 'đủ', title: 'Đủ', formula: 'q >= 70% and q <= 70%' },
    ];
    const nguoi = Array.from({ length: 10 }, (_, i) => ({ tên: `${i}`, xã: 'Ba Tơ', x: i < 7 }));
    const run = decideRows(rulesOf(columns), { xa: UNITS, nguoi });
    expect(run.populations['xa']!.rows[0]!.values).toMatchObject({ q: 0.7, đủ: true });
  });
});

describe('a roll-up over the rows of a group', () => {
  it('takes in the row itself, and parent.x is the row that asks', () => {
    const within = { within: 'cụm' };
    expect(gathered({ over: within, take: 'count' })).toEqual([2, 2, 1]);
    expect(gathered({ over: within, take: 'sum', of: 's' })).toEqual([4, 4, 1]);
    expect(gathered({ over: within, take: 'count', of: 's > parent.s' })).toEqual([0, 1, 0]);
  });
});

describe('a row that belongs to another', () => {
  const column: Column = { id: 'ps', title: 'ps', formula: 'parent.s' };

  // design.md §3: “Keys and people's names are not folded for y/i; such pairs are listed as near-duplicates”
  it('finds it by its key: folded, but not for y and i', () => {
    const run = decideRows(rulesOf([], { columns: [column] }), {
      xa: [
        { tên: 'Lý Sơn', s: 1 },
        { tên: 'Lí Sơn', s: 2 },
      ],
      nguoi: [
        { tên: '1', xã: 'LÝ SƠN' },
        { tên: '2', xã: 'lí  sơn' },
      ],
    });
    expect(run.populations['nguoi']!.rows.map(({ values }) => values['ps'])).toEqual([1, 2]);
  });

  // “a `belongsTo` that leads nowhere [is] asked”
  it('that is not there is asked about, and what is read from it is missing', () => {
    const run = decideRows(rulesOf([], { columns: [column] }), {
      xa: UNITS,
      nguoi: [{ tên: '1', xã: 'Không có' }],
    });
    expect(run.populations['nguoi']!.rows[0]!.values['ps']).toBeNull();
    expect(run.problems).toMatchObject([{ severity: 'question', population: 'nguoi', cell: 'B2' }]);
  });

  it('may belong to the only row of a population', () => {
    const rules = rulesOf([{ id: 'q', title: 'Q', rollUp: { over: 'nguoi', take: 'count' } }], {
      belongsTo: { population: 'xa', by: [] },
      columns: [column],
    });
    const run = decideRows(rules, { xa: UNITS.slice(0, 1), nguoi: PEOPLE });
    expect(run.populations['nguoi']!.rows.map(({ values }) => values['ps'])).toEqual([3, 3, 3, 3]);
    expect(run.populations['xa']!.rows[0]!.values['q']).toBe(4);
  });
});
