import type { Criterion } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { evaluate, type Sight } from './evaluate';
import { fromNumber, order, over, ZERO, type Q } from './rational';
import { Points, type Outcome } from './points';
import { rollUp } from './roll-up';
import { Standing } from './standing';
import { Titles, type Choice } from './titles';
import { dayOf, groupOf, valueOf, type Value } from './value';
import { isSection, Memory, type Leaf, type World } from './world';

/**
 * An independent reckoning of the contract (rule-language.md, rule-set.d.ts), for the part that issue 2 asks for.
 * It shares nothing with the engine but the types of the JSON: exact fractions instead of floats, row by row instead of
 * by columns, and expressions that were never parsed.
 */
export class Oracle {
  readonly points: Points;
  readonly standing: Standing;
  readonly titles: Titles;
  private readonly memory = new Memory();

  constructor(
    readonly world: World,
    choices: readonly Choice[] = [],
  ) {
    const read = (population: string, row: number, written: string | number): Value =>
      this.read(population, row, written);
    this.points = new Points(world, read);
    this.standing = new Standing(world, read);
    this.titles = new Titles(world, read, this.standing, choices);
  }

  /** The value of an expression on a row. */
  read(population: string, row: number, written: string | number): Value {
    if (typeof written === 'number') return fromNumber(written);
    return this.memory.once(`${population}/${row}/${written}`, () =>
      evaluate(this.world.meanings.of(written), this.sight(population, row)),
    );
  }

  /** The value of a name on a row. */
  value(population: string, row: number, id: string): Value {
    const { fields, columns = [], rankings = [], titles = [] } = this.world.population(population);
    const field = fields.find((each) => each.id === id);
    if (field) return valueOf(this.world.rowsOf(population)[row]![id], field);
    const column = columns.find((each) => each.id === id);
    if (column)
      return 'formula' in column
        ? this.read(population, row, column.formula)
        : this.rolledUp(population, row, id);
    const criterion = this.world.criterion(population, id);
    if (criterion) return this.points.of(population, row, criterion).points;
    if (id === 'score' || id === 'bonus' || id === 'penalty') return this.points.sum(population, row, id);
    if (id === 'total') return this.points.total(population, row);
    const index = rankings.findIndex((each, i) => each.id === id || (i === 0 && id === 'rank'));
    if (index >= 0) return placeValue(this.standing.places(population, index)[row]!.place);
    if (id === 'band') return this.standing.band(population, row);
    if (titles.some((each) => each.id === id)) return this.titles.nominated(population, row, id);
    return this.parameter(id);
  }

  /** “open: the council, or a confirm question, is still awaited”; an undecided row is an open decision too. */
  state(): Run['state'] {
    const everyRow = this.world.rules.populations.flatMap(({ id, titles = [] }) =>
      this.world.indices(id).map((row) => ({ id, titles, row })),
    );
    if (everyRow.some(({ id, row }) => this.standing.blocked(id, row))) return 'blocked';
    const open = everyRow.some(({ id, titles, row }) =>
      titles.some((title) => this.titles.isOpen(id, row, title.id)),
    );
    return open ? 'open' : 'complete';
  }

  outcome(population: string, row: number, criterion: Criterion): Outcome {
    return this.points.of(population, row, criterion);
  }

  private parameter(id: string): Value {
    const parameter = this.world.rules.parameters?.find((each) => each.id === id);
    if (!parameter) throw new Error(`the oracle knows no ${id}`);
    const { type, value } = parameter;
    if (type === 'date') return dayOf(String(value));
    return typeof value === 'number' ? fromNumber(value) : value;
  }

  private sight(population: string, row: number, above?: { population: string; row: number }): Sight {
    const parent = above ?? this.world.parentOf(population, row);
    return {
      name: (id) => this.value(population, row, id),
      parent: (id) => (parent ? this.value(parent.population, parent.row, id) : null),
      unit: (tree) =>
        tree.is === 'name'
          ? this.unit(population, tree.name)
          : tree.is === 'parent' && parent
            ? this.unit(parent.population, tree.name)
            : undefined,
      facet: (facet, id) => this.facet(population, row, facet, id),
      mode: this.world.rules.rounding?.mode ?? 'half-away',
    };
  }

  private unit(population: string, id: string): string | undefined {
    const { fields, columns = [] } = this.world.population(population);
    return [...fields, ...columns].find((each) => each.id === id)?.unit;
  }

  private rolledUp(population: string, row: number, id: string): Value {
    return this.memory.once(`${population}/${row}/#${id}`, () => {
      const column = this.world.population(population).columns!.find((each) => each.id === id)!;
      if (!('rollUp' in column)) throw new Error(`${id} is no roll-up`);
      const { over: whom } = column.rollUp;
      const members =
        typeof whom === 'string'
          ? this.membersOf(population, row, whom)
          : this.peers(population, row, whom.within);
      const home = typeof whom === 'string' ? whom : population;
      return rollUp(column.rollUp, members, (member, written) =>
        evaluate(this.world.meanings.of(written), this.sight(home, member, { population, row })),
      );
    });
  }

  private membersOf(population: string, row: number, members: string): readonly number[] {
    return this.world.indices(members).filter((member) => {
      const parent = this.world.parentOf(members, member);
      return parent?.population === population && parent.row === row;
    });
  }

  private peers(population: string, row: number, within: string): readonly number[] {
    const group = (at: number): string | null => groupOf(this.read(population, at, within));
    return this.world.indices(population).filter((at) => group(at) === group(row));
  }

  /** `met`: reached the target, with `strictly` only beyond it; `exceeded`: went beyond it. */
  facet(population: string, row: number, facet: string, id: string): Value {
    const criterion = this.world.criterion(population, id)!;
    const outcome = this.points.of(population, row, criterion);
    if (facet === 'maxOf') return outcome.excluded ? ZERO : outcome.max;
    if (isSection(criterion)) throw new Error(`${id} has no target`);
    const measured = this.points.measured(population, row, criterion);
    if (measured === null) return null;
    if (facet === 'ratio') return over(measured.actual, measured.target);
    return reached(criterion, measured, facet === 'exceeded');
  }
}

function reached({ method }: Leaf, { actual, target }: { actual: Q; target: Q }, beyond: boolean): boolean {
  const { better, strictly } = method as { better?: 'higher' | 'lower'; strictly?: boolean };
  const difference = order(actual, target) * (better === 'lower' ? -1 : 1);
  return beyond || strictly ? difference > 0 : difference >= 0;
}

const placeValue = (place: number | null): Value => (place === null ? null : fromNumber(place));
