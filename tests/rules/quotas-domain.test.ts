import type { Population, Quota, RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';
import { decisions } from '../contract/support/small-rules';

/** The consistency cases of the domain facts, §8.8, that the language itself can express. Case 5: tests of reading dates. */
const rules = (more: Partial<Population>): RuleSet => ({
  format: 'binh-xet/1',
  id: 'nhat-quan',
  title: 'Nhất quán',
  populations: [
    {
      id: 'nguoi',
      title: 'Người',
      key: ['tên'],
      fields: [
        { id: 'tên', title: 'Tên', type: 'text' },
        { id: 'điểm', title: 'Điểm', type: 'number' },
      ],
      ...more,
    },
  ],
});

/** The office of Quảng Thành: everybody is LĐTT, at most 15 % of them CSTĐ cơ sở. */
const quangThanh = (rounding: Quota['rounding']): RuleSet =>
  rules({
    titles: [
      { id: 'lđtt', title: 'Lao động tiên tiến' },
      {
        id: 'cstđcs',
        title: 'Chiến sĩ thi đua cơ sở',
        requires: ['lđtt'],
        order: [{ by: 'điểm' }],
        quota: { share: '15%', of: { title: 'lđtt' }, ...(rounding && { rounding }) },
      },
    ],
  });

const staff = (count: number) => Array.from({ length: count }, (_, i) => ({ tên: `Người ${i}`, điểm: i }));

describe('case 1, Quảng Thành: 15 % of the Lao động tiên tiến', () => {
  it.each([
    [20, undefined, ['3', '1'], 3, '3/20'],
    [23, undefined, ['69', '20'], 3, '3/23'],
    [23, 'up', ['69', '20'], 4, '4/23'],
  ] as const)(
    'of %i, rounded %s, are exactly %j: %i seats, really %s',
    (count, rounding, exact, seats, effective) => {
      const { quotas, rows } = decideRows(quangThanh(rounding), { nguoi: staff(count) }).populations[
        'nguoi'
      ]!;
      expect(quotas).toMatchObject([{ base: count, exact, seats, taken: seats, effective }]);
      expect(decisions(rows, 'cstđcs').filter((each) => each === 'nominated')).toHaveLength(seats);
    },
  );

  it('stays below the ceiling rounded down, and breaks it rounded up: 4 of 23 are 17,4 %', () => {
    const share = (rounding: 'down' | 'up'): number => {
      const { quotas } = decideRows(quangThanh(rounding), { nguoi: staff(23) }).populations['nguoi']!;
      return quotas[0]!.taken / quotas[0]!.base;
    };
    expect(share('down')).toBeLessThanOrEqual(0.15);
    expect(share('up')).toBeGreaterThan(0.15);
  });
});

describe('cases 2, 3 and 4, Ba Tơ: figures that must agree', () => {
  const targets = (changes: Readonly<Record<string, number>> = {}) => ({
    tên: 'Ba Tơ',
    ...{ trường_trước: 13, trường_thêm: 5, trường_tổng: 18 },
    ...{ nn_từ: 55, nn_đến: 56, cn_từ: 29, cn_đến: 30, dv_từ: 15, dv_đến: 16 },
    ...{ vững_mạnh: 95, toàn_diện: 50 },
    ...changes,
  });
  const numbers = Object.keys(targets()).filter((id) => id !== 'tên');
  const consistent = rules({
    fields: [
      { id: 'tên', title: 'Tên', type: 'text' },
      ...numbers.map((id) => ({ id, title: id, type: 'number' as const })),
    ],
    checks: [
      { id: 'trường', must: 'trường_trước + trường_thêm == trường_tổng', otherwise: 'Số trường không khớp' },
      {
        id: 'cơ_cấu',
        must: 'nn_từ + cn_từ + dv_từ <= 100 <= nn_đến + cn_đến + dv_đến',
        otherwise: 'Cơ cấu không thể cộng lại bằng 100',
      },
      { id: 'trong_đó', must: 'toàn_diện <= vững_mạnh', otherwise: 'Phần “trong đó” lớn hơn toàn phần' },
    ],
  });
  const failing = (changes: Readonly<Record<string, number>>): unknown[] =>
    decideRows(consistent, { nguoi: [targets(changes)] }).problems.map(({ params }) => params['check']);

  it('13 schools and 5 more are 18; ranges from 99 to 102 hold 100; 50 % of the 95 % are no more than these', () => {
    expect(failing({})).toEqual([]);
  });

  it.each([
    ['19 schools', { trường_tổng: 19 }, 'trường'],
    ['ranges that end at 99', { nn_đến: 53 }, 'cơ_cấu'],
    ['ranges that begin at 101', { nn_từ: 57 }, 'cơ_cấu'],
    ['a part above the whole', { toàn_diện: 96 }, 'trong_đó'],
  ])('%s are found', (_, changes, check) => {
    expect(failing(changes)).toEqual([check]);
  });
});

describe('case 6, as quotas have it: the same share in each of its spellings', () => {
  it.each([
    ['5.8‰', 1000, ['29', '5'], 5],
    ['0.58%', 1000, ['29', '5'], 5],
    ['99.5%', 200, ['199', '1'], 199],
  ])('%s of %i is %j', (share, count, exact, seats) => {
    const one = rules({
      titles: [{ id: 't', title: 'T', order: [{ by: 'điểm' }], quota: { share, of: {} } }],
    });
    const { quotas } = decideRows(one, { nguoi: staff(count) }).populations['nguoi']!;
    expect(quotas).toMatchObject([{ exact, seats }]);
  });
});
