import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const SOURCES = ['src', 'packs', 'assets', 'build', 'webpack.config.js', 'package.json'];
const RESULT = { cli: 'dist/cli/binh-xet.cjs', pane: 'dist/taskpane/taskpane.html' } as const;

/** A build that takes longer than this has died and left its lock behind. */
const LOCK_MS = 180_000;

/**
 * The folder of the command line's or the pane's build, made anew when it is missing or older than any source.
 * Test files that run at the same time wait for each other.
 */
export function freshBuild(name: keyof typeof RESULT): string {
  const result = path.join(root, RESULT[name]);
  const lock = path.join(root, `node_modules/.build-${name}.lock`);
  takeLock(lock);
  try {
    const youngest = Math.max(...SOURCES.map((source) => lastChange(path.join(root, source))));
    if ((statSync(result, { throwIfNoEntry: false })?.mtimeMs ?? 0) < youngest) {
      build(name);
      // webpack leaves a file alone that has not changed
      const now = new Date();
      utimesSync(result, now, now);
    }
  } finally {
    rmdirSync(lock);
  }
  return path.dirname(result);
}

function build(name: string): void {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, '--config-name', name], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`webpack --config-name ${name} failed:\n${stdout}${stderr}`);
}

/** A folder is made by one process only: whoever makes it holds the lock. */
function takeLock(lock: string): void {
  const ticks = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LOCK_MS) rmdirSync(lock);
    else Atomics.wait(ticks, 0, 0, 250);
  }
}

/** When the file, or any file below the folder, was last changed, in milliseconds since 1970. */
function lastChange(place: string): number {
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
}
