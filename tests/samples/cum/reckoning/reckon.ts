import type { ClusterData, Unit } from '../../../../scripts/samples/cum/model.mjs';
import { isLess, rational } from '../../reckoning/rational';
import { fold } from './book';
import { leavesOf, type Leaves } from './leaves';
import { bandOf, closedGates, ladderOf, placesOf, type Band, type Place } from './standing';
import { withSums } from './sums';
import { commendations, flags, type Seats, type Verdict } from './titles';

export interface UnitReckoned {
  readonly unit: Unit;
  /** Criteria, sections, score, bonus, penalty and total, in whole hundredths. */
  readonly points: Leaves;
  readonly counts: Readonly<Record<string, number>>;
  readonly met: readonly string[];
  readonly exceeded: readonly string[];
  readonly differences: readonly string[];
  readonly gates: readonly string[];
  readonly band: Band;
  readonly place: Place;
  readonly flag: Verdict;
  readonly commendation: Verdict;
}

export interface Reckoning {
  readonly units: readonly UnitReckoned[];
  readonly flags: Seats;
  readonly commendations: Seats;
}

/**
 * The whole decision about the cluster, reckoned in whole numbers and exact fractions from the pack's numbers as a
 * person reads them. It shares no code with the product.
 */
export function reckon({ units, events, decisions }: ClusterData): Reckoning {
  const points = units.map((unit) => withSums(leavesOf(unit, units, events)));
  const gates = units.map((unit) => closedGates(unit, events));
  const ladders = points.map(ladderOf);
  const places = placesOf(
    ladders,
    gates.map((closed) => !closed.includes('dang_xac_minh')),
  );
  const bands = points.map((own, i) => bandOf(own, gates[i]!));
  const candidates = units.map((unit, i) => ({
    unit,
    ladder: ladders[i]!,
    band: bands[i]!,
    isBarred: gates[i]!.includes('chua_de_nghi'),
  }));
  const admitted = decisions.flatMap(({ kind, key }) => (kind === 'admit' ? [key] : []));
  const flagged = flags(candidates);
  const commended = commendations(candidates, flagged, admitted);
  return {
    units: units.map((unit, i) => ({
      unit,
      points: points[i]!,
      counts: countsOf(unit, events),
      ...reached(unit, points[i]!),
      differences: differencesOf(unit),
      gates: gates[i]!,
      band: bands[i]!,
      place: places[i]!,
      flag: flagged.verdicts[i]!,
      commendation: commended.verdicts[i]!,
    })),
    flags: flagged.seats,
    commendations: commended.seats,
  };
}

/** What the book holds of a unit. */
function countsOf({ name }: Unit, events: ClusterData['events']): Record<string, number> {
  const own = events.filter(({ unit }) => fold(unit) === fold(name));
  const settled = (kind: string): number =>
    own.filter((event) => event.kind === kind && event.status === 'da_ket_luan').length;
  return {
    so_mo_hinh: settled('mo_hinh'),
    so_co: settled('co_bang_khen'),
    so_don_vuot_cap: settled('vuot_cap'),
    so_cham: settled('cham_bao_cao'),
    so_ky_luat: settled('ky_luat'),
    so_xac_minh: own.filter(({ status }) => status === 'dang_xac_minh').length,
  };
}

/** Criteria that measure against a target, and the one of two that is chosen: which were reached, which went beyond. */
function reached(unit: Unit, points: Leaves): Pick<UnitReckoned, 'met' | 'exceeded'> {
  const { revenue, cooperatives, newRural, income, poor, recruits } = unit;
  const beyond: Record<string, number | null> = {
    thu_ns: revenue.actual - revenue.target,
    htx: cooperatives.target === null ? null : cooperatives.actual - cooperatives.target,
    ntm: newRural && newRural.actual - newRural.target,
    thu_nhap: income.actual - income.target,
    ho_ngheo: poor.target - poor.actual,
  };
  const full = ['tang_truong_chung', 'tang_truong_ktd', 'tang_truong'].filter(
    (id) => points[id]!.result === 800n,
  );
  const where = (holds: (distance: number) => boolean): string[] =>
    Object.keys(beyond).filter((id) => beyond[id] !== null && holds(beyond[id]!));
  return {
    met: [
      ...where((distance) => distance >= 0),
      ...full,
      ...(recruits.actual >= recruits.target ? ['tuyen_quan'] : []),
    ],
    exceeded: where((distance) => distance > 0),
  };
}

/** Criteria of the review where a stage differs from the one before by more than 15 % of the criterion's points. */
function differencesOf({ government, movement, clusterWork, reports }: Unit): string[] {
  const scores = {
    chinh_quyen: { most: 6, given: government },
    phong_trao: { most: 8, given: movement },
    hoat_dong_cum: { most: 4, given: clusterWork },
    ho_so: { most: 4, given: reports },
  };
  return Object.entries(scores).flatMap(
    ([
      id,
      {
        most,
        given: { self, cross, appraised },
      },
    ]) => {
      const held = [self, cross, appraised].filter((points) => points !== null);
      const isWide = held.slice(1).some((points, i) => {
        const distance = rational(Math.round(Math.abs(points - held[i]!) * 100), 100);
        return isLess(rational(15 * most, 100), distance);
      });
      return isWide ? [id] : [];
    },
  );
}

/** As `96.25` for 9625 hundredths. */
export function shown(points: bigint): string {
  return `${points / 100n}.${String(points % 100n).padStart(2, '0')}`;
}
