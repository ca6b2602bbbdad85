import type { Order, Population } from '../../../src/rules/rule-set';
import { both } from './evaluate';
import { fromNumber } from './rational';
import { compareValues, groupOf, type Step, type Value } from './value';
import { Memory, type World } from './world';
import type { Reading } from './points';

type Ranking = NonNullable<Population['rankings']>[number];

export interface Place {
  readonly group: string | null;
  readonly place: number | null;
  /** How many rows share the place; 0 without a place. */
  readonly tied: number;
}

/** Gates, blocked rows, rankings and bands. */
export class Standing {
  private readonly memory = new Memory();

  constructor(
    private readonly world: World,
    private readonly read: Reading,
  ) {}

  /** Whether the gate is closed for the row; null while that cannot be told. */
  gate(population: string, row: number, id: string): boolean | null {
    const gate = this.world.population(population).gates!.find((each) => each.id === id)!;
    return this.read(population, row, gate.when) as boolean | null;
  }

  closed(population: string, row: number): readonly string[] {
    const gates = this.world.population(population).gates ?? [];
    return gates.map(({ id }) => id).filter((id) => this.gate(population, row, id) === true);
  }

  /**
   * “`block`: the row has no total, rank or decision (`undecided`)”; “a missing gate blocks the row”. A gate leaves
   * the total alone, which it may have been read from.
   */
  blocked(population: string, row: number): boolean {
    const { criteria, gates } = this.world.population(population);
    if (criteria && this.read(population, row, 'total') === null) return true;
    return (gates ?? []).some(({ id }) => this.gate(population, row, id) === null);
  }

  /** The place of each row, by the ranking's position in the rule set. */
  places(population: string, index: number): readonly Place[] {
    return this.memory.once(`${population}/${index}`, () => {
      const ranking = this.world.population(population).rankings![index]!;
      const rows = this.world.indices(population);
      const group = (row: number): string | null =>
        ranking.within === undefined ? null : groupOf(this.read(population, row, ranking.within));
      const placed = rows.filter((row) => this.isPlaced(population, row, ranking));
      return rows.map((row) => {
        const label = group(row);
        if (!placed.includes(row)) return { group: label, place: null, tied: 0 };
        const rivals = placed.filter((other) => group(other) === label);
        return { group: label, ...this.placeAmong(population, row, rivals, ranking) };
      });
    });
  }

  /** The row's band: null when no band holds or when that cannot be told. */
  band(population: string, row: number): Step | null {
    return this.memory.once(`${population}/${row}/band`, () => {
      const { bands = [], gates = [], bandsBy = 'total' } = this.world.population(population);
      const scale = this.world.bandScale(population);
      // “a missing gate blocks the row”: nothing is said about its standing before that is settled
      if (gates.some(({ id }) => this.gate(population, row, id) === null)) return null;
      const value = this.read(population, row, bandsBy);
      // a row without the value that decides has no band, also where `when` alone would rule out every better one
      if (value === null) return null;
      const ceilings = gates
        .filter(({ id, effect }) => typeof effect === 'object' && this.gate(population, row, id))
        .map(({ effect }) => scale.indexOf((effect as { bandAtMost: string }).bandAtMost));
      for (const band of bands) {
        const at = scale.indexOf(band.id);
        const allowed = ceilings.every((ceiling) => at <= ceiling);
        const when =
          band.when === undefined ? true : (this.read(population, row, band.when) as boolean | null);
        const holds = [reaches(value, band), when, allowed].reduce(both, true);
        if (holds === null) return null;
        if (holds) return { at, scale };
      }
      return null;
    });
  }

  /** Negative when `a` comes before `b`; a missing value comes last. */
  compare(population: string, a: number, b: number, orders: readonly Order[]): number {
    for (const { by, order = 'desc' } of orders) {
      const [x, y] = [this.read(population, a, by), this.read(population, b, by)];
      const missing = Number(x === null) - Number(y === null);
      if (missing !== 0) return missing;
      if (x === null || y === null) continue;
      const difference = compareValues(x, y);
      if (difference !== 0) return order === 'desc' ? -difference : difference;
    }
    return 0;
  }

  private isPlaced(population: string, row: number, ranking: Ranking): boolean {
    const { gates = [] } = this.world.population(population);
    const unranked = gates.some(({ id, effect }) => effect === 'unranked' && this.gate(population, row, id));
    if (unranked || this.blocked(population, row)) return false;
    // what is missing is never put in a place; “a missing value comes last” is said of an Order (ties, seats, lists)
    return this.read(population, row, ranking.by ?? 'total') !== null;
  }

  private placeAmong(
    population: string,
    row: number,
    rivals: readonly number[],
    ranking: Ranking,
  ): { place: number; tied: number } {
    const orders = ordersOf(ranking);
    const better = rivals.filter((other) => this.compare(population, other, row, orders) < 0);
    const tied = rivals.filter((other) => this.compare(population, other, row, orders) === 0).length;
    if (ranking.method === 'average') return { place: better.length + (tied + 1) / 2, tied };
    if (ranking.method !== 'dense') return { place: better.length + 1, tied };
    const heads = better.filter(
      (other) =>
        !better.some((third) => third < other && this.compare(population, third, other, orders) === 0),
    );
    return { place: heads.length + 1, tied };
  }
}

/** What a ranking orders by: its own value, then its ties. */
export const ordersOf = ({ by = 'total', order = 'desc', ties = [] }: Ranking): readonly Order[] => [
  { by, order },
  ...ties,
];

function reaches(
  value: NonNullable<Value>,
  { min, includeMin = true }: { min?: number; includeMin?: boolean },
): boolean {
  if (min === undefined) return true;
  const difference = compareValues(value, fromNumber(min));
  return includeMin ? difference >= 0 : difference > 0;
}
