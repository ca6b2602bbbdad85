import type { Json } from '../../../scripts/docs/json-schema/json-schema';
import { fingerprint } from '../../../src/rules/decide/fingerprint';
import { parseJson, validateRules } from '../../../src/rules/validate';
import pristine from '../../contract/support/two-populations.json';

const rules = pristine as unknown as Readonly<Record<string, Json>>;

const told = (json: unknown): string[] =>
  validateRules(json).problems.map(({ path, code }) => `${path}: ${code}`);

describe('the key $schema, by which editors offer keys and choices', () => {
  const pointed = { $schema: '../docs/rule-set.schema.json', ...rules };

  it('may stand at the top, and leaves the rule set and its fingerprint as they are', () => {
    const [withIt, without] = [validateRules(pointed), validateRules(rules)];
    expect(withIt.problems).toEqual([]);
    expect(withIt.rules).toEqual(without.rules);
    expect(fingerprint(withIt.compiled!.rules)).toBe(fingerprint(without.compiled!.rules));
  });

  it('is a text, and stands nowhere else', () => {
    expect(told({ ...rules, $schema: 5 })).toEqual(['$schema: rules.needs-text']);
    const [first, ...others] = rules['populations'] as Json[];
    const inside = { ...rules, populations: [{ ...(first as object), $schema: 'x' }, ...others] };
    expect(told(inside)).toEqual(['populations[0].$schema: rules.unknown-key']);
  });
});

describe('a key that JavaScript gives a meaning of its own', () => {
  it.each(['__proto__', 'prototype', 'constructor', 'toString'])('is unknown like any other: %s', (key) => {
    const parsed = parseJson(JSON.stringify(rules).replace('{', `{"${key}":{"id":"x"},`));
    if (!('json' in parsed)) throw new Error('the text is JSON');
    expect(told(parsed.json)).toEqual([`${key}: rules.unknown-key`]);
  });

  it('is a level like any other: its points are a number', () => {
    const json = `{"format":"binh-xet/1","id":"x","title":"X","populations":[{"id":"p","title":"P","key":["m"],
      "fields":[{"id":"m","title":"M","type":"level","levels":[{"id":"constructor","title":"C"}]}],
      "criteria":[{"id":"c","title":"C","max":5,"method":{"kind":"levels","of":"m","points":{"constructor":POINTS}}}]}]}`;
    expect(told(JSON.parse(json.replace('POINTS', '5')))).toEqual([]);
    expect(told(JSON.parse(json.replace('POINTS', '"5"')))).toEqual([
      'populations[0].criteria[0].method.points.constructor: rules.needs-number',
    ]);
  });
});
