import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleScript } from '../build/bundle-script.mjs';

const { root } = createRequire(import.meta.url)('../build/shared.cjs');
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
  const file = path.join(output, name, 'main.cjs');
  return bundleScript(entry, file, { node: { __dirname: true }, externals: EXTERNALS });
}
