import type { Member } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import type { Rational } from '../../reckoning/rational';
import type { GroupSeats } from '../reckoning/seats';
import type { Verdict } from '../reckoning/verdict';
import type { Tally } from '../reckoning/votes';

/** What is not there. */
export const NONE = '–';

export const RATING = { khong_ht: 'KHTNV', ht: 'HTNV', ht_tot: 'HTTNV', ht_xuat_sac: 'HTXSNV' };
export const INITIATIVE = { khong: NONE, co_so: 'cơ sở', cap_tinh: 'tỉnh' };
export const STANDING = { leader: 'lãnh đạo', direct: 'trực tiếp', other: NONE };

/** `06/8` for a day of the year. */
export function shortDay(iso: string): string {
  const [, month, day] = iso.split('-');
  return `${day}/${Number(month)}`;
}

/** As Vietnamese write it: `94,75`. */
export function figure(value: number): string {
  return String(value).replace('.', ',');
}

/** The exact decimal of a fraction that has one: 51/20 is `2,55`. */
export function exactly({ numerator, denominator }: Rational): string {
  return figure(Number(numerator) / Number(denominator));
}

/** `15/17 = 88,24 %` */
export function shareText(some: number, all: number): string {
  return `${some}/${all} = ${figure(Math.round((some * 10_000) / all) / 100)} %`;
}

/** What stands against somebody, as a secretary says it. */
const FAILURE: Readonly<Record<string, string>> = {
  da_dang_ky: 'không đăng ký',
  dang_ky_dung_han: 'đăng ký muộn',
  du_thoi_gian: 'thiếu tháng công tác',
  ht_tot_tro_len: 'chưa hoàn thành tốt',
  ky_luat: 'bị kỷ luật',
  dang_dieu_tra: 'đang thanh tra, kiểm tra',
  dang_xac_minh: 'đang xác minh đơn thư',
  ho_so_cham: 'hồ sơ quá hạn',
  ho_so_thieu: 'hồ sơ thiếu',
  cung_thanh_tich: 'đã khen cùng thành tích',
  xuat_sac_hoac_sang_kien: 'chưa HTXSNV, không có sáng kiến',
  lien_tuc_cstdcs: 'chưa đủ 3 lần liên tục',
  sang_kien_cap_tinh: 'sáng kiến chưa tới cấp tỉnh',
  ldtt: 'không đạt LĐTT',
  cstdcs: 'CSTĐCS',
  tren_50_ldtt: 'LĐTT không trên 50 %',
  khong_canh_cao: 'có người bị cảnh cáo',
  co_cstdcs: 'không có CSTĐCS',
  ttldtt: 'không đạt TTLĐTT',
  ttldxs: 'đã đề nghị TTLĐXS',
};

const DECISION = {
  nominated: 'đề nghị',
  'not-considered': NONE,
  'over-quota': 'hết suất',
  council: 'chờ Hội đồng',
  'voted-down': 'không đạt phiếu',
};

export function failureText(id: string): string {
  const text = FAILURE[id];
  if (text === undefined) throw new Error(`no words for ${id}`);
  return text;
}

/** `đề nghị`, `hết suất`, `không: đăng ký muộn`. */
export function verdictText({ decision, failures }: Verdict, of = ''): string {
  if (decision !== 'not-eligible') return DECISION[decision];
  const words = failures.map((id) =>
    id === 'cstdcs' ? (of === 'giay_khen' ? 'đã đề nghị CSTĐCS' : 'không đạt CSTĐCS') : failureText(id),
  );
  return `không: ${words.join('; ')}`;
}

/** Of somebody without a seat: whether the leaders' part was full, not the seats. */
export function seatText(
  verdict: Verdict,
  { standing, points }: Member,
  seats: GroupSeats,
  leaders: readonly Member[],
): string {
  const { decision } = verdict;
  if (decision !== 'over-quota' || standing !== 'leader') return verdictText(verdict);
  const before = leaders.filter((other) => other.points > points).length;
  return before >= seats.leaders.seats ? 'hết phần lãnh đạo' : verdictText(verdict);
}

const RESULT = { passed: 'đạt', failed: 'không đạt', open: 'chưa bỏ phiếu', 'no-quorum': 'không đủ người' };

export function resultText({ result, isLowered }: Tally): string {
  return isLowered ? `${RESULT[result]}, hạ danh hiệu` : RESULT[result];
}
