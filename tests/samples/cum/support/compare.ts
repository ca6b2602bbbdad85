import type { Run } from '../../../../src/rules/run-result';
import type { Unit } from '../../../../scripts/samples/cum/model.mjs';
import { latePercent, STAGES } from '../reckoning/leaves';
import type { Reckoning, UnitReckoned } from '../reckoning/reckon';
import type { Seats } from '../reckoning/titles';

export type Row = Run['populations'][string]['rows'][number];

const GROUP = 'Cụm 3';

/** Everything that the reckoning knows, held against what the command line answered. */
export function expectSame(run: Run, reckoning: Reckoning): void {
  const { rows, quotas } = run.populations['don_vi']!;
  const byName = (a: { ten: unknown }, b: { ten: unknown }): number =>
    String(a.ten).localeCompare(String(b.ten));
  const expected = reckoning.units.map(unitAs).sort((a, b) => byName(a.values, b.values));
  const actual = rows.map(unitIn).sort((a, b) => byName(a.values, b.values));
  expect(actual).toEqual(expected);
  expect(quotas.map(quotaIn)).toEqual([
    { title: 'co', ...seatsAs(reckoning.flags) },
    { title: 'bang_khen', share: '50%', ...seatsAs(reckoning.commendations) },
  ]);
}

export function rowOf(run: Run, { name }: Unit): Row {
  const row = run.populations['don_vi']!.rows.find(({ key }) => key['ten'] === name);
  if (row === undefined) throw new Error(`${name} is not among the units`);
  return row;
}

/** The conditions, gates and titles that stand against a row, by their ids. */
export function failuresIn(row: Row, title: string): string[] {
  return row.titles[title]!.reasons.flatMap(({ code, params }) => {
    if (code === 'title.condition-unmet') return [String(params['condition'])];
    if (code === 'title.excluded-by') return ['co'];
    return code === 'title.gate' ? [String(params['gate'])] : [];
  });
}

function unitIn(row: Row) {
  const { rank, ...values } = row.values;
  return {
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, typeof value === 'number' ? nearest(value) : value]),
    ) as Record<string, unknown> & { ten: unknown },
    stages: row.stages,
    place: {
      group: row.ranks['rank']!.group,
      place: row.ranks['rank']!.place,
      tied: row.ranks['rank']!.tied,
    },
    rank,
    met: [...(row.met ?? [])].sort(),
    exceeded: [...(row.exceeded ?? [])].sort(),
    differences: row.differences ?? [],
    gates: row.gates ?? [],
    flag: { decision: row.titles['co']!.decision, failures: failuresIn(row, 'co') },
    commendation: { decision: row.titles['bang_khen']!.decision, failures: failuresIn(row, 'bang_khen') },
  };
}

function unitAs(reckoned: UnitReckoned): ReturnType<typeof unitIn> {
  const { points, place, met, exceeded, differences, gates, flag, commendation } = reckoned;
  return {
    values: { ...fieldsOf(reckoned), ...columnsOf(reckoned), ...results(points), band: reckoned.band },
    stages: Object.fromEntries(
      Object.entries(points).flatMap(([id, { stages }]) =>
        ['score', 'bonus', 'penalty'].includes(id)
          ? []
          : [[id, Object.fromEntries(STAGES.map((stage) => [stage, inPoints(stages[stage])]))]],
      ),
    ),
    place: { group: GROUP, ...place },
    rank: place.place,
    met: [...met].sort(),
    exceeded: [...exceeded].sort(),
    differences: [...differences],
    gates: [...gates],
    flag: { ...flag, failures: [...flag.failures] },
    commendation: { ...commendation, failures: [...commendation.failures] },
  };
}

function fieldsOf({ unit }: UnitReckoned) {
  return {
    ten: unit.name as unknown,
    cum: GROUP,
    loai: unit.kind,
    thu_giao: unit.revenue.target,
    thu_dat: unit.revenue.actual,
    tang_chung: unit.growth,
    tang_ktd: unit.growthWithoutHydropower,
    htx_giao: unit.cooperatives.target,
    htx_dat: unit.cooperatives.actual,
    ntm_giao: unit.newRural?.target ?? null,
    ntm_dat: unit.newRural?.actual ?? null,
    tn_giao: unit.income.target,
    tn_dat: unit.income.actual,
    ngheo_giao: unit.poor.target,
    ngheo_dat: unit.poor.actual,
    cds: unit.digital,
    quan_giao: unit.recruits.target,
    quan_dat: unit.recruits.actual,
    antt: unit.security,
    dang: unit.party,
    hs_nhan: unit.papers.received,
    hs_tre: unit.papers.late,
    don_phai: unit.complaints.due,
    don_xong: unit.complaints.settled,
    dien_hinh_moi: unit.models,
  };
}

function columnsOf({ unit: { papers }, counts, points }: UnitReckoned) {
  const total = points['total']!;
  return {
    ...counts,
    ti_le_tre: inPoints(latePercent(papers)),
    chenh_tu_cham: inPoints(total.stages.tu_cham! - total.result!),
  };
}

function results(points: UnitReckoned['points']): Record<string, number | null> {
  return Object.fromEntries(Object.entries(points).map(([id, { result }]) => [id, inPoints(result)]));
}

/** Points as the JSON carries them: the double that is written with two decimals. */
function inPoints(points: bigint | null): number | null {
  return points === null ? null : Number(points) / 100;
}

/** What is not rounded by the rules: two ways of dividing or subtracting may differ in the last bit. */
function nearest(value: number): number {
  return Number(value.toPrecision(14));
}

function quotaIn({ for: title, of, base, exact, ...quota }: Run['populations'][string]['quotas'][number]) {
  const { group, share, rounding, seats, eligible, taken, effective, cut, provisional } = quota;
  return {
    ...{ title, of, group, base, exact, rounding, seats, eligible, taken, effective },
    ...(share !== undefined && { share }),
    ...(cut && { cut: { place: cut.place, tied: cut.tied.map((key) => key['ten']).sort() } }),
    ...(provisional && { provisional }),
  };
}

function seatsAs({ base, exact, seats, eligible, taken, cut }: Seats) {
  return {
    of: 'title',
    group: GROUP,
    base,
    exact: [String(exact.numerator), String(exact.denominator)],
    rounding: 'down',
    seats,
    eligible,
    taken,
    effective: `${taken}/${base}`,
    ...(cut && { cut: { place: cut.place, tied: [...cut.tied].sort() } }),
  };
}
