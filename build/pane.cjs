const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { officeScript } = require('./office-script.cjs');
const { PrintSizes } = require('./print-sizes.cjs');
const { ProductionManifest } = require('./production-manifest.cjs');
const { resolve, root, swc } = require('./shared.cjs');
const { SizeBudget } = require('./size-budget.cjs');
const { StaticFiles, hashedName, wholeFolder } = require('./static-files.cjs');

const source = (...names) => path.join(root, 'src', 'taskpane', ...names);
const check = { from: source('browser-check.js'), to: hashedName(source('browser-check.js')) };
const office = officeScript(process.env.OFFICE_JS, root);
const shell = { from: source('shell.css'), to: hashedName(source('shell.css')) };

/**
 * What each chunk may weigh in kB: what was measured and little more. React and Fluent UI are most of `taskpane`; `engine`
 * runs in a worker and is loaded beside it; `export` only where the open workbook takes no sheets, `gathering`
 * where somebody reads a plan or collects the units' files.
 */
const BUDGETS = {
  taskpane: { plain: 884, gzip: 263 },
  'self-test': { plain: 96, gzip: 28 },
  engine: { plain: 1145, gzip: 342 },
  gathering: { plain: 260, gzip: 82 },
  'rule-sheets': { plain: 12, gzip: 5 },
  export: { plain: 195, gzip: 58 },
};

/** A page with one script of ours, or none. */
const page = (filename, { chunk, title, template = 'page.ts' }) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: chunk === undefined ? [] : [chunk],
    template: source(template),
    templateParameters: {
      browserCheck: check.to,
      styleSheet: shell.to,
      officeScript: office.address,
      ...(title === undefined ? {} : { title }),
    },
    // A module: old web views ignore it instead of stumbling over its syntax, and browser-check.js has the word.
    scriptLoading: 'module',
  });

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
  entry: { taskpane: './src/taskpane/start.tsx', 'self-test': './src/taskpane/self-test/start.ts' },
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
  // One file for the pane, one for its worker, and one for what is seldom needed.
  optimization: { splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
  plugins: [
    new StaticFiles([check, shell, ...office.files, ...wholeFolder(path.join(root, 'assets'))]),
    page('taskpane.html', { chunk: 'taskpane' }),
    page('self-test.html', { chunk: 'self-test', title: 'self-test.title' }),
    page('help.html', { template: 'help-page.ts' }),
    new ProductionManifest({
      from: path.join(root, 'manifest.xml'),
      to: path.join(root, 'dist', 'manifest.xml'),
      baseUrl: process.env.BASE_URL,
    }),
    new PrintSizes(),
    ...(env.WEBPACK_SERVE ? [] : [new SizeBudget(BUDGETS)]),
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
