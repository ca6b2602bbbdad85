import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';

const { resolve, root, swc } = createRequire(import.meta.url)('./shared.cjs');

/**
 * Puts a TypeScript entry and what it imports into one script for Node. Nothing is minimised: it is read and run on this machine.
 *
 * @param {string} entry relative to the repository, as `./tests/truth/cells/main.ts`
 * @param {string} file where the script goes, absolute
 * @param {import('webpack').Configuration} [more] what else webpack is told
 * @returns {Promise<string>} the file
 */
export async function bundleScript(entry, file, more = {}) {
  await compile({
    mode: 'production',
    target: 'node20',
    context: root,
    entry,
    output: { path: path.dirname(file), filename: path.basename(file), library: { type: 'commonjs2' } },
    resolve,
    module: { rules: [swc('es2022')] },
    optimization: { minimize: false },
    devtool: false,
    ...more,
  });
  return file;
}

/**
 * @param {import('webpack').Configuration | import('webpack').Configuration[]} configurations
 * @returns {Promise<void>} rejected with what webpack found wrong
 */
export function compile(configurations) {
  const compiler = webpack(configurations);
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else compiler.close((closing) => (closing ? fail(closing) : done()));
    });
  });
}
