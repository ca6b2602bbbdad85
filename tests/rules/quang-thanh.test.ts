import pack from '../../packs/quang-thanh-2021.json';
import type { RuleSet } from '../../src/rules/rule-set';
import { validateRules } from '../../src/rules/validate';
import { decideRows } from '../support/decide';
import type { Cells } from '../support/table';

const rules = pack as unknown as RuleSet;

const person = (name: string, over: Cells = {}): Cells => ({
  ho_ten: name,
  bo_phan: 'Văn phòng',
  chuc_vu: 'cong_chuc',
  ngay_dang_ky: '2021-01-15',
  d1_giao: 12,
  d1_xong: 11,
  d1_ky_cuong: 'tot',
  d1_pt: 4,
  d1_ky_niem: true,
  d2_giao: 12,
  d2_xong: 12,
  d2_ky_cuong: 'kha',
  d2_pt: 4.5,
  sang_kien: false,
  muc_do: 'ht_tot',
  ky_luat: 'khong',
  ngay_ho_so: '2021-11-10',
  ...over,
});

const office: Cells = {
  ten: 'Văn phòng HĐND và UBND xã',
  d1_giao: 20,
  d1_dat: 20,
  d1_pt: 9,
  d2_giao: 30,
  d2_dat: 29,
  d2_pt: 9.5,
  muc_do: 'ht_xuat_sac',
  ngay_dang_ky: '2021-01-18',
  ngay_ho_so: '2021-11-12',
};

const answers = [
  { kind: 'confirm', title: 'tinh_ca_ngay_han', value: 'không' },
  { kind: 'confirm', title: 'dot1', value: 'có' },
] as const;

describe('the pack quang-thanh-2021', () => {
  it('is valid', () => {
    expect(validateRules(pack).problems).toEqual([]);
  });

  it('scores each criterion, its sections and the total', () => {
    const run = decideRows(rules, { tap_the: [office], ca_nhan: [person('An')] }, answers);
    // 25 × 11/12 = 22,9167; 10 × 23/24 = 9,5833
    expect(run.problems.map(({ code }) => code)).toEqual(['quota.no-seat']); // 15 % of one person
    expect(run.populations['ca_nhan']!.rows[0]!.values).toMatchObject({
      d1_nhiem_vu: 22.92,
      d1_chap_hanh: 10,
      d1_phong_trao: 4,
      d1_le_11_6: 5,
      dot1: 41.92,
      d2_nhiem_vu: 25,
      d2_chap_hanh: 7,
      d2_phong_trao: 4.5,
      d2_ca_nam: 9.58,
      d2_sang_kien: 0,
      dot2: 46.08,
      total: 88,
      band: 'tot',
    });
    expect(run.state).toBe('complete');
  });

  it('counts the seats of 15 % of 23 exactly and says who is over them', () => {
    const good = { sang_kien: true, ngay_sang_kien: '2021-10-01', muc_do: 'ht_xuat_sac' };
    const people = Array.from({ length: 24 }, (_, i) =>
      person(
        `Người ${i}`,
        i === 7 ? { ngay_dang_ky: '2021-01-25' } : i < 5 ? { ...good, d1_pt: 5 - i / 10 } : {},
      ),
    );
    const run = decideRows(rules, { tap_the: [office], ca_nhan: people }, answers);
    const { quotas, rows } = run.populations['ca_nhan']!;
    expect(quotas).toEqual([
      {
        for: 'cstdcs',
        of: 'title',
        group: null,
        share: '15%',
        base: 23,
        exact: ['69', '20'],
        rounding: 'down',
        seats: 3,
        eligible: 5,
        taken: 3,
        effective: '3/23',
        basis: ['nd91_9_3'],
      },
    ]);
    expect(rows.map(({ titles }) => titles['cstdcs']!.decision).slice(0, 5)).toEqual([
      'nominated',
      'nominated',
      'nominated',
      'over-quota',
      'over-quota',
    ]);
    expect(rows[7]!.titles['ldtt']).toMatchObject({
      decision: 'not-eligible',
      reasons: [
        {
          code: 'title.condition-unmet',
          params: { condition: 'dang_ky_dung_han' },
          cells: [{ sheet: 'ca_nhan', cell: 'D9' }],
        },
        { code: 'input', params: { value: '2021-01-25' } },
        { code: 'input.parameter', params: { value: '2021-01-20' } },
        { code: 'input.parameter', params: { value: false } },
      ],
    });
    expect(run.populations['tap_the']!.rows[0]!.titles['ttldxs']!.decision).toBe('nominated');
    expect(run.populations['tap_the']!.rows[0]!.values).toMatchObject({
      ct_ldtt: false,
      ct_cstdcs: false,
      ct_ttldxs: true,
    });
  });
});
