const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { PrintSizes } = require('./print-sizes.cjs');
const { ProductionManifest } = require('./production-manifest.cjs');
const { resolve, root, swc } = require('./shared.cjs');
const { StaticFiles, hashedName, wholeFolder } = require('./static-files.cjs');

const source = (...names) => path.join(root, 'src', 'taskpane', ...names);
const check = { from: source('browser-check.js'), to: hashedName(source('browser-check.js')) };
const shell = { from: source('shell.css'), to: hashedName(source('shell.css')) };

/** Excel loads the pane only over a certificate that the machine trusts; without one a browser still shows it. */
const { DEV_CERT, DEV_KEY } = process.env;
const certificate =
  DEV_CERT && DEV_KEY ? { options: { cert: readFileSync(DEV_CERT), key: readFileSync(DEV_KEY) } } : {};

/**
 * @param {{ WEBPACK_SERVE?: boolean }} env set by `webpack serve`
 * @returns {import('webpack').Configuration & { devServer: import('webpack-dev-server').Configuration }}
 */
module.exports = (env) => ({
  name: 'pane',
  mode: 'production',
  // Without a language level webpack's own run time contains `new Function`, which the policy of the page forbids.
  target: ['web', 'es2021'],
  context: root,
  entry: { taskpane: './src/taskpane/start.tsx' },
  output: {
    path: path.join(root, 'dist', 'taskpane'),
    filename: '[name].[contenthash:8].js',
    publicPath: '',
    clean: true,
  },
  resolve,
  module: { rules: [swc('es2021')] },
  // Never one of webpack's eval kinds: the policy of the page forbids them.
  devtool: 'source-map',
  // React and Fluent UI are half of it; as gzip it is about a quarter: 200 kB, a third of a second at 5 Mbit/s.
  performance: {
    hints: env.WEBPACK_SERVE ? false : 'error',
    maxAssetSize: 800_000,
    maxEntrypointSize: 800_000,
    assetFilter: (name) => name.endsWith('.js'),
  },
  stats: 'errors-warnings',
  plugins: [
    new StaticFiles([check, shell, ...wholeFolder(path.join(root, 'assets'))]),
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: source('page.ts'),
      templateParameters: { browserCheck: check.to, styleSheet: shell.to },
      // A module: old web views ignore it instead of stumbling over its syntax, and browser-check.js has the word.
      scriptLoading: 'module',
    }),
    new ProductionManifest({
      from: path.join(root, 'manifest.xml'),
      to: path.join(root, 'dist', 'manifest.xml'),
      baseUrl: process.env.BASE_URL,
    }),
    new PrintSizes(),
  ],
  devServer: {
    port: 3000,
    server: { type: 'https', ...certificate },
    static: false,
    hot: false,
    client: { overlay: false },
    open: false,
  },
});
