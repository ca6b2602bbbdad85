import defaults from '../../docs/templates/method-defaults.json';
import { methodCase, type MethodCase } from '../../scripts/docs/handbook/method-case';
import { methodResults, rulesFor } from '../../scripts/docs/handbook/method-results';
import type { Json } from '../../scripts/docs/json-schema/json-schema';
import { methodDefault } from '../../scripts/docs/json-schema/key-descriptions';
import type { Example, Method } from '../../src/engine/criteria/method';
import { METHODS } from '../../src/engine/criteria/registry';
import { validateRules } from '../../src/rules/validate';

const all = METHODS.flatMap((method) => method.examples.map((example) => ({ method, example })));
const optional = METHODS.flatMap((method) =>
  method.parameters
    .filter(({ name, required }) => !required && methodDefault(method.kind, name) !== undefined)
    .map((parameter) => ({ method, parameter, value: methodDefault(method.kind, parameter.name)! })),
);

const pointsOf = async (given: MethodCase): Promise<(number | null)[]> =>
  (await methodResults(given)).map(({ points }) => points);
const declared = ({ points }: Example): readonly (number | null)[] =>
  typeof points === 'object' && points !== null ? points : [points];
const withParameter = (given: MethodCase, name: string, value: Json): MethodCase => ({
  ...given,
  method: { ...given.method, [name]: value },
});

describe('an example of a method in the handbook', () => {
  it.each(
    all.map(({ method, example }) => [method.kind, JSON.stringify(example.inputs), method, example] as const),
  )('%s %s is scored by the product as it is declared', async (_, __, method, example) => {
    const points = await pointsOf(methodCase(method, example));
    expect(points).toHaveLength(declared(example).length);
    points.forEach((value, row) => {
      const told = declared(example)[row]!;
      if (told === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(told, 6);
    });
  });
});

describe('what a method takes for a parameter that is left out', () => {
  it('is told of parameters that methods have', () => {
    const told = new Set(
      optional.flatMap(({ method, parameter }) => [
        `${method.kind}.${parameter.name}`,
        `*.${parameter.name}`,
      ]),
    );
    expect(Object.keys(defaults).filter((entry) => !told.has(entry))).toEqual([]);
  });

  it.each(
    optional.map(({ method, parameter, value }) => [method.kind, parameter.name, value, method] as const),
  )('%s.%s = %s changes no example when it is written out', async (_, name, value, method) => {
    const without = casesWithout(method, name, value);
    expect(without.length).toBeGreaterThan(0);
    for (const given of without) {
      expect(await pointsOf(withParameter(given, name, value))).toEqual(await pointsOf(given));
    }
  });

  it.each(
    optional
      .filter(({ parameter }) => typeof parameter.type === 'object')
      .map(({ method, parameter }) => [method.kind, parameter.name, method, parameter] as const),
  )('%s.%s has another choice that changes an example', async (_, name, method, { type }) => {
    const choices = (type as { choice: readonly string[] }).choice;
    const outcomes = await Promise.all(
      casesWithout(method, name, choices[0]!).map(async (given) => {
        const usual = JSON.stringify(await pointsOf(given));
        const others = await Promise.all(
          choices.map((choice) => pointsOf(withParameter(given, name, choice))),
        );
        return others.some((points) => JSON.stringify(points) !== usual);
      }),
    );
    expect(outcomes).toContain(true);
  });
});

/** The examples that leave a parameter out and could have it. */
function casesWithout(method: Method, name: string, value: Json): MethodCase[] {
  return method.examples
    .filter(({ inputs }) => inputs[name] === undefined)
    .map((example) => methodCase(method, example))
    .filter((given) => validateRules(rulesFor(withParameter(given, name, value))).rules !== undefined);
}
