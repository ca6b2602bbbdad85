import type { CouncilData, Unit } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { chainOf, yearsOf } from './chain';
import { isBelow } from './people';
import type { PersonReckoned } from './reckon';
import { seatGroup, sharedSeats, type GroupSeats } from './seats';
import type { Settings } from './settings';
import { ttldttLacks, ttldxsLacks, unitGates, unitRegistration, type UnitFigures } from './units';
import { holds, plain, voted, type Verdict } from './verdict';
import { tallyOf, type Tally } from './votes';

export interface UnitReckoned {
  readonly unit: Unit;
  readonly figures: UnitFigures;
  readonly chain: number;
  readonly gates: readonly string[];
  readonly ttldtt: Verdict;
  readonly ttldxs: Verdict;
  readonly giayKhen: Verdict;
}

export interface UnitsReckoned {
  readonly units: readonly UnitReckoned[];
  readonly unitSeats: GroupSeats;
  readonly votes: readonly Tally[];
}

/** What becomes of the units once it is decided about their people. */
export function reckonUnits(
  people: readonly PersonReckoned[],
  data: CouncilData,
  settings: Settings,
): UnitsReckoned {
  const votes: Tally[] = [];
  const first = data.units.map((unit) => {
    const figures = figuresOf(unit, people);
    const gates = unitGates(unit);
    const ttldtt = plain([...gates, ...ttldttLacks(unit, figures, data, settings)]);
    return { unit, figures, gates, ttldtt, ttldxs: ttldxsOf(unit, figures, gates, ttldtt) };
  });

  function ttldxsOf(unit: Unit, figures: UnitFigures, gates: readonly string[], ttldtt: Verdict): Verdict {
    if (settings.mustRegister && unitRegistration('ttldxs', unit, data) === 'not')
      return { decision: 'not-considered', failures: [] };
    const lacks = ttldxsLacks(unit, figures, data, settings);
    const failures = [...gates, ...(holds(ttldtt) ? [] : ['ttldtt']), ...lacks];
    if (failures.length > 0) return plain(failures);
    const tally = tallyOf('ttldxs', unit.name, data);
    votes.push(tally);
    return voted(tally);
  }

  const remaining = first.filter(({ ttldxs }) => !['nominated', 'council'].includes(ttldxs.decision)).length;
  const eligibility = first.map(({ gates, ttldtt, ttldxs }) =>
    plain([...gates, ...(holds(ttldtt) ? [] : ['ttldtt']), ...(holds(ttldxs) ? ['ttldxs'] : [])]),
  );
  const candidates = first
    .filter((_, i) => holds(eligibility[i]!))
    .map(({ unit }) => ({
      code: unit.name,
      group: '',
      order: [unit.points],
      isLeader: false,
      isAdmitted: false,
    }));
  const unitSeats = seatGroup(null, remaining, sharedSeats(50, 100, remaining), candidates);
  const units = first.map(({ unit, figures, gates, ttldtt, ttldxs }, i): UnitReckoned => {
    const seat = unitSeats.decisions.get(unit.name);
    const eligible = eligibility[i]!;
    const giayKhen: Verdict =
      seat === undefined || seat === 'seated' ? eligible : { decision: seat, failures: [] };
    const chain = chainOf(holds(ttldxs), yearsOf('ttldxs', unit.name, data.history));
    return { unit, figures, chain, gates, ttldtt, ttldxs, giayKhen };
  });
  return { units, unitSeats, votes };
}

function figuresOf({ name }: Unit, people: readonly PersonReckoned[]): UnitFigures {
  const own = people.filter(({ person }) => person.unit === name);
  return {
    people: own.length,
    ldtt: own.filter(({ ldtt }) => holds(ldtt)).length,
    cstdcs: own.filter(({ cstdcs }) => holds(cstdcs)).length,
    atLeastDone: own.filter(({ person }) => !isBelow(person, 'ht')).length,
    warned: own.filter(({ person }) => person.penalty === 'canh_cao').length,
  };
}
