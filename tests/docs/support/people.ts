import type { Cells } from '../../support/table';

/** Rows of the pack `quang-thanh-2021`, all alike but for what a test is about. */
export const person = (name: string, over: Cells = {}): Cells => ({
  ho_ten: name,
  bo_phan: 'Văn phòng',
  chuc_vu: 'cong_chuc',
  ngay_dang_ky: '2021-01-15',
  d1_giao: 12,
  d1_xong: 12,
  d1_ky_cuong: 'tot',
  ...stages('d1_phong_trao', 5, 5),
  d1_pt: 5,
  d1_ky_niem: true,
  d2_giao: 12,
  d2_xong: 12,
  d2_ky_cuong: 'tot',
  ...stages('d2_phong_trao', 5, 5),
  d2_pt: 5,
  ...stages('pt_dot1', 5, 5),
  ...stages('pt_dot2', 4, 4),
  sang_kien: true,
  ngay_sang_kien: '2021-10-01',
  muc_do: 'ht_xuat_sac',
  ky_luat: 'khong',
  ngay_ho_so: '2021-11-10',
  ...over,
});

/** The points of a criterion at the two stages of the handbook's review. */
export const stages = (criterion: string, self: number | null, appraised: number | null): Cells => ({
  [`${criterion}@tu_cham`]: self,
  [`${criterion}@tham_dinh`]: appraised,
});

/** People among whom every default of the language decides something: ties, thirds, what is missing or left out. */
export const PEOPLE: readonly Cells[] = [
  person('An'),
  person('Bình'),
  person('Chi', { d1_xong: 7, bo_phan: 'Tư pháp' }),
  person('Dũng', { chuc_vu: 'nld', d2_xong: 11, d1_ky_cuong: 'kha', sang_kien: false }),
  person('Giang', { ...stages('d1_phong_trao', 4, 2), bo_phan: 'Tư pháp' }),
  person('Hà', { ...stages('d2_phong_trao', 5, null), ky_luat: 'khien_trach' }),
  person('Khánh', { d1_xong: null }),
  person('Lan', { d2_giao: 0, bo_phan: 'Tư pháp' }),
  person('Minh', { d1_xong: 11, ngay_ho_so: '2021-11-01', sang_kien: false }),
  person('Nga', { d1_xong: 11, ngay_ho_so: '2021-11-02', sang_kien: false }),
];

export const OFFICE: Cells = {
  ten: 'Văn phòng HĐND và UBND xã',
  d1_giao: 20,
  d1_dat: 19,
  ...stages('d1_phong_trao', 9, 9),
  d1_pt: 9,
  d2_giao: 30,
  d2_dat: 29,
  d2_pt: 9.5,
  muc_do: 'ht_xuat_sac',
  ngay_dang_ky: '2021-01-18',
  ngay_ho_so: '2021-11-12',
};
