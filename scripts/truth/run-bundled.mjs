/**
 * Runs a check of tests/truth/ in plain Node, because jest's surroundings make arithmetic ten times slower. Its exit status
 * becomes ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const { resolve, root, swc } = createRequire(import.meta.url)('../../build/shared.cjs');

/**
 * @param {string} entry as `./tests/truth/cells/main.ts`
 * @param {readonly string[]} options its arguments
 */
export async function runBundled(entry, options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-truth-'));
  try {
    const built = await build(entry, folder);
    const { error, status } = spawnSync(process.execPath, [...process.execArgv, built, ...options], {
      stdio: 'inherit',
    });
    if (error) throw error;
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns {Promise<string>} the script that was made of the entry */
function build(entry, output) {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry,
    output: { path: output, filename: 'check.cjs' },
    resolve,
    module: { rules: [swc('es2022')] },
    optimization: { minimize: false },
    devtool: false,
  });
  return new Promise((settle, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else settle(path.join(output, 'check.cjs'));
    });
  });
}
