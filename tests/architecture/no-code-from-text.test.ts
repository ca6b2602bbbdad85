import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { codeFromText } from '../support/code-from-text';
import { freshBuild } from '../support/fresh-build';

const BUILD_MS = 240_000;

/** The scripts of a build that make code from text, each with its places. */
function scriptsWithCodeFromText(folder: string): Record<string, string[]> {
  const scripts = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  expect(scripts).not.toEqual([]);
  const found = scripts.map(
    (name) => [name, codeFromText(readFileSync(path.join(folder, name), 'utf8'))] as const,
  );
  return Object.fromEntries(found.filter(([, places]) => places.length > 0));
}

test(
  'the pane, which a policy forbids it, makes no code from text',
  () => expect(scriptsWithCodeFromText(freshBuild('pane'))).toEqual({}),
  BUILD_MS,
);

test(
  'the command line, which reads rule sets written by others, makes no code from text',
  () => expect(scriptsWithCodeFromText(freshBuild('cli'))).toEqual({}),
  BUILD_MS,
);

describe('what counts as code from text', () => {
  test.each([
    'eval("1")',
    'x = eval(y)',
    'window.eval(y)',
    '(0, eval)(y)',
    'self["eval"](y)',
    'new Function("return this")()',
    'Function("return this")()',
    'setTimeout("go()", 5)',
  ])('%s', (script) => {
    expect(codeFromText(script)).toHaveLength(1);
  });

  test.each([
    'var text = "eval(1) and new Function(2)"',
    '/* eval(1) */ evaluate(1)',
    'x instanceof Function',
    'setTimeout(go, 5)',
    'setTimeout(function () {}, 5)',
  ])('but not %s', (script) => {
    expect(codeFromText(script)).toEqual([]);
  });
});
