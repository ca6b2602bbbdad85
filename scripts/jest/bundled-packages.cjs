/**
 * Packages that are slow to load, bundled for jest as the product bundles them: with what is used of them and no more. mathjs
 * makes all its functions when it is loaded, which takes up to a second in each test file, and its parser needs none.
 */
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'node_modules', '.cache', 'binh-xet', 'jest');

/** Name of the module → the line that exports what is used of it. */
const MODULES = {
  'mathjs/number': "export { create, parseDependencies } from 'mathjs/number';",
  'hucre/xlsx': "export * from 'hucre/xlsx';",
};

const packageOf = (name) => name.split('/')[0];

function versionOf(name) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', packageOf(name), 'package.json'), 'utf8'))
    .version;
}

const fileOf = (name) => `${name.replace('/', '-')}-${versionOf(name)}.cjs`;

/** For jest's `moduleNameMapper`. */
const bundledModules = Object.fromEntries(
  Object.keys(MODULES).map((name) => [`^${name}$`, path.join(folder, fileOf(name))]),
);

/** jest's `globalSetup`: makes what is not there yet. */
module.exports = async () => {
  mkdirSync(folder, { recursive: true });
  for (const [name, line] of Object.entries(MODULES)) {
    if (!existsSync(path.join(folder, fileOf(name)))) await bundle(name, line);
  }
};
module.exports.bundledModules = bundledModules;

/** Under a name of its own first, so that two runs at once never read half a file. */
async function bundle(name, line) {
  const own = `${process.pid}-${fileOf(name)}`;
  const entry = path.join(folder, `${own}.mjs`);
  writeFileSync(entry, line);
  await new Promise((done, fail) => {
    const configuration = {
      mode: 'production',
      target: 'node20',
      context: root,
      entry,
      output: { path: folder, filename: own, library: { type: 'commonjs2' } },
      optimization: { minimize: false },
    };
    webpack(configuration, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
      else done();
    });
  });
  rmSync(entry);
  renameSync(path.join(folder, own), path.join(folder, fileOf(name)));
}
