import { DESCRIBED, entryOf, titleOfMethod } from '../../scripts/docs/json-schema/key-descriptions';
import { ruleSetJsonSchema } from '../../scripts/docs/json-schema/rule-set-schema';
import { EXPRESSION_GROUPS, FUNCTION_TEXTS } from '../../scripts/docs/handbook/expressions';
import { TEMPLATE } from '../../scripts/docs/documents';
import { METHODS } from '../../src/engine/criteria/registry';
import { FUNCTIONS } from '../../src/engine/expression/functions/registry';
import { committed, generated } from './support/files';

describe('the generated documents', () => {
  it('are what the code and the templates give (npm run docs writes them anew)', async () => {
    for (const { path, text } of await generated()) expect([path, committed(path)]).toEqual([path, text]);
  });
});

describe('the templates', () => {
  it('describe no key that the language does not have', () => {
    const used = new Set<string>();
    ruleSetJsonSchema((place) => {
      const entry = entryOf(place);
      if (entry !== undefined) used.add(entry);
      return undefined;
    });
    const titles = METHODS.filter(({ kind }) => titleOfMethod(kind)).map(({ kind }) => `method.${kind}`);
    expect(DESCRIBED.filter((entry) => !used.has(entry) && !titles.includes(entry))).toEqual([]);
  });

  it('describe each key once', () => {
    const written = [...committed('docs/templates/keys.json').matchAll(/^ {2}"([^"]+|)":/gm)].map(
      ([, key]) => key!,
    );
    expect([...written].sort()).toEqual([...DESCRIBED].sort());
  });

  it('explain no function that the language does not have', () => {
    expect(Object.keys(FUNCTION_TEXTS).filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  });

  it('show every group of expressions that was written', () => {
    const template = committed(TEMPLATE);
    for (const group of Object.keys(EXPRESSION_GROUPS))
      expect(template).toContain(`<!-- expressions: ${group} -->`);
  });
});
