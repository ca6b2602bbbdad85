import { floor, rational, times, type Rational } from '../../reckoning/rational';

/** Somebody who competes for seats. */
export interface Candidate {
  readonly code: string;
  readonly group: string;
  /** Compared from the left; more is better. */
  readonly order: readonly number[];
  readonly isLeader: boolean;
  readonly isAdmitted: boolean;
}

export type SeatDecision = 'seated' | 'over-quota' | 'council';

export interface GroupSeats {
  readonly group: string | null;
  readonly base: number;
  readonly exact: Rational;
  readonly seats: number;
  readonly eligible: number;
  /** How many seats leaders may have, and who of them has one. */
  readonly leaders: { readonly seats: number; readonly seated: readonly string[] };
  /** Those who are level at the last seat, and their place. */
  readonly cut: { readonly place: number; readonly codes: readonly string[] } | undefined;
  readonly decisions: ReadonlyMap<string, SeatDecision>;
}

/** The share of a base, rounded down. */
export function sharedSeats(
  numerator: number,
  denominator: number,
  base: number,
): { exact: Rational; seats: number } {
  const exact = times(rational(numerator, denominator), rational(base));
  return { exact, seats: Number(floor(exact)) };
}

/**
 * Seats the candidates of one group, best first: whoever stands before the last seat has one; leaders beyond half of the
 * seats are passed over; those level at the last seat wait for the council.
 */
export function seatGroup(
  group: string | null,
  base: number,
  { exact, seats }: { exact: Rational; seats: number },
  candidates: readonly Candidate[],
): GroupSeats {
  const leaderSeats = Math.floor(seats / 2);
  const decisions = new Map<string, SeatDecision>();
  let left = seats;
  const seatedLeaders: string[] = [];
  let cut: GroupSeats['cut'];
  const ranked = [...candidates].sort((a, b) => compare(b.order, a.order));
  for (const candidate of ranked) {
    if (decisions.has(candidate.code)) continue;
    const level = ranked.filter((other) => compare(other.order, candidate.order) === 0);
    const passedOver = level.filter((other) => other.isLeader && seatedLeaders.length >= leaderSeats);
    const asking = level.filter((other) => !passedOver.includes(other));
    passedOver.forEach(({ code }) => decisions.set(code, 'over-quota'));
    if (asking.length <= left) {
      asking.forEach(({ code }) => decisions.set(code, 'seated'));
      left -= asking.length;
      seatedLeaders.push(...asking.flatMap(({ code, isLeader }) => (isLeader ? [code] : [])));
      continue;
    }
    if (left === 0) {
      asking.forEach(({ code }) => decisions.set(code, 'over-quota'));
      continue;
    }
    const chosen = asking.filter(({ isAdmitted }) => isAdmitted);
    const settled = chosen.length === left;
    asking.forEach(({ code, isAdmitted }) =>
      decisions.set(code, !settled ? 'council' : isAdmitted ? 'seated' : 'over-quota'),
    );
    if (!settled) {
      const place = 1 + ranked.filter((other) => compare(other.order, candidate.order) > 0).length;
      cut = { place, codes: asking.map(({ code }) => code) };
    }
    left = 0;
  }
  const leaders = { seats: leaderSeats, seated: seatedLeaders };
  return { group, base, exact, seats, eligible: candidates.length, leaders, cut, decisions };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((own, i) => own !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
