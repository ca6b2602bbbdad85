/**
 * The awards of a million rows, decided by the engine and by whole-number arithmetic (tests/truth/million): in plain
 * Node, because jest's surroundings make arithmetic ten times slower. The exit status is 1 where one award differs.
 *
 *     node scripts/truth/million.mjs [ROWS CLUSTERS [--json]]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const { resolve, root, swc } = createRequire(import.meta.url)('../../build/shared.cjs');
const [rows = '1000000', clusters = '2500', ...options] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-million-'));
try {
  const built = await build(folder);
  const { error, status } = spawnSync(
    process.execPath,
    [...process.execArgv, built, rows, clusters, ...options],
    {
      stdio: 'inherit',
    },
  );
  if (error) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** @returns {Promise<string>} the script that was made of tests/truth/million/main.ts */
function build(output) {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry: './tests/truth/million/main.ts',
    output: { path: output, filename: 'million.cjs' },
    resolve,
    module: { rules: [swc('es2022')] },
    optimization: { minimize: false },
    devtool: false,
  });
  return new Promise((settle, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else settle(path.join(output, 'million.cjs'));
    });
  });
}
