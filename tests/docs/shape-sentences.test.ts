import * as v from 'valibot';
import { samplesOf } from '../../scripts/docs/json-schema/samples';
import type { JsonSchema } from '../../scripts/docs/json-schema/json-schema';
import { isCode, say } from '../../src/locale/catalogue';
import { schemaProblem } from '../../src/rules/problems';
import { ruleSetSchema } from '../../src/rules/schema/rule-set';
import { committed } from './support/files';
import { mutationsOf } from './support/mutations';

const schema = JSON.parse(committed('docs/rule-set.schema.json')) as JsonSchema;

/** Every problem that one fault makes, at every key and in every choice of the language. */
const problems = samplesOf(schema)
  .flatMap(({ value, path }) => mutationsOf(value, path))
  .flatMap(({ value }) => v.safeParse(ruleSetSchema, value).issues ?? [])
  .map(schemaProblem);

describe('what is said of the shape of a rule set', () => {
  it('is a sentence of the catalogue, about a type that has one', () => {
    expect(problems.length).toBeGreaterThan(5000);
    const codes = new Set(problems.map(({ code }) => code));
    expect([...codes].filter((code) => !isCode(code) || code === 'rules.wrong-type')).toEqual([]);
    expect(codes.size).toBeGreaterThan(20);
  });

  it.each(['vi', 'en'] as const)('is without the words of a programming language: %s', (language) => {
    const sentences = new Set(
      problems.flatMap(({ code, params }) => (isCode(code) ? [say(language, code, params)] : [])),
    );
    const words = /\b(never|undefined|NaN|Object|Array)\b|[|]|\{\w+\}/;
    expect([...sentences].filter((sentence) => words.test(sentence))).toEqual([]);
  });
});
