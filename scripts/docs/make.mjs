/**
 * `npm run docs`: writes what is generated from the code (docs/rules.md, docs/rule-set.schema.json). The sources are
 * TypeScript, so webpack puts them into one file first, as it does for the command line.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleScript } from '../../build/bundle-script.mjs';
import shared from '../../build/shared.cjs';

const { root } = shared;
const folder = mkdtempSync(path.join(root, 'node_modules', '.docs-'));
try {
  const script = await bundleScript('./scripts/docs/documents.ts', path.join(folder, 'documents.cjs'));
  const { documents, TEMPLATE } = createRequire(import.meta.url)(script);
  const template = readFileSync(path.join(root, TEMPLATE), 'utf8');
  for (const { path: file, text } of await documents(template)) {
    writeFileSync(path.join(root, file), text);
    console.log(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
