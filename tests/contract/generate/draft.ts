import type { Criterion, Field, Population } from '../../../src/rules/rule-set';
import type { Meanings } from '../oracle/tree';
import { name, parent, type Tree } from '../oracle/tree';
import type { Cell } from '../oracle/value';
import type { Dice } from './dice';
import { DAYS, GROUPS, LEVELS, type Name } from './names';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A population that is being written: its JSON, its cells, and the names that may be read so far. */
export class Draft {
  readonly population: Mutable<Population> & { criteria: Criterion[] };
  readonly names: Name[] = [];
  readonly rows: Record<string, Cell>[] = [];
  private fresh = 0;

  constructor(
    readonly dice: Dice,
    readonly meanings: Meanings,
    id: string,
    title: string,
    key: string[],
  ) {
    this.population = { id, title, key, fields: [], criteria: [] };
  }

  write(tree: Tree): string {
    return this.meanings.write(tree);
  }

  /** An id that nothing has yet. */
  id(prefix: string): string {
    return `${prefix}_${++this.fresh}`;
  }

  /** A field with a cell in every row; a cell is blank in so many of a hundred rows. */
  field(
    field: Omit<Field, 'title'>,
    blank: number,
    cell: (row: number) => Cell,
    known?: Partial<Name>,
  ): Name {
    this.population.fields.push({ title: field.id, ...field });
    this.rows.forEach((row, index) => {
      row[field.id] = this.dice.chance(blank) ? null : cell(index);
    });
    const { id, type, unit, levels } = field;
    const made: Name = {
      tree: name(id),
      type,
      ...(unit !== undefined && { unit }),
      ...(levels && { scale: levels.map((level) => level.id) }),
      ...known,
    };
    this.names.push(made);
    return made;
  }

  know(id: string, type: Name['type'], more: Partial<Name> = {}): void {
    this.names.push({ tree: name(id), type, ...more });
  }

  /** The names as the rows that belong to this population read them. */
  asParent(ids: readonly string[]): readonly Name[] {
    return this.names
      .filter(({ tree }) => tree.is === 'name' && ids.includes(tree.name))
      .map((each) => ({ ...each, tree: parent((each.tree as Tree & { is: 'name' }).name) }));
  }
}

/** Fields of every type on small grids of values, so that equal rows and values on a boundary are frequent. */
export function addFields(draft: Draft): void {
  const { dice } = draft;
  const grid = (values: readonly number[]) => () => dice.pick(values);
  draft.field({ id: 'n0', type: 'number' }, 0, grid([0, 2.5, 5, 7.5, 10]));
  draft.field({ id: 'n1', type: 'number' }, 8, grid([0, 1, 2, 3.25]));
  draft.field({ id: 'số', type: 'number' }, 0, grid([1, 2, 3, 4, 8]));
  draft.field({ id: 'tỉ_lệ', type: 'number', unit: '%' }, 5, grid([50, 69.99, 70, 99.5, 100]));
  draft.field({ id: 'có', type: 'flag' }, 0, () => dice.chance(60));
  draft.field({ id: 'cờ', type: 'flag' }, 8, () => dice.chance(50));
  draft.field({ id: 'ngày', type: 'date' }, 5, () => dice.pick(DAYS));
  draft.field({ id: 'nhóm', type: 'text' }, 0, () => dice.pick(GROUPS), { texts: GROUPS });
  draft.field(
    { id: 'mức', type: 'level', levels: LEVELS.map((id) => ({ id, title: id.toUpperCase() })) },
    5,
    () => dice.pick(LEVELS),
  );
}
