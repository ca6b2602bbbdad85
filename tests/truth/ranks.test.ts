import fc from 'fast-check';
import type { Population, RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';
import { placesOf, type Direction, type Method, type Place } from './support/places';

/** A unit as a test knows it: figures in hundredths, a day as a number, a level by its position. */
interface Unit {
  /** What two criteria are given; without one of them the row is blocked. */
  readonly points: readonly [number | null, number | null];
  readonly a: number | null;
  readonly b: number | null;
  readonly day: number | null;
  readonly level: number | null;
  readonly first: boolean | null;
  readonly cluster: number | null;
  /** Which of the spellings of its cluster the row has. */
  readonly spelling: number;
}

/** Spellings of one name stand beside each other; the two clusters differ by a letter. */
const CLUSTERS = [
  ['Cụm Hòa Lý', 'cụm  hoà lý', 'CỤM HOÀ LÍ'],
  ['Cụm Hoa Lý', 'cụm hoa lí', ' Cụm Hoa Lý'],
  ['Khối 3 – Đảng', 'khối 3 - đảng', 'KHỐI 3 — ĐẢNG'],
] as const;
const LEVELS = ['kem', 'trung_binh', 'kha', 'tot'] as const;

/** What units can be ordered by: in the rules, and in whole numbers. */
const FIGURES: readonly { by: string; of: (unit: Unit) => number | null }[] = [
  { by: 'total', of: ({ points: [x, y] }) => (x === null || y === null ? null : x + y) },
  { by: 'a', of: ({ a }) => a },
  { by: 'b', of: ({ b }) => b },
  // the same for 0.1 and 0.2 as for 0.3 and 0.1, which floats tell apart
  { by: 'a * 0.1 + b * 0.2', of: ({ a, b }) => (a === null || b === null ? null : a + 2 * b) },
  { by: '(a - b) / 3', of: ({ a, b }) => (a === null || b === null ? null : a - b) },
  { by: 'ngày', of: ({ day }) => day },
  { by: 'mức', of: ({ level }) => level },
  { by: 'ưu_tiên', of: ({ first }) => (first === null ? null : Number(first)) },
];

const GROUPS: readonly { within?: string; of: (unit: Unit) => number | string | null }[] = [
  { of: () => 'all' },
  { within: 'cụm', of: ({ cluster }) => cluster },
  { within: 'mức', of: ({ level }) => level },
  { within: 'ưu_tiên', of: ({ first }) => (first === null ? null : Number(first)) },
  { within: 'b', of: ({ b }) => b },
];

interface Rung {
  readonly figure: number;
  readonly order: Direction;
}

interface Ranking {
  readonly by: Rung;
  readonly ties: readonly Rung[];
  readonly group: number;
  readonly method: Method;
}

const rung: fc.Arbitrary<Rung> = fc.record({
  figure: fc.nat(FIGURES.length - 1),
  order: fc.constantFrom('desc', 'asc'),
});
const ranking: fc.Arbitrary<Ranking> = fc.record({
  by: fc.oneof(fc.record({ figure: fc.constant(0), order: rung.map(({ order }) => order) }), rung),
  ties: fc.array(rung, { maxLength: 3 }),
  group: fc.nat(GROUPS.length - 1),
  method: fc.constantFrom('competition', 'dense', 'average'),
});
/** Few different values, so that many rows are equal. */
const hundredths = fc.option(fc.constantFrom(10, 20, 30, 40, 129, 130, 600, 601), { freq: 9 });
const unit: fc.Arbitrary<Unit> = fc.record({
  points: fc.tuple(hundredths, hundredths),
  a: hundredths,
  b: hundredths,
  day: fc.option(fc.integer({ min: 19_000, max: 19_003 }), { freq: 6 }),
  level: fc.option(fc.nat(LEVELS.length - 1), { freq: 9 }),
  first: fc.option(fc.boolean(), { freq: 6 }),
  cluster: fc.option(fc.nat(CLUSTERS.length - 1), { freq: 9 }),
  spelling: fc.nat(2),
});

describe('places', () => {
  it('are those that counting the better rows gives, for rankings of every kind side by side', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(
        fc.array(ranking, { minLength: 1, maxLength: 4 }),
        fc.array(unit, { minLength: 1, maxLength: 30 }),
        (rankings, units) => {
          // a blocked row takes no place: only a ranking by total says so, so the others are given all points
          const byTotal = rankings.every(({ by }) => by.figure === 0);
          expectPlaces(rankings, byTotal ? units : units.map(withAllPoints));
          for (const { method, group, ties } of rankings)
            for (const each of [method, GROUPS[group]!.within ?? 'no group', `${ties.length} ties`])
              seen[each] = (seen[each] ?? 0) + 1;
        },
      ),
      { numRuns: 200, seed: 20251115 },
    );
    expect(Object.keys(seen)).toHaveLength(3 + GROUPS.length + 4);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it('are those for two thousand rows, many of them equal', () => {
    const units = fc.sample(unit, { numRuns: 2000, seed: 7 });
    const desc = (figure: number): Rung => ({ figure, order: 'desc' });
    const rankings: Ranking[] = [
      { by: desc(0), ties: [desc(6), { figure: 5, order: 'asc' }], group: 1, method: 'competition' },
      { by: desc(0), ties: [], group: 0, method: 'dense' },
      { by: desc(3), ties: [], group: 2, method: 'average' },
    ];
    expectPlaces(rankings.slice(0, 2), units);
    expectPlaces(rankings.slice(2), units.map(withAllPoints));
    const tied = placesBy(rankings[1]!, units).filter((place) => place.tied > 1);
    expect(tied.length).toBeGreaterThan(1500);
  });
});

function expectPlaces(rankings: readonly Ranking[], units: readonly Unit[]): void {
  const run = decideRows(rulesFor(rankings), { đơn_vị: units.map(cellsOf) });
  const { rows } = run.populations['đơn_vị']!;
  rankings.forEach((one, i) => {
    const found = rows.map(({ ranks }) => ranks[`hạng_${i}`]!);
    expect(found.map(({ place, tied }) => ({ place, tied }))).toEqual(placesBy(one, units));
    const groups = units.map((each) => GROUPS[one.group]!.of(each));
    // a group has one name, whatever its spelling, and no other group has it
    const names = new Map(groups.map((group, row) => [group, found[row]!.group]));
    expect(found.map(({ group }) => group)).toEqual(groups.map((group) => names.get(group)));
    expect(new Set(names.values()).size).toBe(names.size);
    if (GROUPS[one.group]!.within) expect(names.get(null) ?? null).toBeNull();
  });
}

function placesBy({ by, ties, group, method }: Ranking, units: readonly Unit[]): Place[] {
  const ladder = [by, ...ties];
  const contenders = units.map((each) => ({
    group: GROUPS[group]!.of(each),
    ladder: ladder.map(({ figure }) => FIGURES[figure]!.of(each)),
  }));
  return placesOf(
    contenders,
    ladder.map(({ order }) => order),
    method,
  );
}

function rulesFor(rankings: readonly Ranking[]): RuleSet {
  const population: Population = {
    id: 'đơn_vị',
    title: 'Đơn vị',
    key: ['tên'],
    fields: [
      { id: 'tên', title: 'Tên', type: 'text' },
      { id: 'cụm', title: 'Cụm', type: 'text' },
      { id: 'x1', title: 'Điểm X', type: 'number' },
      { id: 'y1', title: 'Điểm Y', type: 'number' },
      { id: 'a', title: 'A', type: 'number' },
      { id: 'b', title: 'B', type: 'number' },
      { id: 'ngày', title: 'Ngày', type: 'date' },
      { id: 'mức', title: 'Mức', type: 'level', levels: LEVELS.map((id) => ({ id, title: id })) },
      { id: 'ưu_tiên', title: 'Ưu tiên', type: 'flag' },
    ],
    criteria: [
      { id: 'x', title: 'X', max: 10, method: { kind: 'given', field: 'x1' } },
      { id: 'y', title: 'Y', max: 10, method: { kind: 'given', field: 'y1' } },
    ],
    rankings: rankings.map(({ by, ties, group, method }, i) => {
      const { within } = GROUPS[group]!;
      return { id: `hạng_${i}`, ...written(by), ...(within && { within }), method, ties: ties.map(written) };
    }),
  };
  return { format: 'binh-xet/1', id: 'xếp_hạng', title: 'Xếp hạng', populations: [population] };
}

function written({ figure, order }: Rung): { by: string; order: Direction } {
  return { by: FIGURES[figure]!.by, order };
}

function withAllPoints(one: Unit): Unit {
  const [x, y] = one.points;
  return { ...one, points: [x ?? 0, y ?? 0] };
}

function cellsOf({ points: [x, y], a, b, day, level, first, cluster, spelling }: Unit, row: number) {
  return {
    tên: `Đơn vị ${row + 1}`,
    x1: x && x / 100,
    y1: y && y / 100,
    a: a && a / 100,
    b: b && b / 100,
    ngày: day && new Date(day * 864e5).toISOString().slice(0, 10),
    mức: level === null ? null : LEVELS[level]!,
    ưu_tiên: first,
    cụm: cluster === null ? null : CLUSTERS[cluster]![spelling]!,
  };
}
