/**
 * `npm run docs`: writes what is generated from the code (docs/rules.md, docs/rule-set.schema.json). The sources are
 * TypeScript, so webpack puts them into one file first, as it does for the command line.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import shared from '../../build/shared.cjs';

const { resolve, root, swc } = shared;
const folder = mkdtempSync(path.join(root, 'node_modules', '.docs-'));
try {
  await bundle();
  const { documents, TEMPLATE } = createRequire(import.meta.url)(path.join(folder, 'documents.cjs'));
  const template = readFileSync(path.join(root, TEMPLATE), 'utf8');
  for (const { path: file, text } of await documents(template)) {
    writeFileSync(path.join(root, file), text);
    console.log(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function bundle() {
  const compiler = webpack({
    mode: 'development',
    target: 'node20',
    context: root,
    entry: './scripts/docs/documents.ts',
    output: { path: folder, filename: 'documents.cjs', library: { type: 'commonjs2' } },
    resolve,
    module: { rules: [swc('es2022')] },
    devtool: false,
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else compiler.close(done);
    });
  });
}
