import { POSITION } from '../../../scripts/samples/wordings.mjs';
import type { Office } from '../../../scripts/samples/model.mjs';
import type { Run } from '../../../src/rules/run-result';
import type { PersonReckoned, Reckoning } from '../reckoning/reckon';

type Row = Run['populations'][string]['rows'][number];

/** Everything that the reckoning knows, held against what the command line answered. */
export function expectSame(run: Run, reckoning: Reckoning, office: Office): void {
  const people = run.populations['ca_nhan']!.rows;
  expect(people.map(keyOf).sort()).toEqual(reckoning.people.map(keyOfPerson).sort());
  for (const row of people) {
    const expected = reckoning.people.find((person) => keyOfPerson(person) === keyOf(row))!;
    expect(personIn(row)).toEqual(personAs(expected));
  }
  expectOffice(run, reckoning, office);
  expect(quotaIn(run)).toEqual(quotaAs(reckoning));
}

export function rowOf(run: Run, population: string, name: string): Row {
  const row = run.populations[population]!.rows.find(({ key }) => Object.values(key)[0] === name);
  if (row === undefined) throw new Error(`${name} is not in ${population}`);
  return row;
}

/** The conditions and titles that stand against a row, in the words of the rules: their ids. */
export function failuresIn(row: Row, title: string): string[] {
  return row.titles[title]!.reasons.flatMap(({ code, params }) => {
    if (code === 'title.condition-unmet') return [String(params['condition'])];
    return code === 'title.requires' ? ['ldtt'] : [];
  });
}

function keyOf({ key }: Row): string {
  return `${key['ho_ten']} | ${key['bo_phan']}`;
}

function keyOfPerson({ person: { name, section } }: PersonReckoned): string {
  return `${name} | ${section}`;
}

function personIn(row: Row) {
  const { titles, ranks, values } = row;
  const wanted = (id: string): boolean => ['d1_nhiem_vu', 'd2_nhiem_vu'].includes(id);
  return {
    values: Object.fromEntries(Object.entries(values).filter(([id]) => !RANKS.includes(id))),
    ranks,
    met: (row.met ?? []).filter(wanted),
    exceeded: (row.exceeded ?? []).filter(wanted),
    ldtt: { decision: titles['ldtt']!.decision, failures: failuresIn(row, 'ldtt') },
    cstdcs: { decision: titles['cstdcs']!.decision, failures: failuresIn(row, 'cstdcs') },
  };
}

/** They stand in `ranks` too. */
const RANKS = ['rank', 'hang_bo_phan'];

function personAs({ person, points, band, overall, within, ldtt, cstdcs }: PersonReckoned) {
  const { first, second } = person;
  const rounds = { d1_nhiem_vu: first, d2_nhiem_vu: second };
  const which = (holds: (round: typeof first) => boolean): string[] =>
    Object.entries(rounds).flatMap(([id, round]) => (holds(round) ? [id] : []));
  return {
    values: {
      ho_ten: person.name,
      bo_phan: person.section,
      chuc_vu: POSITION[person.position as keyof typeof POSITION],
      ngay_dang_ky: person.registered,
      d1_giao: first.assigned,
      d1_xong: first.done,
      d1_ky_cuong: first.discipline,
      d1_pt: first.movement,
      d1_ky_niem: person.anniversary,
      d2_giao: second.assigned,
      d2_xong: second.done,
      d2_ky_cuong: second.discipline,
      d2_pt: second.movement,
      sang_kien: person.initiative !== null,
      ngay_sang_kien: person.initiative,
      muc_do: person.rating,
      ky_luat: person.penalty,
      ngay_ho_so: person.filed,
      ...inPoints(points),
      band,
    },
    ranks: {
      rank: { group: null, ...overall },
      hang_bo_phan: { group: person.section, ...within },
    },
    met: which(({ done, assigned }) => done >= assigned),
    exceeded: which(({ done, assigned }) => done > assigned),
    ldtt,
    cstdcs,
  };
}

function expectOffice(
  run: Run,
  { office }: Reckoning,
  { name, first, second, rating, ...days }: Office,
): void {
  const rows = run.populations['tap_the']!.rows;
  expect(rows).toHaveLength(1);
  const [row] = rows;
  const { figures, targets, points, verdict } = office;
  const values = Object.fromEntries(
    Object.entries(row!.values).map(([id, value]) => [
      id,
      typeof value === 'number' ? nearest(value) : value,
    ]),
  );
  expect(values).toEqual({
    ten: name,
    d1_giao: first.assigned,
    d1_dat: first.reached,
    d1_pt: first.movement,
    d2_giao: second.assigned,
    d2_dat: second.reached,
    d2_pt: second.movement,
    muc_do: rating,
    ngay_dang_ky: days.registered,
    ngay_ho_so: days.filed,
    ...Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, nearest(value)])),
    ...targets,
    ...inPoints(points),
  });
  expect({ decision: row!.titles['ttldxs']!.decision, failures: failuresIn(row!, 'ttldxs') }).toEqual(
    verdict,
  );
}

function quotaIn(run: Run) {
  const { quotas } = run.populations['ca_nhan']!;
  return quotas.map(
    ({ for: title, of, group, share, base, exact, rounding, seats, eligible, taken, effective }) => ({
      ...{ title, of, group, share, base, exact, rounding, seats, eligible, taken, effective },
    }),
  );
}

function quotaAs({ quota }: Reckoning) {
  const { numerator, denominator } = quota.exact;
  return [
    {
      title: 'cstdcs',
      of: 'title',
      group: null,
      share: '15%',
      base: quota.base,
      exact: [String(numerator), String(denominator)],
      rounding: 'down',
      seats: quota.seats,
      eligible: quota.decisions.size,
      taken: quota.taken,
      effective: `${quota.taken}/${quota.base}`,
    },
  ];
}

/** Points as the JSON carries them: the double that is written with two decimals. */
function inPoints(points: Readonly<Record<string, bigint>>): Record<string, number> {
  return Object.fromEntries(Object.entries(points).map(([id, value]) => [id, Number(value) / 100]));
}

/** Shares are not rounded by the rules; two ways of dividing may differ in the last bit. */
function nearest(share: number): number {
  return Number(share.toPrecision(14));
}
