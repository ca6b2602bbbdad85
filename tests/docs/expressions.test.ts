import { EXPRESSION_GROUPS, FUNCTION_TEXTS, REFUSED_EXAMPLES } from '../../scripts/docs/handbook/expressions';
import { problemsOf, valuesOf } from '../../scripts/docs/handbook/expression-world';
import { committed } from './support/files';

const examples = [
  ...Object.values(EXPRESSION_GROUPS).flat(),
  ...Object.values(FUNCTION_TEXTS).flatMap((text) => text.examples),
];

describe('an expression of the handbook', () => {
  it.each(examples.map(({ write, gives }) => [write, gives] as const))(
    '%s gives what is told',
    async (write, gives) => {
      expect([...(await valuesOf(write))]).toEqual(gives); // a function that is new here has still to be told
    },
  );

  it('calls the function that it explains', () => {
    for (const [name, { examples: own }] of Object.entries(FUNCTION_TEXTS)) {
      for (const { write } of own) expect(write).toContain(`${name}(`);
    }
  });
});

describe('an expression that is not allowed', () => {
  it.each(REFUSED_EXAMPLES.map(({ write, code }) => [write, code] as const))(
    '%s is refused as %s',
    (write, code) => {
      expect(problemsOf(write).map((problem) => problem.code)).toEqual([code]);
    },
  );

  it.each(REFUSED_EXAMPLES.flatMap(({ instead }) => (instead === undefined ? [] : [instead])))(
    'is written %s instead',
    async (instead) => {
      expect(await valuesOf(instead)).toHaveLength(3);
    },
  );

  it('stands in the handbook with its sentence', () => {
    const handbook = committed('docs/rules.md');
    for (const { write } of REFUSED_EXAMPLES) expect(handbook).toContain(`| \`${write}\``);
  });
});
