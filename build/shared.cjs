const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** TypeScript and JSX through swc; `target` is the oldest ECMAScript that has to run the result. */
const swc = (target) => ({
  test: /\.tsx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

module.exports = { root, swc, resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] } };
