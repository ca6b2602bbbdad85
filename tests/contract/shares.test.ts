import { multiply, parseShare, ratio, wholeOf } from '../../src/engine/arithmetic/ratio';
import type { Quota, RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';
import type { SeatsRounding } from './oracle/rational';

const MODES: readonly SeatsRounding[] = ['down', 'half-up', 'up'];

/** Seats by arithmetic on whole numbers below 2^53 only: the remainder says which way to go. */
function wholeNumberSeats(base: number, perThousand: number, mode: SeatsRounding): number {
  const rest = (base * perThousand) % 1000;
  const floor = (base * perThousand - rest) / 1000;
  return floor + (mode === 'up' ? Number(rest > 0) : mode === 'half-up' ? Number(rest >= 500) : 0);
}

/** One population of `people` rows, all of whom hold `ldtt`, with a quota for `cstdcs`. */
const rulesWith = (quota: Quota): RuleSet => ({
  format: 'binh-xet/1',
  id: 'han-muc',
  title: 'Hạn mức',
  populations: [
    {
      id: 'ca_nhan',
      title: 'Cá nhân',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Họ và tên', type: 'text' },
        { id: 'diem', title: 'Điểm', type: 'number' },
      ],
      titles: [
        { id: 'ldtt', title: 'Lao động tiên tiến' },
        {
          id: 'cstdcs',
          title: 'Chiến sĩ thi đua cơ sở',
          requires: ['ldtt'],
          order: [{ by: 'diem' }],
          quota,
        },
      ],
    },
  ],
});

function quotaOf(people: number, quota: Quota) {
  const rows = Array.from({ length: people }, (_, i) => ({ ten: `Người ${i}`, diem: i }));
  return decideRows(rulesWith(quota), { ca_nhan: rows }).populations['ca_nhan']!.quotas[0]!;
}

describe('15 % of a small base (domain.md §4.2 and §8.8 item 1)', () => {
  // LĐTT, exact in lowest terms, down, half-up, up; n = 23 is §8.8 item 1
  it.each([
    [3, ['9', '20'], 0, 0, 1],
    [6, ['9', '10'], 0, 1, 1],
    [7, ['21', '20'], 1, 1, 2],
    [10, ['3', '2'], 1, 2, 2],
    [13, ['39', '20'], 1, 2, 2],
    [20, ['3', '1'], 3, 3, 3],
    [23, ['69', '20'], 3, 3, 4],
    [33, ['99', '20'], 4, 5, 5],
    [34, ['51', '10'], 5, 5, 6],
  ])('of %i is %j: %i seats down, %i to the nearest, %i up', (people, exact, ...seats) => {
    MODES.forEach((rounding, i) => {
      const quota = quotaOf(people, { share: '15%', of: { title: 'ldtt' }, rounding });
      expect(quota).toMatchObject({
        for: 'cstdcs',
        base: people,
        exact,
        seats: seats[i],
        taken: seats[i],
        rounding,
        eligible: people,
        effective: `${seats[i]}/${people}`,
      });
    });
  });

  it.each([
    [90, '70%', 63],
    [100, '29%', 29],
    [100, '57%', 57],
    [180, '35%', 63],
    [100, '55%', 55],
    [6, '79%', 4],
    [3, '2/3', 2],
    [40, '7.5%', 3],
    [200, '5‰', 1],
    [0, '15%', 0],
  ])('%i × %s gives %i seats, rounded down', (people, share, seats) => {
    expect(quotaOf(people, { share, of: {} }).seats).toBe(seats);
  });
});

describe('whole percentages of every base (domain.md §4.3)', () => {
  it('of 0…5000 are whole-number arithmetic, in all three roundings', () => {
    const wrong: string[] = [];
    for (let percent = 0; percent <= 100; percent++) {
      const share = parseShare(`${percent}%`)!;
      for (let base = 0; base <= 5000; base++) {
        const product = multiply(share, ratio(BigInt(base)));
        for (const mode of MODES)
          if (Number(wholeOf(product, mode)) !== wholeNumberSeats(base, percent * 10, mode))
            wrong.push(`${base} × ${percent} % ${mode}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('and per mille and half percentages too, on bases up to 150', () => {
    const wrong: string[] = [];
    for (let perThousand = 0; perThousand <= 1000; perThousand += 5) {
      const half = `${(perThousand / 10).toFixed(1)}%`;
      for (const text of [`${perThousand}‰`, half, `${perThousand}/1000`])
        for (let base = 0; base <= 150; base++)
          for (const mode of MODES) {
            const seats = Number(wholeOf(multiply(parseShare(text)!, ratio(BigInt(base))), mode));
            if (seats !== wholeNumberSeats(base, perThousand, mode)) wrong.push(`${base} × ${text} ${mode}`);
          }
    }
    expect(wrong).toEqual([]);
  });

  it('of 0…5000 hold for seats(share, n) in an expression, where floats go wrong', () => {
    const percentages = [15, 29, 35, 55, 57, 58, 70];
    const rules: RuleSet = {
      format: 'binh-xet/1',
      id: 'cong-thuc',
      title: 'Công thức',
      populations: [
        {
          id: 'don_vi',
          title: 'Đơn vị',
          key: ['n'],
          fields: [{ id: 'n', title: 'Số người', type: 'number' }],
          columns: percentages.map((p) => ({ id: `p${p}`, title: `${p} %`, formula: `seats(${p}%, n)` })),
        },
      ],
    };
    const rows = Array.from({ length: 5001 }, (_, n) => ({ n }));
    const run = decideRows(rules, { don_vi: rows });
    const wrong = run.populations['don_vi']!.rows.flatMap(({ values }) =>
      percentages
        .filter((p) => values[`p${p}`] !== wholeNumberSeats(Number(values['n']), p * 10, 'down'))
        .map((p) => `${p} % of ${values['n']} gave ${values[`p${p}`]}`),
    );
    expect(wrong).toEqual([]);
  });
});
