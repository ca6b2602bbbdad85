const { chmodSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { PrintSizes } = require('./print-sizes.cjs');
const { resolve, root, swc } = require('./shared.cjs');

const FILE = 'binh-xet.cjs';

/** Makes the written file executable, so that it can be called by its name. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => chmodSync(path.join(compiler.outputPath, FILE), 0o755));
  }
}

/** @type {import('webpack').Configuration} */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  context: root,
  entry: './src/cli/main.ts',
  output: { path: path.join(root, 'dist', 'cli'), filename: FILE, clean: true },
  resolve,
  module: { rules: [swc('es2022')] },
  // Not minimised: a stack trace from a user has to be readable.
  optimization: { minimize: false, moduleIds: 'named' },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new Executable(),
    new PrintSizes(),
  ],
};
