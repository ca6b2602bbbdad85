/**
 * Checks manifest.xml and, when the build made one, dist/manifest.xml. Without the network: the schema (where the folder
 * ../shared/manifest-xsd lies beside the repository), Microsoft's own parser, and what neither of them sees. With
 * `--online` Microsoft's service is asked besides, as it must be before a release.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateManifest } from 'office-addin-manifest';
import { Unreachable, checkOnline } from './manifest/check-online.mjs';
import { checkParser } from './manifest/check-parser.mjs';
import { checkSchema } from './manifest/check-schema.mjs';
import { lintGrowth } from './manifest/lint-growth.mjs';
import { lintManifest } from './manifest/lint.mjs';
import { releasedManifest } from './manifest/released-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const schema = path.join(root, '../shared/manifest-xsd/extended/OfficeAppManifestV1_1.xsd');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const online = process.argv.includes('--online');

const manifests = [
  { name: 'manifest.xml', served: root, forRelease: false },
  { name: 'dist/manifest.xml', served: path.join(root, 'dist/taskpane'), forRelease: true },
].filter(({ name, forRelease }) => !forRelease || existsSync(path.join(root, name)));

let wrong = 0;
for (const { name, served, forRelease } of manifests) {
  const file = path.join(root, name);
  report(name, 'schema', checkSchema(file, schema));
  report(name, 'parser', { problems: await checkParser(file) });
  report(name, 'lint', { problems: lint(readFileSync(file, 'utf8'), served, forRelease) });
  if (!forRelease) report(name, 'version', growth(readFileSync(file, 'utf8')));
  if (online) await askOnline(name, file, forRelease);
}
process.exitCode = wrong === 0 ? 0 : 1;

/** @param {{ problems: string[] } | { skipped: string }} found */
function report(name, part, { problems = [], skipped }) {
  wrong += problems.length;
  const verdict = problems.length === 0 ? 'good' : `${problems.length} wrong`;
  console.log(`${name}: ${part}: ${skipped === undefined ? verdict : `did not run, ${skipped}`}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function lint(text, served, forRelease) {
  const file = (relative) => {
    const full = path.join(served, relative);
    return existsSync(full) ? readFileSync(full) : null;
  };
  try {
    return lintManifest(text, { version, forRelease, file });
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}

function growth(text) {
  const released = releasedManifest(root);
  return released === undefined
    ? { skipped: 'no release is tagged yet' }
    : { problems: lintGrowth(text, released) };
}

async function askOnline(name, file, forRelease) {
  try {
    report(name, "Microsoft's service", { problems: await checkOnline(file, forRelease, validateManifest) });
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    wrong += 1;
    console.log(`${name}: ${error.message}`);
  }
}
