import { POINTS } from '../compile/namespace';
import type { Change, Changes } from './change';
import { valueAt, type Keys } from './keys';

/** What a rule set no longer says after changes, for whoever asks whether a problem only follows from that. */
export interface Lost {
  /** The ids of what went, or was changed, as far as they concern a population; undefined: any. */
  ids(population: number | undefined): ReadonlySet<string>;
  /** The lists that went as a whole, so that nobody knows what they would have held: `own.titles`, `other.honours`. */
  lists(population: number | undefined): ReadonlySet<string>;
}

/**
 * What was lost in a population concerns itself, the population its rows belong to and those that belong to it;
 * what was lost outside of all concerns every one, and so does a population that belongs nobody knows where.
 */
export function lostBy(json: unknown, changes: Changes): Lost {
  const concerning = (population: number | undefined): Change[] =>
    [...changes.values()].filter(({ keys }) => concerns(json, keys, population));
  return {
    ids: (population) => new Set(concerning(population).flatMap((change) => idsOf(json, change))),
    lists: (population) =>
      new Set(
        concerning(population)
          .filter(({ keys }) => isLost(json, keys))
          .map(({ keys }) => `${populationOf(keys) === population ? 'own' : 'other'}.${keys.at(-1)}`),
      ),
  };
}

function concerns(json: unknown, keys: Keys, population: number | undefined): boolean {
  const own = populationOf(keys);
  if (own === undefined || population === undefined || own === population) return true;
  return keys.length === 2 || keys[2] === 'belongsTo' || keys[2] === 'id' || isRelated(json, own, population);
}

export function populationOf(keys: Keys): number | undefined {
  return keys[0] === 'populations' && typeof keys[1] === 'number' ? keys[1] : undefined;
}

function isRelated(json: unknown, a: number, b: number): boolean {
  const belongs = (member: number, owner: number): boolean => {
    const id = valueAt(json, ['populations', owner, 'id']);
    return id !== undefined && valueAt(json, ['populations', member, 'belongsTo', 'population']) === id;
  };
  return belongs(a, b) || belongs(b, a);
}

/** Whether what should be a list is none, or holds nothing. */
function isLost(json: unknown, keys: Keys): boolean {
  const value = valueAt(json, keys);
  return typeof keys.at(-1) === 'string' && !(Array.isArray(value) && value.length > 0);
}

/** What is said of these elsewhere is not to be believed any more. */
function idsOf(json: unknown, change: Change): string[] {
  const { keys } = change;
  const value = valueAt(json, keys);
  const own = keys.at(-1) === 'id' ? [value, standInOf(change)].filter((id) => typeof id === 'string') : [];
  return [...own, ...idsIn(value), ...idsAround(json, keys), ...builtIn(keys)];
}

function standInOf(change: Change): unknown {
  return change.is === 'replaced' ? change.by : undefined;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : idsIn(item),
  );
}

/** What the change stands in: a criterion without its method, a title without its vote. */
function idsAround(json: unknown, keys: Keys): string[] {
  if (keys.length <= 3 && keys[2] !== 'belongsTo') return []; // a population of which only a part is changed
  return keys.flatMap((_, i) => {
    const id = i < 2 ? undefined : valueAt(json, [...keys.slice(0, i), 'id']);
    return typeof id === 'string' ? [id] : [];
  });
}

/** The columns that a population has because of a list of its own. */
function builtIn([, population, list]: Keys): string[] {
  if (list === 'criteria') return [...POINTS];
  if (list === 'rankings') return ['rank'];
  if (list === 'bands') return ['band'];
  return population !== undefined && list === undefined ? [...POINTS, 'rank', 'band'] : [];
}
