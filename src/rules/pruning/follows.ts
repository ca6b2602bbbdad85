import type { Problem } from '../../engine/problem';
import type { Changes } from './change';
import { isInside, keysOfPath, valueAt, type Keys } from './keys';
import { lostBy, populationOf } from './lost';

/**
 * Whether a problem of a rule set that was changed only follows from the changes: it is about something that went, or
 * about what a thing makes together of which a part went.
 *
 * @param json the rule set as it was; @param problem told of it
 */
export function followsFrom(json: unknown, changes: Changes): (problem: Problem) => boolean {
  const lost = lostBy(json, changes);
  const changed = [...changes.values()].map(({ keys }) => keys);
  return ({ code, params, path = '' }) => {
    const keys = keysOfPath(path);
    if (changed.some((one) => isInside(keys, one))) return true; // it is about what stands in, or beneath it
    if (OF_PARTS.has(code) && changed.some((one) => isPartOf(json, one, keys))) return true;
    const population = populationOf(keys);
    const lists = [...lost.lists(population)];
    const mayBeIn = MAY_BE_IN.filter(([asked]) => asked.test(code));
    if (mayBeIn.some(([, list]) => lists.some((one) => list.test(one)))) return true;
    if (asksParent(params) && lists.includes('own.belongsTo')) return true;
    if (SURE.has(code)) return false;
    const ids = lost.ids(population);
    const texts = Object.values(params).flatMap((value) => value);
    return texts.some((text) => typeof text === 'string' && ids.has(text));
  };
}

/** Problems that say how the parts of an object fit together. */
const OF_PARTS: ReadonlySet<string> = new Set([
  'rules.max-differs-from-children',
  'rules.max-differs-from-largest',
  'rules.max-below-min',
  'rules.mean-needs-maxima',
  'rules.missing-key',
  'rules.needs-beside',
  'rules.without-effect',
  'rules.levels-without-points',
  'rules.level-without-levels',
  'rules.levels-without-level',
  'rules.many-needs-text',
  'rules.roll-up-needs-of',
  'rules.quota-needs-of',
  'rules.belongs-to-parts',
  'rules.no-stages',
  'rules.no-shares',
  'rules.part-least-above-most',
]);

/** What nobody knows where a list is none: what would stand in it. Expressions also read other populations. */
const MAY_BE_IN: readonly (readonly [code: RegExp, list: RegExp])[] = [
  [
    /^expression[.]unknown-name/,
    /fields|columns|criteria|children|titles|rankings|bands|parameters|populations/,
  ],
  [/[.]no-criterion|[.]no-vote|[.]no-past-title|[.]needs-name/, /criteria|children|titles|honours/],
  [/[.]unknown-level/, /bands/],
  [/[.]unknown-stage/, /review/],
  [/[.]unknown-population/, /populations/],
  [/[.]unknown-source/, /sources/],
  [/[.]unknown-field/, /own[.]fields/],
  [/[.]unknown-title/, /own[.]titles/],
  [/[.]unknown-band/, /own[.]bands/],
  [/[.]unknown-column/, /own[.](fields|columns|criteria|children|titles|rankings|bands)/],
];

/** `parent.x`, where nobody knows whom that reads. */
function asksParent({ quote }: Problem['params']): boolean {
  return typeof quote === 'string' && /^parent\b/.test(quote);
}

/** Problems that name something that is there. */
const SURE: ReadonlySet<string> = new Set([
  'rules.name-clash',
  'rules.built-in-name',
  'rules.id-twice',
  'rules.population-twice',
]);

/** Whether a change was made inside the object that a problem is about, or that holds what it is about. */
function isPartOf(json: unknown, change: Keys, problem: Keys): boolean {
  const value = valueAt(json, problem);
  const isObject = typeof value === 'object' && value !== null;
  if (isInside(change, isObject ? problem : problem.slice(0, -1))) return true;
  return problem.at(-2) === 'belongsTo' && change.at(-1) === 'key';
}
