import fc from 'fast-check';
import * as v from 'valibot';
import { CHECKS } from '../../scripts/docs/json-schema/checks';
import type { Json, JsonSchema } from '../../scripts/docs/json-schema/json-schema';
import { keysOfPath, withValueAt } from '../../scripts/docs/handbook/json-path';
import { samplesOf } from '../../scripts/docs/json-schema/samples';
import { parseShare } from '../../src/engine/arithmetic/ratio';
import { isId } from '../../src/engine/expression/names';
import { PACKS } from '../../src/rules/packs';
import { keysOf, pathOf } from '../../src/rules/problems';
import { vote } from '../../src/rules/schema/quota';
import { ruleSetSchema } from '../../src/rules/schema/rule-set';
import { isIsoDate } from '../../src/rules/schema/shapes';
import { validateRules } from '../../src/rules/validate';
import { committed } from './support/files';
import { mutationsOf } from './support/mutations';
import { placesOfFaults } from './support/places-of-faults';

const schema = JSON.parse(committed('docs/rule-set.schema.json')) as JsonSchema;
const samples = samplesOf(schema);

const shapeFaults = (json: unknown): string[] => {
  const { issues = [] } = v.safeParse(ruleSetSchema, json);
  return [...new Set(issues.map((issue) => pathOf(keysOf(issue))))];
};
const schemaFaults = (json: Json): string[] => [...new Set(placesOfFaults(schema, json).map(pathOf))];

const holds = (place: string, path: string): boolean =>
  place === '' || path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/** A union that nothing fits is one fault to JSON Schema; validation may say what is wrong inside. */
const sameFaults = (json: Json, told: readonly string[]): boolean => {
  const shape = shapeFaults(json);
  return (
    shape.every((path) => told.some((place) => holds(place, path))) &&
    told.every((place) => shape.some((path) => holds(place, path)))
  );
};

describe('the JSON Schema of a rule set', () => {
  it.each(PACKS.map((pack) => [pack.id, pack] as const))('accepts the pack %s', (_, pack) => {
    expect(schemaFaults(pack as unknown as Json)).toEqual([]);
  });

  it('accepts every key and choice that it has, as validation does', () => {
    expect(samples.length).toBeGreaterThan(500);
    const refused = samples.filter(({ value }) => schemaFaults(value).length + shapeFaults(value).length > 0);
    expect(refused).toEqual([]);
  });

  it('finds the same faults at the same places as validation, whatever is wrong', () => {
    const broken = new Map(
      samples.flatMap(({ value, path }) => mutationsOf(value, path)).map(({ what, value }) => [what, value]),
    );
    const judged = [...broken].map(([what, json]) => ({ what, json, told: schemaFaults(json) }));
    expect(judged.filter(({ json, told }) => !sameFaults(json, told)).map(({ what }) => what)).toEqual([]);
    expect(judged.filter(({ told }) => told.length > 0).length).toBeGreaterThan(1000);
  });

  it.each<[what: string, place: string, value: Json | undefined]>([
    ['a key that is written wrong', 'populatons', []],
    ['another format', 'format', 'binh-xet/2'],
    ['a name with a space', 'populations[1].fields[0].id', 'họ tên'],
    ['a field called total', 'populations[1].fields[0].id', 'total'],
    ['an unknown type', 'populations[1].fields[0].type', 'string'],
    ['a title without its name', 'populations[1].titles[0].title', undefined],
    ['a share that is a number', 'populations[1].titles[1].quota.share', 0.15],
    ['a criterion without a method', 'populations[0].criteria[0].children[0].method', undefined],
    ['an unknown method', 'populations[0].criteria[0].children[0].method.kind', 'tỉ_lệ'],
    ['a parameter of another method', 'populations[0].criteria[0].children[0].method.each', 2],
    ['points that are a text', 'populations[0].criteria[1].children[2].method.points.ht', '5'],
    ['a day that is not in the calendar', 'effective', { from: '2021-02-29' }],
  ])('rejects %s, where validation does', (_, place, value) => {
    const broken = withValueAt(PACKS[0] as unknown as Json, keysOfPath(place), value as Json);
    const json = JSON.parse(JSON.stringify(broken)) as Json; // what is undefined is left out
    const told = schemaFaults(json);
    expect(told.map((path) => holds(place, path))).toEqual([true]);
    expect(validateRules(json).problems.map(({ path }) => path)).toEqual(expect.arrayContaining(told));
  });
});

describe('what a function checks, told as a pattern', () => {
  const accepts = (code: string, text: string): boolean =>
    placesOfFaults({ type: 'string', ...CHECKS[code]! }, text).length === 0;
  const texts = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 });
  const threshold = (text: string): boolean => v.is(vote, { threshold: text, of: 'members' });

  it.each<[code: string, alphabet: string, is: (text: string) => boolean]>([
    ['rules.bad-share', '0019.%‰/ \t', (text) => parseShare(text) !== undefined],
    ['rules.bad-threshold', '0019.%‰/> ', threshold],
    ['rules.bad-id', 'aođ_1 -', isId],
  ])('%s holds for the same texts', (code, alphabet, is) => {
    fc.assert(
      fc.property(texts(alphabet), (text) => accepts(code, text) === is(text)),
      { numRuns: 2000 },
    );
  });

  it('rules.bad-date holds for the same days of two centuries, and for days that are none', () => {
    for (let year = 1896; year <= 2104; year++) {
      for (const rest of [
        '00-10',
        '01-31',
        '02-28',
        '02-29',
        '02-30',
        '04-30',
        '04-31',
        '12-31',
        '13-01',
        '1-1',
      ]) {
        const text = `${year}-${rest}`;
        expect([text, accepts('rules.bad-date', text)]).toEqual([text, isIsoDate(text)]);
      }
    }
  });

  it('knows reserved words', () => {
    for (const word of ['total', 'round', 'parent', 'and']) expect(accepts('rules.bad-id', word)).toBe(false);
  });
});
