import type { Run } from '../../../../src/rules/run-result';
import type { CouncilData } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';
import { slipsFor, type RegisteredTitle } from '../reckoning/registrations';
import type { PersonReckoned, Reckoning } from '../reckoning/reckon';
import type { UnitReckoned } from '../reckoning/reckon-units';
import type { GroupSeats } from '../reckoning/seats';
import type { Verdict } from '../reckoning/verdict';
import type { Tally } from '../reckoning/votes';
import { placesOf, placesWithin } from '../../reckoning/places';

type Population = Run['populations'][string];
export type Row = Population['rows'][number];

/** Everything that the reckoning knows, held against what the command line answered. */
export function expectSame(run: Run, reckoning: Reckoning, data: CouncilData): void {
  const [people, units] = [run.populations['ca_nhan']!, run.populations['tap_the']!];
  expect(byKey(people.rows.map(personIn))).toEqual(byKey(peopleAs(reckoning, data)));
  expect(byKey(units.rows.map(unitIn))).toEqual(byKey(unitsAs(reckoning, data)));
  expect(people.quotas.map(quotaIn)).toEqual([
    ...reckoning.cstdcsSeats.map((seats) => seatsAs('cstdcs', '15%', seats, reckoning, true)),
    seatsAs('giay_khen', '10%', reckoning.giayKhenSeats, reckoning),
  ]);
  expect(units.quotas.map(quotaIn)).toEqual([seatsAs('gk_tap_the', '50%', reckoning.unitSeats, reckoning)]);
  const votes = [...units.votes, ...people.votes].map(voteIn);
  expect(byKey(votes)).toEqual(byKey(reckoning.votes.map(voteAs)));
}

/** A person by the code, a unit by its name. */
export function rowOf(run: Run, key: string): Row {
  const rows = Object.values(run.populations).flatMap((population) => population.rows);
  const row = rows.find((own) => own.key['ma'] === key || own.key['ten'] === key);
  if (row === undefined) throw new Error(`${key} is in no list`);
  return row;
}

/** The gates, titles and conditions that stand against a row, by their ids. */
export function failuresIn(row: Row, title: string): string[] {
  return row.titles[title]!.reasons.flatMap(({ code, params }) => {
    if (code === 'title.gate') return [String(params['gate'])];
    if (code === 'title.condition-unmet') return [String(params['condition'])];
    if (code === 'title.requires') return [TITLE_ID[String(params['required'])]!];
    return code === 'title.excluded-by' ? [TITLE_ID[String(params['excluded'])]!] : [];
  });
}

const TITLE_ID: Readonly<Record<string, string>> = {
  'Lao động tiên tiến': 'ldtt',
  'Chiến sĩ thi đua cơ sở': 'cstdcs',
  'Tập thể lao động tiên tiến': 'ttldtt',
  'Tập thể lao động xuất sắc': 'ttldxs',
};

function verdictIn(row: Row, title: string): { decision: string; failures: string[] } {
  return { decision: row.titles[title]!.decision, failures: failuresIn(row, title).sort() };
}

function verdictAs({ decision, failures }: Verdict): ReturnType<typeof verdictIn> {
  return { decision, failures: [...failures].sort() };
}

function personIn(row: Row) {
  return {
    key: row.key['ma']!,
    values: row.values as Readonly<Record<string, unknown>>,
    gates: row.gates ?? [],
    places: [row.ranks['rank']!, row.ranks['hang_don_vi']!].map(({ place, tied }) => ({ place, tied })),
    titles: ['ldtt', 'cstdcs', 'cstd_tinh', 'giay_khen'].map((title) => verdictIn(row, title)),
  };
}

function peopleAs(reckoning: Reckoning, data: CouncilData): ReturnType<typeof personIn>[] {
  const { people } = reckoning;
  const points = people.map(({ person }) => BigInt(person.points * 100));
  const overall = placesOf(points);
  const within = placesWithin(
    points,
    people.map(({ person }) => person.unit),
  );
  return people.map((own, i) => ({
    key: own.person.code,
    values: {
      ...personValues(own),
      ...slips(own, data),
      rank: overall[i]!.place,
      hang_don_vi: within[i]!.place,
    },
    gates: [...own.gates],
    places: [overall[i]!, within[i]!],
    titles: [own.ldtt, own.cstdcs, own.cstdTinh, own.giayKhen].map(verdictAs),
  }));
}

function personValues({ person, group, chain }: PersonReckoned): Readonly<Record<string, unknown>> {
  return {
    ho_ten: person.name,
    ma: person.code,
    don_vi: person.unit,
    chuc_vu: person.position,
    lanh_dao: person.standing === 'leader',
    truc_tiep: person.standing === 'direct',
    so_thang: person.months,
    diem: person.points,
    muc_do: person.rating,
    phong_trao: person.movement,
    sang_kien: person.initiative,
    ky_luat: person.penalty,
    dang_dieu_tra: person.investigated,
    don_thu: person.complaint,
    ngay_ho_so: person.filed,
    ho_so_du: person.complete,
    da_khen: person.commended,
    nhom_xet: group,
    lan_cstdcs: chain,
  };
}

function slips({ person }: PersonReckoned, data: CouncilData): Readonly<Record<string, number>> {
  const own = data.registrations.filter(({ code }) => code === person.code);
  return slipCounts(['ldtt', 'cstdcs', 'cstd_tinh'], own);
}

function slipCounts(
  titles: readonly RegisteredTitle[],
  own: CouncilData['registrations'],
): Record<string, number> {
  return Object.fromEntries(
    titles.flatMap((title) => {
      const { all, inTime } = slipsFor(title, own);
      return [
        [`dk_${title}`, all],
        [`dk_${title}_dung_han`, inTime],
      ];
    }),
  );
}

function unitIn(row: Row) {
  const { ti_le_ldtt, ti_le_ht, ...values } = row.values as Readonly<Record<string, unknown>>;
  return {
    key: row.key['ten']!,
    values,
    shares: [ti_le_ldtt, ti_le_ht].map((share) => nearest(Number(share))),
    gates: row.gates ?? [],
    titles: ['ttldtt', 'ttldxs', 'gk_tap_the'].map((title) => verdictIn(row, title)),
  };
}

function unitsAs({ units, people }: Reckoning, data: CouncilData): ReturnType<typeof unitIn>[] {
  const places = placesOf(units.map(({ unit }) => BigInt(unit.points * 100)));
  return units.map((own, i) => {
    const members = people.filter(({ person }) => person.unit === own.unit.name);
    const registered = (title: RegisteredTitle): number =>
      members.filter((member) => slips(member, data)[`dk_${title}`]! > 0).length;
    return {
      key: own.unit.name,
      values: {
        ...unitValues(own),
        so_dk_ldtt: registered('ldtt'),
        so_dk_cstdcs: registered('cstdcs'),
        ...slipCounts(
          ['ttldtt', 'ttldxs'],
          data.unitRegistrations.filter(({ name }) => name === own.unit.name),
        ),
        rank: places[i]!.place,
      },
      shares: [own.figures.ldtt, own.figures.atLeastDone].map((some) => nearest(some / own.figures.people)),
      gates: [...own.gates],
      titles: [own.ttldtt, own.ttldxs, own.giayKhen].map(verdictAs),
    };
  });
}

function unitValues({ unit, figures, chain }: UnitReckoned): Readonly<Record<string, unknown>> {
  return {
    ten: unit.name,
    muc_do: unit.rating,
    diem: unit.points,
    phong_trao: unit.movement,
    doan_ket: unit.united,
    don_thu: unit.complaint,
    ngay_ho_so: unit.filed,
    ho_so_du: unit.complete,
    so_nguoi: figures.people,
    so_ldtt: figures.ldtt,
    so_cstdcs: figures.cstdcs,
    so_canh_cao: figures.warned,
    lan_ttldxs: chain,
  };
}

function quotaIn({ for: title, of, base, exact, ...quota }: Population['quotas'][number]) {
  const { group, share, rounding, seats, eligible, taken, effective, parts, cut } = quota;
  return {
    ...{ title, of, group, base, exact, rounding, seats, eligible, taken, effective },
    ...(share !== undefined && { share }),
    ...(parts && { parts }),
    ...(cut && { cut: { place: cut.place, tied: cut.tied.map(({ ma }) => ma!).sort() } }),
  };
}

function seatsAs(
  title: string,
  share: string,
  { group, base, exact, seats, eligible, leaders, cut, decisions }: GroupSeats,
  reckoning: Reckoning,
  parted = false,
): ReturnType<typeof quotaIn> {
  const nominated = [...decisions.keys()].filter((key) => isNominated(title, key, reckoning));
  const taken = nominated.length;
  return {
    ...{ title, of: 'title', group, base, rounding: 'down', seats, eligible, taken, share },
    exact: [String(exact.numerator), String(exact.denominator)],
    effective: `${taken}/${base}`,
    ...(parted && {
      parts: [
        {
          id: 'lanh_dao',
          seats: leaders.seats,
          taken: leaders.seated.filter((code) => nominated.includes(code)).length,
        },
      ],
    }),
    ...(cut && { cut: { place: cut.place, tied: [...cut.codes].sort() } }),
  };
}

/** A seat counts as taken once the vote, where there is one, has passed. */
function isNominated(title: string, key: string, { people, units }: Reckoning): boolean {
  const person = people.find((own) => own.person.code === key);
  const unit = units.find((own) => own.unit.name === key);
  const verdict = unit ? unit.giayKhen : title === 'cstdcs' ? person!.cstdcs : person!.giayKhen;
  return verdict.decision === 'nominated';
}

function voteIn({ for: title, key, body, base, threshold, ...vote }: Population['votes'][number]) {
  const { members, present, inWriting, valid, yes, no, lower = 0, needed, result } = vote;
  return {
    key: `${title} ${key['ma'] ?? key['ten']}`,
    ...{ title, body, base, threshold },
    ...{ members, present, inWriting, valid, yes, no, lower, needed, result },
  };
}

function voteAs({ title, key, members, needed, ...tally }: Tally): ReturnType<typeof voteIn> {
  const { present, inWriting, valid, yes, no, lower, result } = tally;
  return {
    key: `${title} ${key.split(' | ').at(-1)}`,
    ...{ title, body: '', base: members, threshold: title === 'cstd_tinh' ? '90%' : '>50%' },
    ...{ members, present, inWriting, valid, yes, no, lower, needed, result },
  };
}

function byKey<Own extends { readonly key: string }>(rows: readonly Own[]): Own[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Shares are not rounded by the rules; two ways of dividing may differ in the last bit. */
function nearest(share: number): number {
  return Number(share.toPrecision(14));
}
