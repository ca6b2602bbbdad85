import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const depcruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const THING = 'export const thing = 1;\n';
const importing = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;

const FORBIDDEN = [
  ['engine', 'rules'],
  ['engine', 'locale'],
  ['rules', 'sheets'],
  ['sheets', 'reports'],
  ['reports', 'workbook'],
  ['workbook', 'app'],
  ['app', 'cli'],
  ['taskpane', 'cli'],
  ['cli', 'taskpane'],
] as const;

const ALLOWED = [
  ['rules', 'engine'],
  ['sheets', 'rules'],
  ['workbook', 'reports'],
  ['app', 'workbook'],
  ['cli', 'app'],
  ['taskpane', 'app'],
] as const;

/** A small house: every room holds `thing.ts`, and one file for each import that is tried. */
const FILES: Record<string, string> = {
  ...Object.fromEntries(
    [...FORBIDDEN, ...ALLOWED].flatMap(([from, to]) => [
      [`${to}/thing.ts`, THING],
      [`${from}/from-${to}.ts`, importing(`../${to}/thing`)],
    ]),
  ),
  'engine/type-from-rules.ts': `import type { Shape } from '../rules/shape';\nexport const a: Shape = {};\n`,
  'rules/shape.ts': 'export interface Shape {}\n',
  'engine/egg.ts': `import { hen } from './hen';\nexport const egg = () => hen;\n`,
  'engine/hen.ts': `import { egg } from './egg';\nexport const hen = () => egg;\n`,
  ...Object.fromEntries(
    ['engine', 'workbook', 'cli'].map((room) => [
      `${room}/reads-disk.ts`,
      `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
    ]),
  ),
};

let house: string;
let violations: { rule: { name: string }; from: string }[];

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'binh-xet-house-'));
  cpSync(path.join(root, 'tsconfig.json'), path.join(house, 'tsconfig.json'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(house, 'src', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = [depcruise, '--config', config, '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  ({ violations } = (JSON.parse(stdout) as { summary: { violations: typeof violations } }).summary);
}, 60_000);

afterAll(() => rmSync(house, { recursive: true }));

/** Names of the rules that a file of the house breaks. */
function brokenBy(file: string): string[] {
  return violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name);
}

test.each(FORBIDDEN)('an import from %s into %s is caught', (from, to) => {
  expect(brokenBy(`${from}/from-${to}.ts`)).toEqual([`${from}-looks-only-down`]);
});

test.each(ALLOWED)('an import from %s into %s is fine', (from, to) => {
  expect(brokenBy(`${from}/from-${to}.ts`)).toEqual([]);
});

test('an import that only takes a type is caught as well', () => {
  expect(brokenBy('engine/type-from-rules.ts')).toEqual(['engine-looks-only-down']);
});

test('two files that import each other are caught', () => {
  expect([...brokenBy('engine/egg.ts'), ...brokenBy('engine/hen.ts')]).toContain('no-circles');
});

test('the file system is out of reach outside the command line', () => {
  expect(brokenBy('workbook/reads-disk.ts')).toEqual(['node-only-in-the-command-line']);
  expect(brokenBy('engine/reads-disk.ts')).toContain('pure-below-the-app');
  expect(brokenBy('cli/reads-disk.ts')).toEqual([]);
});
