import type { Unit } from '../../../../scripts/samples/cum/model.mjs';
import { floor, rational, times, type Rational } from '../../reckoning/rational';
import { isBetter, isLevel, type Band, type Ladder } from './standing';

/** A unit as it competes for the titles. */
export interface Candidate {
  readonly unit: Unit;
  readonly ladder: Ladder;
  readonly band: Band;
  /** Whether a matter under investigation keeps it from any title. */
  readonly isBarred: boolean;
}

export interface Verdict {
  readonly decision: 'nominated' | 'not-eligible' | 'over-quota' | 'council';
  /** What stands against it: conditions, gates and titles by their ids. */
  readonly failures: readonly string[];
}

export interface Seats {
  readonly base: number;
  readonly exact: Rational;
  readonly seats: number;
  readonly eligible: number;
  readonly taken: number;
  /** Where equal units are more than the seats left: their place and names. */
  readonly cut?: { readonly place: number; readonly tied: readonly string[] };
}

export interface Awarded {
  /** In the order of the candidates. */
  readonly verdicts: readonly Verdict[];
  readonly seats: Seats;
}

/** One flag for the cluster: the best of those that are rated Xuất sắc and went beyond their target of revenue. */
export function flags(candidates: readonly Candidate[]): Awarded {
  const failures = candidates.map(({ unit, band, isBarred }) =>
    failed({
      chua_de_nghi: !isBarred,
      xep_loai_xuat_sac: band === 'xuat_sac',
      vuot_thu: unit.revenue.actual > unit.revenue.target,
    }),
  );
  return award(candidates, failures, { base: candidates.length, exact: rational(1n) }, []);
}

/** Half of the units left after the flag, rounded down; for those rated Tốt or better. */
export function commendations(
  candidates: readonly Candidate[],
  flagged: Awarded,
  admitted: readonly string[],
): Awarded {
  const holds = flagged.verdicts.map(({ decision }) => decision === 'nominated');
  const failures = candidates.map(({ band, isBarred }, i) =>
    failed({
      chua_de_nghi: !isBarred,
      co: !holds[i],
      xep_loai_tot: band === 'xuat_sac' || band === 'tot',
    }),
  );
  const base = holds.filter((held) => !held).length;
  return award(candidates, failures, { base, exact: times(rational(1n, 2n), rational(base)) }, admitted);
}

function award(
  candidates: readonly Candidate[],
  failures: readonly (readonly string[])[],
  { base, exact }: Pick<Seats, 'base' | 'exact'>,
  admitted: readonly string[],
): Awarded {
  const eligible = candidates.filter((_, i) => failures[i]!.length === 0);
  const seats = Number(floor(exact));
  const verdicts = candidates.map((own, i): Verdict => {
    if (failures[i]!.length > 0) return { decision: 'not-eligible', failures: failures[i]! };
    return { decision: seat(own, eligible, seats, admitted), failures: [] };
  });
  const taken = verdicts.filter(({ decision }) => decision === 'nominated').length;
  const open = candidates.filter((_, i) => verdicts[i]!.decision === 'council');
  const cut = open[0] && {
    place: 1 + eligible.filter((other) => isBetter(other.ladder, open[0]!.ladder)).length,
    tied: open.map(({ unit }) => unit.name),
  };
  return { verdicts, seats: { base, exact, seats, eligible: eligible.length, taken, ...(cut && { cut }) } };
}

function seat(
  { unit, ladder }: Candidate,
  eligible: readonly Candidate[],
  seats: number,
  admitted: readonly string[],
): Verdict['decision'] {
  const better = eligible.filter((other) => isBetter(other.ladder, ladder)).length;
  const level = eligible.filter((other) => isLevel(other.ladder, ladder));
  if (better + level.length <= seats) return 'nominated';
  if (better >= seats) return 'over-quota';
  const chosen = level.filter((other) => admitted.includes(other.unit.name));
  if (chosen.length !== seats - better) return 'council';
  return admitted.includes(unit.name) ? 'nominated' : 'over-quota';
}

function failed(conditions: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(conditions).filter((id) => !conditions[id]);
}
