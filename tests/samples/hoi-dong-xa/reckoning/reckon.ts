import type { CouncilData, Member } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { chainOf, yearsOf } from './chain';
import { cstdcsLacks, cstdTinhLacks, gatesOf, ldttLacks, registrationOf } from './people';
import { seatGroup, sharedSeats, type Candidate, type GroupSeats } from './seats';
import { keyOf, settingsOf, type Settings } from './settings';
import { reckonUnits, type UnitsReckoned } from './reckon-units';
import { holds, plain, voted, type Verdict } from './verdict';
import { tallyOf, type Tally } from './votes';

export interface PersonReckoned {
  readonly person: Member;
  readonly group: string;
  readonly chain: number;
  readonly gates: readonly string[];
  readonly ldtt: Verdict;
  readonly cstdcs: Verdict;
  readonly cstdTinh: Verdict;
  readonly giayKhen: Verdict;
}

export interface Reckoning extends UnitsReckoned {
  readonly people: readonly PersonReckoned[];
  readonly cstdcsSeats: readonly GroupSeats[];
  readonly giayKhenSeats: GroupSeats;
  /** On everybody who is up for a vote, in the order of the sheets. */
  readonly votes: readonly Tally[];
}

export const SMALL_UNITS = 'Các đơn vị nhỏ';

/**
 * The whole decision of the commune's council, reckoned in whole numbers and exact fractions from the pack as a person
 * reads it. It shares no code with the product.
 */
export function reckon(data: CouncilData): Reckoning {
  const settings = settingsOf(data.choices);
  const { people } = data;
  const gates = people.map((person) => gatesOf(person, settings));
  const ldtt = people.map((person, i) => plain([...gates[i]!, ...ldttLacks(person, data, settings)]));
  const holders = (unit: string): number =>
    people.filter((person, i) => person.unit === unit && holds(ldtt[i]!)).length;
  const groups = people.map(({ unit }) => (holders(unit) < settings.smallBelow ? SMALL_UNITS : unit));

  const first = people.map((person, i) => cstdcsEligibility(person, gates[i]!, ldtt[i]!, data, settings));
  const cstdcsSeats = [...new Set(groups)].map((group) => {
    const base = people.filter((_, i) => groups[i] === group && holds(ldtt[i]!)).length;
    const candidates = people.flatMap((person, i): Candidate[] =>
      groups[i] === group && holds(first[i]!) ? [competitor(person, group, settings)] : [],
    );
    return seatGroup(group, base, sharedSeats(15, 100, base), candidates);
  });
  const votes: Tally[] = [];
  const cstdcs = people.map((person, i) =>
    seatAndVote('cstdcs', person, first[i]!, cstdcsSeats, data, votes),
  );
  const chains = people.map(({ code }, i) =>
    chainOf(
      holds(cstdcs[i]!),
      yearsOf('cstdcs', code, data.history),
      yearsOf('cstd_tinh', code, data.history),
    ),
  );
  const cstdTinh = people.map((person, i) => {
    const failures = [
      ...gates[i]!,
      ...(holds(cstdcs[i]!) ? [] : ['cstdcs']),
      ...cstdTinhLacks(person, chains[i]!, data, settings),
    ];
    const verdict = considered('cstd_tinh', person, failures, data, settings);
    return seatAndVote('cstd_tinh', person, verdict, undefined, data, votes);
  });

  // who did the work excellently, and who was lowered to this by the ballots on Chiến sĩ thi đua cơ sở
  const last = people.map((person, i): Verdict => {
    const isLowered =
      cstdcs[i]!.decision === 'voted-down' && tallyOf('cstdcs', keyOf(person), data).isLowered;
    if (person.rating !== 'ht_xuat_sac' && !isLowered) return { decision: 'not-considered', failures: [] };
    return plain([
      ...gates[i]!,
      ...(holds(ldtt[i]!) ? [] : ['ldtt']),
      ...(holds(cstdcs[i]!) ? ['cstdcs'] : []),
    ]);
  });
  const remaining = people.filter((_, i) => {
    const { decision } = cstdcs[i]!;
    return holds(ldtt[i]!) && decision !== 'nominated' && decision !== 'council';
  }).length;
  const giayKhenSeats = seatGroup(
    null,
    remaining,
    sharedSeats(10, 100, remaining),
    people.flatMap((person, i): Candidate[] =>
      holds(last[i]!)
        ? [
            {
              ...competitor(person, '', settings),
              isLeader: false,
              isAdmitted: false,
              order: directFirst(person),
            },
          ]
        : [],
    ),
  );
  const giayKhen = people.map((person, i) =>
    seatAndVote('giay_khen', person, last[i]!, [giayKhenSeats], data, votes),
  );

  const reckoned = people.map((person, i): PersonReckoned => ({
    person,
    group: groups[i]!,
    chain: chains[i]!,
    gates: gates[i]!,
    ldtt: ldtt[i]!,
    cstdcs: cstdcs[i]!,
    cstdTinh: cstdTinh[i]!,
    giayKhen: giayKhen[i]!,
  }));
  const units = reckonUnits(reckoned, data, settings);
  return { people: reckoned, cstdcsSeats, giayKhenSeats, ...units, votes: [...units.votes, ...votes] };
}

function considered(
  title: 'cstdcs' | 'cstd_tinh',
  person: Member,
  failures: readonly string[],
  data: CouncilData,
  { mustRegister }: Settings,
): Verdict {
  if (mustRegister && registrationOf(title, person, data) === 'not')
    return { decision: 'not-considered', failures: [] };
  return plain(failures);
}

function cstdcsEligibility(
  person: Member,
  gates: readonly string[],
  ldtt: Verdict,
  data: CouncilData,
  settings: Settings,
): Verdict {
  const failures = [...gates, ...(holds(ldtt) ? [] : ['ldtt']), ...cstdcsLacks(person, data, settings)];
  return considered('cstdcs', person, failures, data, settings);
}

function competitor(person: Member, group: string, settings: Settings): Candidate {
  return {
    code: person.code,
    group,
    order: [person.points, person.standing === 'direct' ? 1 : 0],
    isLeader: settings.limitsLeaders && person.standing === 'leader',
    isAdmitted: settings.isAdmitted(person),
  };
}

function directFirst({ standing, points }: Member): number[] {
  return [standing === 'direct' ? 1 : 0, points];
}

/** The seat, where there are seats, and then the vote, where there is one. Whoever is up for the vote is noted down. */
function seatAndVote(
  title: 'cstdcs' | 'cstd_tinh' | 'giay_khen',
  person: Member,
  verdict: Verdict,
  groups: readonly GroupSeats[] | undefined,
  data: CouncilData,
  votes: Tally[],
): Verdict {
  if (!holds(verdict)) return verdict;
  const seat = groups
    ?.map(({ decisions }) => decisions.get(person.code))
    .find((found) => found !== undefined);
  if (seat === 'over-quota' || seat === 'council') return { decision: seat, failures: [] };
  if (title === 'giay_khen') return verdict;
  const tally = tallyOf(title, keyOf(person), data);
  votes.push(tally);
  return voted(tally);
}
