import type { Office, Person } from '../../../scripts/samples/model.mjs';
import { placesOf, placesWithin, type Place } from './places';
import { bandOf, pointsOfOffice, pointsOfPerson, type Points } from './points';
import { seatsFor, type Seating, type SeatDecision } from './seats';
import {
  cstdcsFailures,
  figuresOf,
  ldttFailures,
  officeFailures,
  targetsOf,
  type OfficeFigures,
  type Settled,
} from './titles';

export interface PersonReckoned {
  readonly person: Person;
  readonly points: Points;
  readonly band: string;
  readonly overall: Place;
  readonly within: Place;
  readonly ldtt: Verdict<'nominated'>;
  /** `failures` holds `ldtt` where that title is lacking. */
  readonly cstdcs: Verdict<SeatDecision>;
}

export interface Verdict<D extends string> {
  readonly decision: D | 'not-eligible';
  readonly failures: readonly string[];
}

export interface Reckoning {
  readonly people: readonly PersonReckoned[];
  readonly quota: Seating;
  readonly office: {
    readonly points: Points;
    readonly figures: OfficeFigures;
    readonly targets: Readonly<Record<string, boolean>>;
    readonly verdict: Verdict<'nominated'>;
  };
}

/**
 * The whole decision of Quảng Thành 2021, reckoned in whole numbers and exact fractions from the pack's numbers as a
 * person reads them. It shares no code with the product.
 */
export function reckon(people: readonly Person[], office: Office, settled: Settled): Reckoning {
  const points = people.map(pointsOfPerson);
  const totals = points.map(({ total }) => total!);
  const overall = placesOf(totals);
  const within = placesWithin(
    totals,
    people.map(({ section }) => section),
  );
  const ldtt = people.map((person) => free(ldttFailures(person, settled)));
  const holders = ldtt.filter(({ decision }) => decision === 'nominated').length;
  const failures = people.map((person, i) => [
    ...(ldtt[i]!.decision === 'nominated' ? [] : ['ldtt']),
    ...cstdcsFailures(person, settled),
  ]);
  const eligible = people.flatMap(({ name }, i) =>
    failures[i]!.length === 0 ? [{ name, total: totals[i]! }] : [],
  );
  const quota = seatsFor(holders, eligible, settled.admitted);
  const counted = { people, ldtt: holders, cstdcs: quota.taken };
  const verdict = free(officeFailures(office, counted, settled));
  return {
    people: people.map((person, i) => ({
      person,
      points: points[i]!,
      band: bandOf(totals[i]!),
      overall: overall[i]!,
      within: within[i]!,
      ldtt: ldtt[i]!,
      cstdcs: { decision: quota.decisions.get(person.name) ?? 'not-eligible', failures: failures[i]! },
    })),
    quota,
    office: {
      points: pointsOfOffice(office),
      figures: figuresOf(counted),
      targets: { ...targetsOf(counted), ct_ttldxs: verdict.decision === 'nominated' },
      verdict,
    },
  };
}

/** The decision where no seats are counted. */
function free(failures: readonly string[]): Verdict<'nominated'> {
  return { decision: failures.length === 0 ? 'nominated' : 'not-eligible', failures };
}

/** Those who meet every condition of Chiến sĩ thi đua cơ sở, best total first. */
export function candidatesOf({ people }: Reckoning): PersonReckoned[] {
  return people
    .filter(({ cstdcs }) => cstdcs.failures.length === 0)
    .sort((a, b) => Number(b.points['total']! - a.points['total']!));
}

/** `96.25` for 9625 hundredths. */
export function shown(points: bigint): string {
  return `${points / 100n}.${String(points % 100n).padStart(2, '0')}`;
}
