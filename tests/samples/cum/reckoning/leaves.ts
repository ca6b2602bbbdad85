import type { Event, Stages, Unit } from '../../../../scripts/samples/cum/model.mjs';
import { decimal, hundredths, rational } from '../../reckoning/rational';
import { fold } from './book';
import {
  betterOf,
  cooperatives,
  digital,
  growth,
  loweredTo,
  proportional,
  revenue,
  type Points,
} from './economy';

export const STAGES = ['tu_cham', 'cham_cheo', 'tham_dinh'] as const;
export type Stage = (typeof STAGES)[number];

/** The points of a criterion: the result, and what each stage of the review gave. */
export interface Leaf {
  readonly result: Points;
  readonly stages: Readonly<Record<Stage, Points>>;
}

export type Leaves = Readonly<Record<string, Leaf>>;

/** Every criterion of a unit, from the table of points restated by hand. */
export function leavesOf(unit: Unit, cluster: readonly Unit[], events: readonly Event[]): Leaves {
  const { recruits, security, party, papers, complaints, models } = unit;
  const counted = settledOf(unit, events);
  const first = growth(unit.growth, 8);
  const second = growth(unit.growthWithoutHydropower, 6);
  const computed: Record<string, Points> = {
    thu_ns: revenue(unit),
    tang_truong_chung: first,
    tang_truong_ktd: second,
    tang_truong: betterOf(first, second),
    htx: cooperatives(unit, cluster),
    ntm: unit.newRural === null ? null : proportional(6, unit.newRural),
    thu_nhap: proportional(8, unit.income),
    ho_ngheo: loweredTo(7, unit.poor),
    chuyen_doi_so: digital(unit, cluster),
    tuyen_quan: recruits.actual >= recruits.target ? 600n : 0n,
    an_ninh: SECURITY[security],
    dang_bo: PARTY[party],
    tthc: papersOf(papers),
    khieu_to: complaints.due === 0 ? 400n : hundredths(rational(4 * complaints.settled, complaints.due)),
    dien_hinh: upTo(400n, 50n, models),
    thuong_mo_hinh: upTo(300n, 100n, counted('mo_hinh')),
    thuong_co: upTo(300n, 150n, counted('co_bang_khen')),
    tru_vuot_cap: upTo(200n, 50n, counted('vuot_cap')),
    tru_cham: upTo(100n, 25n, counted('cham_bao_cao')),
    tru_ky_luat: upTo(300n, 100n, counted('ky_luat')),
  };
  return {
    ...Object.fromEntries(Object.entries(computed).map(([id, points]) => [id, atEveryStage(points)])),
    chinh_quyen: reviewed(unit.government),
    phong_trao: reviewed(unit.movement),
    hoat_dong_cum: reviewed(unit.clusterWork),
    ho_so: reviewed(unit.reports),
  };
}

const SECURITY = { xuat_sac: 600n, kha: 450n, trung_binh: 300n, yeu: 0n };
const PARTY = { ht_xuat_sac: 500n, ht_tot: 400n, ht: 250n, khong_ht: 0n };

/** 5 points without anything late, 4 up to 10 %, 3 up to 20 %, else nothing. */
function papersOf(papers: Unit['papers']): bigint {
  if (papers.late === 0) return 500n;
  const percent = latePercent(papers);
  if (percent <= 1000n) return 400n;
  return percent <= 2000n ? 300n : 0n;
}

/** How many of a hundred papers were late, in hundredths: the figure that is shown is the one that is compared. */
export function latePercent({ received, late }: Unit['papers']): bigint {
  return hundredths(rational(100 * late, received));
}

/** So many points for each, up to a cap. */
function upTo(most: bigint, each: bigint, count: number): bigint {
  const points = each * BigInt(count);
  return points < most ? points : most;
}

/** How many of the unit's events of a kind are settled; one that is still looked into adds and takes nothing. */
function settledOf({ name }: Unit, events: readonly Event[]): (kind: Event['kind']) => number {
  const own = events.filter(({ unit, status }) => fold(unit) === fold(name) && status === 'da_ket_luan');
  return (kind) => own.filter((event) => event.kind === kind).length;
}

function atEveryStage(points: Points): Leaf {
  return { result: points, stages: { tu_cham: points, cham_cheo: points, tham_dinh: points } };
}

/** The appraised points stand; where there are none, those of the neighbour; never the unit's own. */
function reviewed({ self, cross, appraised }: Stages): Leaf {
  const stages = {
    tu_cham: hundredths(decimal(self)),
    cham_cheo: hundredths(decimal(cross)),
    tham_dinh: appraised === null ? null : hundredths(decimal(appraised)),
  };
  return { result: stages.tham_dinh ?? stages.cham_cheo, stages };
}
