import type { RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';

const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'danh-gia',
  title: 'Đánh giá, xếp loại cuối năm',
  populations: [
    {
      id: 'don_vi',
      title: 'Đơn vị',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên', type: 'text' },
        { id: 'a', title: 'A', type: 'number' },
        { id: 'b', title: 'B', type: 'number' },
      ],
      criteria: [
        { id: 'x', title: 'Chung', max: 50, method: { kind: 'given', field: 'a' } },
        { id: 'y', title: 'Kết quả', max: 50, method: { kind: 'given', field: 'b' } },
      ],
      rankings: [{}],
      bands: [
        {
          id: 'xuat_sac',
          title: 'Xuất sắc',
          min: 90,
          floor: { share: '85%' },
          quota: { share: '20%', of: { band: 'tot', orBetter: true } },
        },
        { id: 'tot', title: 'Tốt', min: 80 },
        { id: 'kha', title: 'Khá' },
      ],
    },
  ],
};

const unit = (ten: string, a: number, b: number) => ({ ten, a, b });

function bandsOf(run: ReturnType<typeof decideRows>): Record<string, unknown> {
  return Object.fromEntries(
    run.populations['don_vi']!.rows.map(({ key, values }) => [key['ten'], values['band']]),
  );
}

describe('bands with a floor and a quota', () => {
  const units = [
    unit('Một', 50, 46),
    unit('Hai', 47, 47),
    unit('Ba', 46, 46),
    unit('Bốn', 50, 42), // 92 in all, but 42 is 84 % of 50: under the floor
    unit('Năm', 45, 40),
    unit('Sáu', 30, 30),
    ...Array.from({ length: 5 }, (_, i) => unit(`Đơn vị ${i}`, 41, 41)),
  ];

  it('gives the seats of the band in the order of the first ranking and tries the others on the next band', () => {
    const run = decideRows(rules, { don_vi: units });
    // tốt or better without any quota: all but Sáu = 10; 20 % of 10 = 2 seats
    expect(run.populations['don_vi']!.quotas).toMatchObject([
      { for: 'xuat_sac', of: 'band', base: 10, exact: ['2', '1'], seats: 2, eligible: 3, taken: 2 },
    ]);
    expect(bandsOf(run)).toMatchObject({
      Một: 'xuat_sac',
      Hai: 'xuat_sac',
      Ba: 'tot',
      Bốn: 'tot',
      Năm: 'tot',
      Sáu: 'kha',
    });
    expect(run.state).toBe('complete');
  });

  it('leaves a tie at the cut to the council, whose choice settles it', () => {
    const tied = units.map((row) => (row.ten === 'Ba' ? unit('Ba', 47, 47) : row));
    const open = decideRows(rules, { don_vi: tied });
    expect(bandsOf(open)).toMatchObject({ Một: 'xuat_sac', Hai: null, Ba: null });
    expect(open.state).toBe('open');
    expect(open.populations['don_vi']!.quotas[0]!.cut).toEqual({
      place: 2,
      tied: [{ ten: 'Hai' }, { ten: 'Ba' }],
    });
    const chosen = decideRows(rules, { don_vi: tied }, [
      { kind: 'admit', population: 'don_vi', title: 'xuat_sac', key: ['Ba'] },
    ]);
    expect(bandsOf(chosen)).toMatchObject({ Một: 'xuat_sac', Hai: 'tot', Ba: 'xuat_sac' });
    expect(chosen.state).toBe('complete');
  });
});
