import { worded } from '../../../src/rules/decide/decide';
import { validateRules } from '../../../src/rules/validate';

const given = { kind: 'given' };
const x = { kind: 'formula', expression: '1' };
const name = { id: 'ten', title: 'Tên', type: 'text' };
const number = (id: string, unit?: string) => ({ id, title: id, type: 'number', ...(unit && { unit }) });
const leaf = (id: string, more: object = {}) => ({ id, title: id, max: 5, method: given, ...more });
const title = (id: string, more: object = {}) => ({ id, title: id, ...more });

/** A rule set with a fault of every kind that validation knows; those that exclude each other stand apart. */
const FAULTY = {
  format: 'binh-xet/1',
  id: 'sai-du-kieu',
  title: 'Sai đủ kiểu',
  phien_ban: '2', // an unknown key
  effective: { from: '2021-02-29' }, // no such day
  sources: [{ id: 'nd', text: 'Nghị định', verified: 'có' }], // a wrong type
  parameters: [{ id: 'ngưỡng', title: 'Ngưỡng', value: 5, basis: ['qd'] }], // an unknown source
  populations: [
    {
      id: 'tap_the',
      title: 'Tập thể',
      key: ['ten', 'ma'], // an unknown field
      fields: [
        name,
        number('ty_le', '%'),
        number('tien', 'triệu đồng'),
        number('total'), // a reserved word
        number('ngưỡng'), // clashes with a parameter
        { id: 'so', title: 5, type: 'number' }, // a wrong type
      ],
      columns: [
        { id: 'a', title: 'A', formula: 'b + 1' }, // a cycle of three, through a criterion
        { id: 'b', title: 'B', formula: 'c * 2' },
        { id: 'gop', title: 'Gộp', rollUp: { over: 'ca_nhan', take: 'tổng' } }, // no such choice
      ],
      criteria: [
        {
          id: 'muc',
          title: 'Mục',
          max: 12, // 5 + 5
          children: [
            leaf('c', { method: { kind: 'formula', expression: 'a' } }),
            leaf('ty_le', { method: x }), // clashes with a field
          ],
        },
        // units that do not meet: %, and millions
        leaf('d', { method: { kind: 'proportional', actual: 'ty_le', target: 'tien' } }),
        leaf('e', {
          method: {
            kind: 'tiers',
            hit: 'unique',
            tiers: [
              { when: 'tien >= 5', points: 5 },
              { when: 'tien >= 3', points: 3 }, // overlaps
            ],
          },
        }),
        leaf('g', { method: { kind: 'tỷ lệ' } }), // an unknown method
        leaf('h', { method: { kind: 'per-count', count: 'tien', each: 1, field: 'so' } }), // a key of another method
      ],
      gates: [{ id: 'cong', when: 'tien > 10%', effect: { bandAtMost: 'kha' }, because: 'x' }], // unit, band
      titles: [
        title('co', { requires: ['bk'], quota: { share: '120%', of: {} } }), // no such title; above 100 %
        title('bk2', { conditions: [{ id: 'dk', must: 'khong_co > 1', otherwise: 'x' }] }), // no such name
        title('bk3', { list: { columns: ['khong_co_cot'] } }), // no such column
      ],
    },
    {
      id: 'ca_nhan',
      title: 'Cá nhân',
      key: 'ten', // a wrong type in the population itself
      fields: [name, { id: 'muc_do', title: 'Mức độ', type: 'level', levels: [{ id: 'tot', title: 'Tốt' }] }],
      belongsTo: { population: 'to', by: ['ten'] }, // no such population
      review: {
        stages: [
          { id: 'self', title: 'Tự chấm' },
          { id: 'self', title: 'Tự chấm lần hai' },
          { id: 'last', title: 'Thẩm định' },
        ],
        use: 'last',
        from: 'dau_tien', // no such stage
        flag: { above: 1, between: ['self', 'last', 'self'] }, // one too many
      },
      criteria: [
        leaf('kem', { method: { kind: 'levels', of: 'muc_do', points: { tot: 5, kem: 0 } } }), // no such level
        { id: 'rong', title: 'Rỗng', children: [] },
      ],
      adjust: [], // a list for an object
    },
    5,
    {
      id: 'doi_tac', // what is wrong inside is found although the fields are none
      title: 'Đối tác',
      key: ['ten'],
      fields: 'ten, tuoi',
      criteria: [leaf('z', { method: x, max: '5' }), leaf('z', { method: x })],
      titles: [title('co_doi_tac', { excludes: ['khong_co_danh_hieu'], quota: { share: '15,5%', of: {} } })],
    },
  ],
};

/** Where each fault is, and what is said of it. */
const FAULTS: readonly (readonly [path: string, code: string])[] = [
  ['phien_ban', 'rules.unknown-key'],
  ['effective.from', 'rules.bad-date'],
  ['sources[0].verified', 'rules.needs-flag'],
  ['parameters[0].basis[0]', 'rules.unknown-source'],
  ['populations[0].key[1]', 'rules.unknown-field'],
  ['populations[0].fields[3].id', 'rules.bad-id'],
  ['populations[0].fields[4]', 'rules.name-clash'],
  ['populations[0].fields[5].title', 'rules.needs-text'],
  ['populations[0].columns[0]', 'rules.cycle'],
  ['populations[0].columns[2].rollUp.take', 'rules.wrong-choice'],
  ['populations[0].criteria[0].max', 'rules.max-differs-from-children'],
  ['populations[0].criteria[0].children[1]', 'rules.name-clash'],
  ['populations[0].criteria[1].method.target', 'rules.units-differ'],
  ['populations[0].criteria[2].method.tiers[1].when', 'rules.tiers-overlap'],
  ['populations[0].criteria[3].method.kind', 'rules.wrong-choice'],
  ['populations[0].criteria[4].method.field', 'rules.unknown-key'],
  ['populations[0].gates[0].when', 'expression.ratio-unit'],
  ['populations[0].gates[0].effect.bandAtMost', 'rules.unknown-band'],
  ['populations[0].titles[0].requires[0]', 'rules.unknown-title'],
  ['populations[0].titles[0].quota.share', 'rules.share-above-one'],
  ['populations[0].titles[1].conditions[0].must', 'expression.unknown-name'],
  ['populations[0].titles[2].list.columns[0]', 'rules.unknown-column'],
  ['populations[1].key', 'rules.needs-list'],
  ['populations[1].belongsTo.population', 'rules.unknown-population'],
  ['populations[1].review.from', 'rules.unknown-stage'],
  ['populations[1].review.flag.between[2]', 'rules.too-many-items'],
  ['populations[1].criteria[0].method.points.kem', 'rules.unknown-level'],
  ['populations[1].criteria[1].children', 'rules.empty-section'],
  ['populations[1].adjust', 'rules.needs-object'],
  ['populations[2]', 'rules.needs-object'],
  ['populations[3].fields', 'rules.needs-list'],
  ['populations[3].criteria[0].max', 'rules.needs-number'],
  ['populations[3].criteria[1]', 'rules.name-clash'],
  ['populations[3].titles[0].excludes[0]', 'rules.unknown-title'],
  ['populations[3].titles[0].quota.share', 'rules.bad-share'],
];

describe('a rule set with a fault of every kind', () => {
  const { problems, rules } = validateRules(FAULTY);
  const told = problems.map(({ path, code }) => `${path} ${code}`);

  it('has them all told at once, each at its place, and nothing besides', () => {
    const expected = FAULTS.map(([path, code]) => `${path} ${code}`);
    expect(expected.filter((fault) => !told.includes(fault))).toEqual([]);
    expect(told.filter((problem) => !expected.includes(problem))).toEqual([]);
    expect(rules).toBeUndefined();
  });

  it('is told which members a cycle has', () => {
    const cycle = problems.find(({ code }) => code === 'rules.cycle')!;
    const members = cycle.params['members'] as readonly string[];
    expect(new Set(members)).toEqual(new Set(['tap_the.a', 'tap_the.b', 'tap_the.c']));
  });

  it('is told in sentences, in Vietnamese and in English', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const problem of problems) {
        const { message } = worded(problem, language);
        expect([problem.path, message.length > 15, /\{\w+\}/.test(message)]).toEqual([
          problem.path,
          true,
          false,
        ]);
      }
    }
    const differing = problems.filter((one) => worded(one, 'vi').message === worded(one, 'en').message);
    expect(differing).toEqual([]);
  });

  it('quotes what stands there: the units, the sum, the tiers, the share', () => {
    const message = (at: string): string =>
      worded(
        problems.find(({ path }) => path === at)!,
        'vi',
      ).message;
    const quoted = (at: string, ...parts: string[]): void => {
      for (const part of parts) expect(message(at)).toContain(part);
    };
    quoted('populations[0].criteria[1].method.target', '%', 'triệu đồng');
    quoted('populations[0].criteria[0].max', '12', '10');
    quoted('populations[0].criteria[2].method.tiers[1].when', 'Bậc 2', 'bậc 1', 'tien');
    quoted('populations[0].titles[0].quota.share', '120%', '100 %');
    quoted('populations[0].columns[0]', 'tap_the.a', 'tap_the.b', 'tap_the.c');
    quoted('populations[1].review.flag.between[2]', '2 phần tử');
  });
});
