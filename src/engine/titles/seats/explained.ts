import { toNumber } from '../../arithmetic/ratio';
import { NO_CODE } from '../../columns/column';
import { inputsOf, traceBound } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import type { Entry } from '../../problem';
import type { Rung } from '../../ranking/order';
import type { Cut, QuotaOutcome } from '../quota/outcome';
import { Seat } from './seat';
import type { PartLimit, SeatingResult } from './seating-result';

/** What seats are explained of: a title, or a band. */
export interface SeatAward {
  readonly id: string;
  readonly title: string;
  /** Who takes the seats first; what it was read from is told after the seat. */
  readonly order: readonly Rung[];
}

/** Which sentences are meant. */
export type SeatWords = 'title' | 'band';

/**
 * Why a row has its seat or none: where it stands in each quota, which of them turned it away, or what it waits for, with
 * what each rule for ties would do; and why there are other seats than the rule gives. Empty for a row that does not compete.
 */
export function explainSeat(
  award: SeatAward,
  seating: SeatingResult,
  row: number,
  population: string,
  run: Evaluation,
  words: SeatWords = 'title',
): Entry[] {
  const seat = seating.seats[row]!;
  if (seat === Seat.none) return [];
  const about = { words, award: award.title, seating, row };
  if (seat === Seat.unknown) return explainUnknown(about, run);
  const choice = seating.chosen.has(row) ? run.choicesFor(population, award.id).get(row) : undefined;
  const because = choice?.because ?? null;
  const entries =
    seat === Seat.council
      ? explainWait(about)
      : seat === Seat.over
        ? explainOver(about, choice !== undefined, because)
        : explainTaken(about, choice !== undefined, because);
  const sizes = standingsOf(about).flatMap(({ outcome }) => explainSize(outcome, award.title));
  return [...entries, ...sizes, ...award.order.flatMap(({ by }) => inputsOf(by, row, run))];
}

interface About {
  readonly words: SeatWords;
  readonly award: string;
  readonly seating: SeatingResult;
  readonly row: number;
}

interface Standing {
  readonly outcome: QuotaOutcome;
  readonly place: number;
}

/** Where the row stands in each quota. */
function standingsOf({ seating, row }: About): Standing[] {
  return seating.standings.map(({ outcomeOf, placeOf }) => ({
    outcome: seating.quotas[outcomeOf[row]!]!,
    place: placeOf(row),
  }));
}

function paramsOf({ words, award }: About, { outcome, place }: Standing): Entry['params'] {
  const { group, base, exact, seats, eligible, share } = outcome;
  const counted = { group, share: share ?? null, base, exact: toNumber(exact), seats, eligible };
  return { [words]: award, place, ...counted };
}

/** Where there are several quotas the group says which is meant. */
function codeOf({ words, seating }: About, name: string, { outcome }: Standing): string {
  const isOneOfMany = seating.standings.length > 1 && outcome.group !== null;
  return `${words}.${name}${isOneOfMany ? '-in-group' : ''}`;
}

function explainTaken(about: About, isChosen: boolean, because: string | null): Entry[] {
  const standings = standingsOf(about);
  const seated = standings.map((standing): Entry => {
    return {
      code: codeOf(about, 'seated', standing),
      params: { ...paramsOf(about, standing), because: null },
    };
  });
  if (!isChosen) return seated;
  const params = { ...paramsOf(about, standings[0]!), because };
  return [...(standings.length > 1 ? seated : []), { code: `${about.words}.admitted`, params }];
}

function explainOver(about: About, isChosen: boolean, because: string | null): Entry[] {
  const { seating, row, words } = about;
  const pool = seating.fullPool[row]!;
  const limit = seating.limits[pool - seating.quotas.length];
  const outcome = seating.quotas[limit ? limit.outcome : pool]!;
  const standing = standingsOf(about).find((each) => each.outcome === outcome)!;
  const params = { ...paramsOf(about, standing), because };
  if (isChosen) return [{ code: `${words}.refused`, params }];
  if (!limit) return [{ code: codeOf(about, 'over-quota', standing), params }];
  const code = limit.limit === 'most' ? 'over-part' : 'over-part-reserved';
  return [{ code, params: { ...params, award: about.award, part: limit.part, room: limit.seats } }];
}

/** The ties that the row is in; without any it waits for a seat that equal remainders leave to the council. */
function explainWait(about: About): Entry[] {
  const { seating, row } = about;
  const standings = standingsOf(about);
  const ties = [...seating.cuts].flatMap(([pool, cut]): Entry[] => {
    if (!cut.rows.includes(row)) return [];
    const limit = seating.limits[pool - seating.quotas.length];
    const outcome = seating.quotas[limit ? limit.outcome : pool]!;
    const standing = standings.find((each) => each.outcome === outcome)!;
    return tieEntries(about, standing, cut, limit);
  });
  if (ties.length > 0) return ties;
  return standings
    .filter(({ outcome }) => outcome.isPending)
    .map((standing): Entry => {
      const params = { ...paramsOf(about, standing), award: about.award };
      return { code: 'seats.remainders-tied', params };
    });
}

/** The tie, and what each rule for ties would make of it. */
function tieEntries(
  about: About,
  standing: Standing,
  { place, rows, room, none, all }: Cut,
  limit: PartLimit | undefined,
): Entry[] {
  const tie = { place, tied: rows.length, room, none, all, part: limit?.part ?? null, award: about.award };
  const params = { ...paramsOf(about, standing), ...tie };
  const rules = { ...params, seats: limit?.seats ?? standing.outcome.seats };
  const code = limit ? PART_TIES[limit.limit] : codeOf(about, 'tie', standing);
  return [
    { code, params },
    { code: 'seats.tie-rules', params: rules },
  ];
}

const PART_TIES = { most: 'seats.part-tie', rest: 'seats.part-tie-reserved' } as const;

/** Why a group has other seats than the rule gives. */
function explainSize({ group, seats, raisedFrom, because, isSet }: QuotaOutcome, award: string): Entry[] {
  if (!isSet && raisedFrom === undefined) return [];
  const params = { award, group, seats, from: raisedFrom ?? null, because: because ?? null };
  return [{ code: raisedFrom !== undefined ? 'seats.raised' : 'seats.set', params }];
}

/** The groups of the row that are unknown, and those that have no number of seats. */
function explainUnknown({ words, award, seating, row }: About, run: Evaluation): Entry[] {
  return seating.standings.flatMap(({ quota, outcomeOf }): Entry[] => {
    const outcome = seating.quotas[outcomeOf[row]!];
    if (outcomeOf[row] === NO_CODE) {
      const cells = quota.per ? traceBound(quota.per, row, run) : [];
      return [{ code: `${words}.no-group`, params: { [words]: award }, cells }];
    }
    if (outcome!.isKnown) return [];
    return [{ code: 'seats.no-number', params: { award, group: outcome!.group } }];
  });
}
