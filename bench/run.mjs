/**
 * `npm run bench [-- --rows=10000,100000,1000000 --people=1000,10000,50000]`: the engine beside other programs of the same meaning,
 * each in a process of its own and in turns; then the whole job through the Excel adapter, and the first load of the pane.
 * Prints the tables and writes them to docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bench, bundle, output, root } from './bundle.mjs';
import { middle } from './middle.mjs';
import { page } from './page.mjs';

/** How often each runs after warming up, at most; what takes minutes runs once, cold. */
const RUNS = { 'hand-written': 7, engine: 7, duckdb: 3, polars: 3, mathjs: 1 };
/** Beyond so many rows a round takes minutes: one is enough, of fewer runs. */
const MANY = 100_000;
const ROUNDS = 3;
const LOADS = 5;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    people: { type: 'string', default: '1000,10000,50000' },
    out: { type: 'string', default: path.join(root, 'docs', 'benchmarks.md') },
  },
});

install();
const scripts = {
  contest: await bundle('./bench/src/contest/main.ts', 'contest'),
  adapter: await bundle('./bench/src/adapter/main.ts', 'adapter'),
  pane: await bundle('./bench/src/pane/main.ts', 'pane'),
};
const contests = numbersIn(values.rows).map((rows) => ({ rows, rounds: measureRows(rows) }));
const jobs = numbersIn(values.people).map((people) => measured(scripts.adapter, [people]));
const written = page({ contests, jobs, load: measurePane() });
const text = await format(written, { ...(await resolveConfig(values.out)), parser: 'markdown' });
console.log(text);
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, text);

function numbersIn(list) {
  return list.split(',').filter(Boolean).map(Number);
}

/** @returns for each round, name → score with its awards */
function measureRows(rows) {
  const rounds = rows > MANY ? 1 : ROUNDS;
  return Array.from({ length: rounds }, () =>
    Object.fromEntries(Object.keys(RUNS).map((name) => [name, contest(name, rows)])),
  );
}

function contest(name, rows) {
  const runs = name === 'mathjs' && rows >= MANY ? 0 : rows > MANY ? Math.min(3, RUNS[name]) : RUNS[name];
  const file = path.join(output, `${name}-${rows}`);
  const score = measured(scripts.contest, [name, rows, runs], file);
  return { ...score, time: middle(score.times), awards: readFileSync(`${file}.awards`) };
}

function measurePane() {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  start([webpack, '--config-name', 'pane']);
  const { stdout } = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' });
  if (stdout.trim() === '') return undefined;
  return measured(scripts.pane, [stdout.trim(), LOADS]);
}

/** Runs a script in a process of its own; what it found it writes to `file`.json. */
function measured(script, args, file = path.join(output, `${args.join('-').replaceAll(path.sep, '')}`)) {
  const began = performance.now();
  const heap = ['--expose-gc', '--max-old-space-size=12288'];
  start([...heap, script, ...args, file]);
  process.stderr.write(`${args.join(' ')}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  return JSON.parse(readFileSync(`${file}.json`, 'utf8'));
}

function start(args) {
  const { status, stderr } = spawnSync(process.execPath, args.map(String), { encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(`${args.join(' ')}:\n${stderr}`);
}

/** What is measured against is not among the packages of the product: it is installed when it is first wanted. */
function install() {
  if (existsSync(path.join(bench, 'node_modules', '@duckdb'))) return;
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', bench, '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('npm ci failed in bench/');
}
