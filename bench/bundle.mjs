import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';

const { resolve, root, swc } = createRequire(import.meta.url)('../build/shared.cjs');
export const bench = path.join(root, 'bench');
export const output = path.join(bench, 'node_modules', '.cache', 'bench');
export { root };

/** What is measured against stays what its packages are. */
const EXTERNALS = {
  '@duckdb/node-api': 'commonjs @duckdb/node-api',
  'nodejs-polars': 'commonjs nodejs-polars',
  'playwright-core': 'commonjs playwright-core',
};

/**
 * @param {string} entry as `./bench/src/main.ts`; paths that it looks up beside its sources are relative to the repository
 * @param {string} name of the script
 * @returns {Promise<string>} the script
 */
export function bundle(entry, name) {
  mkdirSync(output, { recursive: true });
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry,
    node: { __dirname: true },
    output: { path: path.join(output, name), filename: 'main.cjs' },
    externals: EXTERNALS,
    resolve,
    module: { rules: [swc('es2022')] },
    optimization: { minimize: false },
    devtool: false,
  });
  return new Promise((settle, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else settle(path.join(output, name, 'main.cjs'));
    });
  });
}
