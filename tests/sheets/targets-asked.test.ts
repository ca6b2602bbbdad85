import type { Population } from '../../src/rules/rule-set';
import { readPopulations } from '../../src/sheets/read-populations';
import type { RuleSet } from '../../src/rules/rule-set';
import { sheet } from './support';

type Method = Extract<NonNullable<Population['criteria']>[number], { method: unknown }>['method'];

/** Units with a result and the target it is held against, in %. */
function unitsWith(method: Partial<Method> & { readonly kind: string }, unit = '%'): RuleSet {
  return {
    format: 'binh-xet/1',
    id: 'thu',
    title: 'Thử',
    populations: [
      {
        id: 'xa',
        title: 'Xã',
        key: ['ten'],
        fields: [
          { id: 'ten', title: 'Tên xã', type: 'text', required: true },
          { id: 'giao', title: 'Kế hoạch', type: 'number', unit },
          { id: 'den', title: 'Đến', type: 'number', unit },
          { id: 'dat', title: 'Thực hiện', type: 'number', unit },
        ],
        criteria: [{ id: 'c', title: 'Tiêu chí', max: 10, method: { actual: 'dat', ...method } as Method }],
      },
    ],
  };
}

const PROPORTIONAL = { kind: 'proportional', target: 'giao' } as const;

/** What a cell of the target's column (B) or of the result's (D) is read as, and what is told. */
function read(rules: RuleSet, written: string | number, column: 'giao' | 'den' | 'dat' = 'giao') {
  const cells = { giao: 80, den: 90, dat: 85, [column]: written };
  const grid = sheet('Xã', [
    ['Tên xã', 'Kế hoạch', 'Đến', 'Thực hiện'],
    ['Ba Vì', cells.giao, cells.den, cells.dat],
  ]);
  const { tables, problems } = readPopulations([grid], rules);
  const values = tables[0]!.fields.get(column);
  const value = values?.type === 'number' ? values.values[0]! : NaN;
  return [Number.isNaN(value) ? null : value, ...problems.map(({ severity, code }) => `${severity} ${code}`)];
}

describe('a cell of a column of targets', () => {
  const higher = unitsWith(PROPORTIONAL);
  const lower = unitsWith({ ...PROPORTIONAL, better: 'lower' });

  it.each([
    ['85', 85],
    ['85%', 85],
    ['đạt 85%', 85],
    ['85% trở lên', 85],
    ['ít nhất 85%', 85],
    ['tối thiểu 85,5%', 85.5],
    ['không dưới 85%', 85],
    ['≥ 85%', 85],
  ])('%s is the number that is asked for', (written, value) => {
    expect(read(higher, written)).toEqual([value]);
  });

  it.each(['không quá 5%', 'tối đa 5%', '≤ 5%'])('%s is read where less is better', (written) => {
    expect(read(lower, written)).toEqual([5]);
  });

  it('says that more than the target was asked for, where the rules count the target itself as met', () => {
    expect(read(higher, 'trên 85%')).toEqual([85, 'warning sheets.target-strict']);
    expect(
      read(
        unitsWith({ ...PROPORTIONAL, strictly: true } as Partial<Method> & typeof PROPORTIONAL),
        'trên 85%',
      ),
    ).toEqual([85]);
  });

  it('says that the direction is not that of the criterion', () => {
    expect(read(higher, 'không quá 85%')).toEqual([85, 'warning sheets.target-against']);
    expect(read(lower, 'trên 5%')).toEqual([5, 'warning sheets.target-against']);
  });

  it('says that an approximate number is taken as exact', () => {
    expect(read(higher, 'khoảng 85%')).toEqual([85, 'warning sheets.target-about']);
  });

  it('asks for one number where a range stands, and by how much or to how much where a change stands', () => {
    expect(read(higher, '8-9%')).toEqual([null, 'question sheets.target-range']);
    expect(read(lower, 'giảm 4%')).toEqual([null, 'question sheets.target-change']);
  });

  it('takes from a range the end that its column is for', () => {
    const range = unitsWith({ kind: 'range', low: 'giao', high: 'den' } as Partial<Method> & {
      kind: string;
    });
    expect(read(range, '8-9%')).toEqual([8]);
    expect(read(range, '8-9%', 'den')).toEqual([9]);
  });

  it('is converted into the unit of the field, or asked about', () => {
    const money = unitsWith(PROPORTIONAL, 'triệu đồng');
    expect(read(money, 'trên 1 tỷ đồng')[0]).toBe(1000);
    expect(read(money, 'ít nhất 10 tấn')).toEqual([null, 'question sheets.number-other-unit']);
  });

  it('without a number stays a fault', () => {
    expect(read(higher, 'đạt chỉ tiêu tỉnh giao')[0]).toBeNull();
    expect(read(higher, 'đạt chỉ tiêu tỉnh giao')).toHaveLength(2);
  });
});

test('a comparison in a result’s own column is no result', () => {
  expect(read(unitsWith(PROPORTIONAL), 'trên 85%', 'dat')).toEqual([null, 'error sheets.number-comparison']);
});

test('a column that is a result of one criterion and the target of another is read as a result', () => {
  const rules = unitsWith(PROPORTIONAL);
  const [population] = rules.populations;
  population!.criteria!.push({
    id: 'k',
    title: 'Kế hoạch giao',
    max: 5,
    method: { kind: 'proportional', actual: 'giao', target: 50 },
  });
  expect(read(rules, 'trên 85%')).toEqual([null, 'error sheets.number-comparison']);
});
