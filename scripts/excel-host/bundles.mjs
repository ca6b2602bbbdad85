import path from 'node:path';
import webpack from 'webpack';
import { compile } from '../../build/bundle-script.mjs';
import shared from '../../build/shared.cjs';

const { resolve, root, swc } = shared;

/**
 * Bundles the server and the page's script with webpack; what has not changed comes from its cache. Nothing is
 * minimised: the page is read from this machine.
 * @param {string} editable the folder excel-host/editable, with its packages installed
 * @returns {Promise<{ server: string, pageFiles: Record<string, string> }>} the server's file, the page's by their paths
 */
export async function bundles(editable) {
  const cache = path.join(editable, 'node_modules', '.cache');
  const shared = (name) => ({
    name,
    mode: 'development',
    context: root,
    resolve,
    devtool: false,
    performance: false,
    cache: { type: 'filesystem', cacheDirectory: path.join(cache, `webpack-${name}`) },
  });
  const server = {
    ...shared('server'),
    target: 'node20',
    entry: path.join(editable, 'server', 'main.ts'),
    output: { path: path.join(cache, 'server'), filename: 'main.cjs', library: { type: 'commonjs2' } },
    module: { rules: [swc('es2022')] },
    // The host finds packages beside its own sources, so those keep their places.
    node: { __dirname: true },
  };
  const page = {
    ...shared('page'),
    target: ['web', 'es2022'],
    entry: path.join(editable, 'page', 'main.ts'),
    output: { path: path.join(cache, 'page'), filename: 'page.js' },
    module: { rules: [swc('es2022')] },
    // Univer's packages say that they have no side effects, but their facades are put together by some.
    optimization: { sideEffects: false },
    // Parts that Univer would load later come with the rest: there is one file to serve.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
  await compile([server, page]);
  return {
    server: path.join(server.output.path, server.output.filename),
    pageFiles: {
      '/page.js': path.join(page.output.path, page.output.filename),
      '/page.css': path.join(editable, 'page', 'page.css'),
      '/univer.css': path.join(editable, 'node_modules/@univerjs/preset-sheets-core/lib/index.css'),
    },
  };
}
