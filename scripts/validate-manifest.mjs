/**
 * Checks manifest.xml and, when the build made one, dist/manifest.xml, without the network: the schema (where the
 * folder ../shared/manifest-xsd lies beside the repository), Microsoft's own parser, and what neither of them sees.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { lintManifest } from './manifest/lint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const schema = path.join(root, '../shared/manifest-xsd/extended/OfficeAppManifestV1_1.xsd');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const manifests = [
  { name: 'manifest.xml', served: root, forRelease: false },
  { name: 'dist/manifest.xml', served: path.join(root, 'dist/taskpane'), forRelease: true },
].filter(({ name, forRelease }) => !forRelease || existsSync(path.join(root, name)));

let wrong = 0;
for (const manifest of manifests) {
  report(manifest.name, 'schema', checkSchema(manifest));
  report(manifest.name, 'parser', await checkParser(manifest));
  report(manifest.name, 'lint', lint(manifest));
}
process.exitCode = wrong === 0 ? 0 : 1;

/** @param {string[] | null} problems null: this part could not run, and has said why */
function report(name, part, problems) {
  if (problems === null) return;
  wrong += problems.length;
  console.log(`${name}: ${part}: ${problems.length === 0 ? 'good' : `${problems.length} wrong`}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function checkSchema({ name }) {
  if (!existsSync(schema)) return skip(name, 'there is no folder ../shared/manifest-xsd');
  const args = ['--noout', '--nonet', '--schema', schema, path.join(root, name)];
  const { error, status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
  if (error !== undefined) return skip(name, 'xmllint is not installed (Debian: libxml2-utils)');
  return status === 0 ? [] : stderr.trim().split('\n');
}

function skip(name, why) {
  console.log(`${name}: schema: did not run, ${why}`);
  return null;
}

async function checkParser({ name }) {
  try {
    const { hosts, id } = await OfficeAddinManifest.readManifestFile(path.join(root, name));
    return hosts?.includes('Workbook') && id ? [] : ['the parser finds no id or no host Workbook'];
  } catch (error) {
    return [String(error)];
  }
}

function lint({ name, served, forRelease }) {
  const file = (relative) => {
    const full = path.join(served, relative);
    return existsSync(full) ? readFileSync(full) : null;
  };
  try {
    return lintManifest(readFileSync(path.join(root, name), 'utf8'), { version, forRelease, file });
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}
