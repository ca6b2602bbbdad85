import type { Event, Unit } from '../../../../scripts/samples/cum/model.mjs';
import { fold } from './book';
import type { Leaves } from './leaves';

/** What places are given by, best first: more points, more of them in section I, less taken off. */
export interface Ladder {
  readonly total: bigint;
  readonly first: bigint;
  readonly penalty: bigint;
}

export function ladderOf(points: Leaves): Ladder {
  const { total, muc_1: first, penalty } = points;
  return { total: total!.result!, first: first!.result!, penalty: penalty!.result! };
}

export function isBetter(one: Ladder, other: Ladder): boolean {
  if (one.total !== other.total) return one.total > other.total;
  if (one.first !== other.first) return one.first > other.first;
  return one.penalty < other.penalty;
}

export function isLevel(one: Ladder, other: Ladder): boolean {
  return !isBetter(one, other) && !isBetter(other, one);
}

export interface Place {
  readonly place: number | null;
  /** How many share it; 0 without a place. */
  readonly tied: number;
}

/** Places in the cluster; a unit with a matter under investigation takes none. */
export function placesOf(ladders: readonly Ladder[], isRanked: readonly boolean[]): Place[] {
  const ranked = ladders.filter((_, i) => isRanked[i]);
  return ladders.map((own, i) => {
    if (!isRanked[i]) return { place: null, tied: 0 };
    return {
      place: 1 + ranked.filter((other) => isBetter(other, own)).length,
      tied: ranked.filter((other) => isLevel(other, own)).length,
    };
  });
}

/** The gates that are closed to a unit. */
export function closedGates({ name }: Unit, events: readonly Event[]): string[] {
  const own = events.filter(({ unit }) => fold(unit) === fold(name));
  const investigated = own.some(({ status }) => status === 'dang_xac_minh');
  const disciplined = own.some(({ kind, status }) => kind === 'ky_luat' && status === 'da_ket_luan');
  return [...(investigated ? ['dang_xac_minh', 'chua_de_nghi'] : []), ...(disciplined ? ['co_ky_luat'] : [])];
}

/** The most points of what scores: criteria (the better of the two ways of growth counts once), and sections. */
const CRITERIA = {
  thu_ns: 1000n,
  tang_truong: 800n,
  htx: 600n,
  ntm: 600n,
  thu_nhap: 800n,
  ho_ngheo: 700n,
  chuyen_doi_so: 300n,
  tuyen_quan: 600n,
  an_ninh: 600n,
  dang_bo: 500n,
  tthc: 500n,
  khieu_to: 400n,
  chinh_quyen: 600n,
  phong_trao: 800n,
  dien_hinh: 400n,
  hoat_dong_cum: 400n,
  ho_so: 400n,
};
const SECTIONS = {
  muc_1: 6000n,
  kinh_te: 3000n,
  tang_truong: 800n,
  van_xa: 1800n,
  qp_an: 1200n,
  muc_2: 2000n,
  muc_3: 2000n,
};

/** Ids of what has less than half of its points. */
export function belowHalf(points: Leaves, of: 'criteria' | 'sections'): string[] {
  return Object.entries(of === 'criteria' ? CRITERIA : SECTIONS).flatMap(([id, most]) => {
    const own = points[id]!.result;
    return own !== null && own * 2n < most ? [id] : [];
  });
}

export const BANDS = ['xuat_sac', 'tot', 'kha', 'trung_binh', 'yeu'] as const;
export type Band = (typeof BANDS)[number];

/** From 90, from 80, above 65, from 50; the first two only where nothing falls below half. */
export function bandOf(points: Leaves, gates: readonly string[]): Band {
  const { total } = ladderOf(points);
  const isHalf = (of: 'criteria' | 'sections'): boolean => belowHalf(points, of).length === 0;
  if (total >= 9000n && isHalf('criteria') && !gates.includes('co_ky_luat')) return 'xuat_sac';
  if (total >= 8000n && isHalf('sections')) return 'tot';
  if (total > 6500n) return 'kha';
  return total >= 5000n ? 'trung_binh' : 'yeu';
}
