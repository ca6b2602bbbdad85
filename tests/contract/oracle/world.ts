import type { Band, Criterion, Population, RuleSet } from '../../../src/rules/rule-set';
import type { Meanings } from './tree';
import type { Cell } from './value';

export type Row = Readonly<Record<string, Cell>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;
type Section = Extract<Criterion, { children: Criterion[] }>;
export type Leaf = Extract<Criterion, { method: unknown }>;

/** A rule set with its rows and what its expressions mean, and the ways through it. */
export class World {
  constructor(
    readonly rules: RuleSet,
    readonly rows: Rows,
    readonly meanings: Meanings,
  ) {}

  population(id: string): Population {
    return this.rules.populations.find((each) => each.id === id)!;
  }

  rowsOf(population: string): readonly Row[] {
    return this.rows[population] ?? [];
  }

  indices(population: string): readonly number[] {
    return this.rowsOf(population).map((_, row) => row);
  }

  /** The values of a row's key, in order. */
  key(population: string, row: number): readonly string[] {
    return this.population(population).key.map((field) => String(this.rowsOf(population)[row]![field] ?? ''));
  }

  /** The row this row belongs to; undefined where there is none. */
  parentOf(population: string, row: number): { population: string; row: number } | undefined {
    const link = this.population(population).belongsTo;
    if (!link) return undefined;
    const own = link.by.map((field) => String(this.rowsOf(population)[row]![field] ?? ''));
    const found = this.indices(link.population).find((at) => {
      const key = this.key(link.population, at);
      return own.every((part, i) => part === key[i]);
    });
    return found === undefined ? undefined : { population: link.population, row: found };
  }

  criteria(population: string): readonly Criterion[] {
    return this.population(population).criteria ?? [];
  }

  criterion(population: string, id: string): Criterion | undefined {
    return flat(this.criteria(population)).find((each) => each.id === id);
  }

  /** Band ids from the lowest, as a scale. */
  bandScale(population: string): readonly string[] {
    return (this.population(population).bands ?? []).map(({ id }: Band) => id).reverse();
  }
}

export const isSection = (criterion: Criterion): criterion is Section => 'children' in criterion;

export const flat = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((each) => [each, ...(isSection(each) ? flat(each.children) : [])]);

export const kindOf = ({ kind }: Criterion): 'score' | 'bonus' | 'penalty' => kind ?? 'score';

/** Remembers what was worked out, by name. A name asked for while it is worked out would be a cycle. */
export class Memory {
  private readonly known = new Map<string, unknown>();

  once<T>(name: string, work: () => T): T {
    if (!this.known.has(name)) {
      this.known.set(name, IN_WORK);
      this.known.set(name, work());
    }
    const value = this.known.get(name);
    if (value === IN_WORK) throw new Error(`${name} needs itself`);
    return value as T;
  }
}

const IN_WORK = Symbol('in work');
