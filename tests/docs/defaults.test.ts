import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import keys from '../../docs/templates/keys.json';
import { PACK } from '../../scripts/docs/handbook/excerpt';
import { keysOfPlace, withValueAt, type Keys } from '../../scripts/docs/handbook/json-path';
import type { Json, JsonSchema } from '../../scripts/docs/json-schema/json-schema';
import { entryOf } from '../../scripts/docs/json-schema/key-descriptions';
import { inside } from '../../scripts/docs/json-schema/place';
import { runCase } from '../../src/app/run-case';
import type { RuleSet } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
import { parseJson, validateRules } from '../../src/rules/validate';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { decideRows } from '../support/decide';
import { committed } from './support/files';
import { OFFICE, PEOPLE } from './support/people';
import { sitesOf, type Site } from './support/sites';
import { snippetsOf } from './support/snippets';

const schema = JSON.parse(committed('docs/rule-set.schema.json')) as JsonSchema;

const defaults = Object.entries(keys).flatMap(([place, entry]) =>
  typeof entry === 'object' && 'default' in entry ? [[place, entry.default] as const] : [],
);

/** The pack with the examples of the handbook that this version can run: most places of the language are in it. */
const host = snippetsOf(committed('docs/rules.md'))
  .filter(({ mark }) => mark?.startsWith('belongs: ') && mark !== 'belongs: whole')
  .reduce<Json>((rules, { mark, text }) => {
    const parsed = parseJson(text);
    if ('problem' in parsed) throw new Error(text);
    const more = withValueAt(rules, keysOfPlace(rules, mark!.replace('belongs: ', '')), parsed.json as Json);
    return validateRules(more).rules ? more : rules;
  }, PACK);

const hostSites = sitesOf(schema, host);

/** Where a key with this description is left out or has its default. */
function sitesFor(sites: readonly Site[], entry: string, value: Json): Keys[] {
  const key = entry.split('.').at(-1)!;
  return sites.flatMap(({ keys: at, place, known, value: object }) => {
    const isIt = known.includes(key) && entryOf(inside(place, key)) === entry;
    return isIt && (object[key] === undefined || object[key] === value) ? [[...at, key]] : [];
  });
}

const withAll = (rules: Json, at: readonly Keys[], value: Json): Json =>
  at.reduce((json, place) => withValueAt(json, place, value), rules);

/** What was decided, without what the rules are called by. */
const told = ({ populations, problems, state }: Run): string =>
  JSON.stringify({ populations, problems, state });
const decided = (rules: Json): string =>
  told(decideRows(rules as unknown as RuleSet, { tap_the: [OFFICE], ca_nhan: PEOPLE }));

describe('a default that the handbook tells', () => {
  const usual = decided(host);
  const here = defaults.filter(([entry, value]) => sitesFor(hostSites, entry, value).length > 0);

  it.each(here)('%s = %s is what is taken where nothing is written', (entry, value) => {
    const at = sitesFor(hostSites, entry, value);
    const written = withAll(host, at, value);
    const without = JSON.parse(JSON.stringify(withAll(host, at, undefined as unknown as Json))) as Json;
    const changed = [written, without].filter((rules) => !isDeepStrictEqual(rules, host));
    expect(changed.length).toBeGreaterThan(0);
    for (const rules of changed) expect(decided(rules) === usual).toBe(true); // a difference is too long to show
  });

  it.each([
    'rounding.at',
    'rounding.mode',
    'population.checks[].severity',
    'population.adjust.rescale',
    'population.review.missing',
    'population.review.flag.at',
    'population.rankings[].order',
    'population.rankings[].method',
    'population.bands[].floor.of',
    'criterion.kind',
    'criterion.aggregate',
    'criterion.missing',
    'quota.rounding',
    'quota.tie',
    'ordering[].order',
  ])('%s has another choice that is refused or decides otherwise', (entry) => {
    const value = defaults.find(([place]) => place === entry)![1];
    const others = choicesOf(entry).filter((choice) => choice !== value);
    const outcomes = others.map((choice) => {
      const rules = withAll(host, sitesFor(hostSites, entry, value), choice);
      return !validateRules(rules).rules || decided(rules) !== usual;
    });
    expect(outcomes).toContain(true);
  });

  it('of what is read from sheets changes nothing that is read', async () => {
    const sites = sitesOf(schema, PACK);
    const fields = defaults.filter(([entry]) => entry.startsWith('population.fields[]'));
    const written = fields.reduce(
      (rules, [entry, value]) => withAll(rules, sitesFor(sites, entry, value), value),
      PACK,
    );
    expect(written).not.toEqual(PACK);
    expect((await read(written)) === (await read(PACK))).toBe(true);
  });
});

function choicesOf(entry: string): readonly Json[] {
  const key = entry.split('.').at(-1)!;
  let found: readonly Json[] = [];
  const look = (part: JsonSchema | Json): void => {
    if (typeof part !== 'object' || part === null) return;
    const own = (part as JsonSchema).properties?.[key];
    if (own?.enum && own.description === (keys as Record<string, { text?: string }>)[entry]?.text)
      found = own.enum;
    Object.values(part).forEach((member) => look(member as Json));
  };
  look(schema);
  return found;
}

async function read(rules: Json): Promise<string> {
  const file = path.resolve(__dirname, '../../samples/quang-thanh-2021.xlsx');
  const workbook = await openXlsx(readFileSync(file), file);
  const { run } = await runCase({ data: { workbook, files: [] }, json: rules, name: '', language: 'vi' });
  return told(run);
}
