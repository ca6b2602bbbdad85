import { floor, rational, times, type Rational } from './rational';

export interface Candidate {
  readonly name: string;
  readonly total: bigint;
}

export type SeatDecision = 'nominated' | 'over-quota' | 'council';

export interface Seating {
  readonly base: number;
  readonly exact: Rational;
  readonly seats: number;
  readonly decisions: ReadonlyMap<string, SeatDecision>;
  readonly taken: number;
}

/** 15 % of the base, rounded down; the best take the seats; those tied across the last seat wait for the council. */
export function seatsFor(
  base: number,
  candidates: readonly Candidate[],
  admitted: readonly string[],
): Seating {
  const exact = times(rational(15n, 100n), rational(base));
  const seats = Number(floor(exact));
  const decisions = new Map(
    candidates.map(({ name, total }) => [name, decide(name, total, candidates, seats, admitted)]),
  );
  const taken = [...decisions.values()].filter((decision) => decision === 'nominated').length;
  return { base, exact, seats, decisions, taken };
}

function decide(
  name: string,
  total: bigint,
  candidates: readonly Candidate[],
  seats: number,
  admitted: readonly string[],
): SeatDecision {
  const better = candidates.filter((other) => other.total > total).length;
  const equal = candidates.filter((other) => other.total === total);
  if (better + equal.length <= seats) return 'nominated';
  if (better >= seats) return 'over-quota';
  const chosen = equal.filter((other) => admitted.includes(other.name));
  if (chosen.length !== seats - better) return 'council';
  return admitted.includes(name) ? 'nominated' : 'over-quota';
}
