import type { Stages } from '../../../../scripts/samples/cum/model.mjs';

/** As Vietnamese write it, in tables: `96,25` for 9625 hundredths; a dash for what is not there. */
export function points(value: bigint | null): string {
  if (value === null) return NONE;
  return `${value / 100n},${String(value % 100n).padStart(2, '0')}`;
}

/** `5,13 %` for 513 hundredths. */
export function percent(value: bigint): string {
  return `${points(value)} %`;
}

/** A figure as it was measured: `53,2`. */
export function measured(value: number | null): string {
  return value === null ? NONE : String(value).replace('.', ',');
}

/** `15.352` for a whole number below a million. */
export function thousands(value: number): string {
  return value < 1000
    ? String(value)
    : `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`;
}

/** `6 · 5,5 · 5,25`. */
export function scores({ self, cross, appraised }: Stages): string {
  return [self, cross, appraised].map(measured).join(' · ');
}

const NONE = '–';

export const SECURITY = { xuat_sac: 'Xuất sắc', kha: 'Khá', trung_binh: 'Trung bình', yeu: 'Yếu' };
export const PARTY = { ht_xuat_sac: 'HTXSNV', ht_tot: 'HTTNV', ht: 'HTNV', khong_ht: 'KHTNV' };
export const BAND = {
  xuat_sac: 'Xuất sắc',
  tot: 'Tốt',
  kha: 'Khá',
  trung_binh: 'Trung bình',
  yeu: 'Yếu',
};
export const DECISION = {
  nominated: 'đề nghị',
  'not-eligible': 'không đủ điều kiện',
  'over-quota': 'hết suất',
  council: 'Hội đồng quyết định',
};
