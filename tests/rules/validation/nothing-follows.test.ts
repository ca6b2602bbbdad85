import { withValueAt } from '../../../scripts/docs/handbook/json-path';
import type { Json } from '../../../scripts/docs/json-schema/json-schema';
import { pathOf } from '../../../src/rules/problems';
import { isInside, keysOfPath, type Keys } from '../../../src/rules/pruning/keys';
import { validateRules } from '../../../src/rules/validate';
import pristine from '../../contract/support/two-populations.json';

/** What is wrong with the meaning of the rule set everywhere below, and the error that tells it. */
const PLANTED: readonly (readonly [place: string, value: Json, code: string])[] = [
  ['populations[0].titles[1].excludes[0]', 'zz', 'rules.unknown-title'],
  ['populations[0].criteria[0].max', 99, 'rules.max-differs-from-children'],
  ['populations[0].columns[0].formula', 'số +', 'expression.unfinished'],
  ['populations[1].titles[1].quota.share', '150%', 'rules.share-above-one'],
  ['parameters[0].basis[0]', 'zz', 'rules.unknown-source'],
];
const PLACES = PLANTED.map(([path]) => keysOfPath(path));

const RULES = PLANTED.reduce(
  (json, [path, value]) => withValueAt(json, keysOfPath(path), value),
  pristine as unknown as Json,
);

interface Told {
  readonly code: string;
  readonly at: Keys;
}

function errorsOf(json: Json): Told[] {
  const { problems } = validateRules(json);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path = '' }) => ({ code, at: keysOfPath(path) }));
}

/** The rule set with one of its places once more of another kind. */
interface Broken {
  readonly place: Keys;
  readonly what: string;
  readonly errors: readonly Told[];
}

/** Each place once without what stands there, and once with what does not belong there. */
function brokenOnce(json: Json, at: Keys = []): Broken[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, item]) => {
    const inList = Array.isArray(json);
    const place = [...at, inList ? Number(name) : name];
    const isObject = typeof item === 'object' && !Array.isArray(item);
    const without = inList ? [] : [broken(place, undefined)];
    return [...without, broken(place, isObject ? {} : { x: 1 }), ...brokenOnce(item as Json, place)];
  });
}

function broken(place: Keys, stranger: Json | undefined): Broken {
  const json = JSON.parse(JSON.stringify(withValueAt(RULES, place, stranger as Json))) as Json;
  return { place, what: `${pathOf(place)} = ${JSON.stringify(stranger)}`, errors: errorsOf(json) };
}

const touches = (a: Keys, b: Keys): boolean => isInside(a, b) || isInside(b, a);

describe('one thing of a wrong kind in a rule set', () => {
  const faulty = brokenOnce(RULES).filter(({ place, errors }) => errors.some(({ at }) => touches(at, place)));

  it('is tried at hundreds of places', () => {
    const told = errorsOf(RULES).map(({ code, at }) => `${code} at ${pathOf(at)}`);
    expect(told.sort()).toEqual(PLANTED.map(([path, , code]) => `${code} at ${path}`).sort());
    expect(faulty.length).toBeGreaterThan(400);
  });

  it('is told alone: what only follows from it would hide what there is to mend', () => {
    const wrong = faulty.flatMap(({ place, what, errors }) =>
      errors
        .filter(({ at }) => !touches(at, place) && !PLACES.some((planted) => isInside(at, planted)))
        // nothing is called so any more: that is true wherever it is asked for
        .filter(({ code }) => !(isNameless(place) && code.includes('.unknown-')))
        .map(({ code, at }) => `${what}: ${code} at ${pathOf(at)}`),
    );
    expect(wrong.filter((line) => !TRUE.some((known) => known.test(line)))).toEqual([]);
  });

  it('hides nothing that is wrong elsewhere', () => {
    const hidden = faulty.flatMap(({ place, what, errors }) =>
      PLACES.filter((planted) => !touches(planted, place) && !restsOn(planted, place))
        .filter((planted) => !errors.some(({ at }) => isInside(at, planted)))
        .map((planted) => `${what} hides ${pathOf(planted)}`),
    );
    expect(hidden).toEqual([]);
  });
});

const isNameless = (place: Keys): boolean => place.at(-1) === 'id' || typeof place.at(-1) === 'number';

/** A level field without levels has nothing that its points could be for, and a maximum that is missing no sum. */
const TRUE = [
  /levels = undefined: rules\.unknown-level/,
  /max = undefined: rules\.max-differs-from-children/,
];

/** The sum of a section rests on every child; a source is unknown only where there is a list of them. */
function restsOn(planted: Keys, place: Keys): boolean {
  if (planted.at(-1) === 'max') return isInside(place, planted.slice(0, -1));
  if (planted[0] !== 'parameters') return false;
  // a parameter whose type nobody knows goes as a whole
  return place[0] === 'sources' || (place[0] === 'parameters' && /type|value/.test(String(place.at(-1))));
}
