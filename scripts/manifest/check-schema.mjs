import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * What the schema says against a manifest.
 * @param {string} manifest path of the manifest
 * @param {string} schema path of the XSD, in a folder beside the repository that not everybody has
 * @returns {{ problems: string[] } | { skipped: string }} skipped: why nothing was checked
 */
export function checkSchema(manifest, schema) {
  if (!existsSync(schema)) return { skipped: 'there is no folder ../shared/manifest-xsd' };
  const args = ['--noout', '--nonet', '--schema', schema, manifest];
  const { error, status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
  if (error !== undefined) return { skipped: 'xmllint is not installed (Debian: libxml2-utils)' };
  return { problems: status === 0 ? [] : stderr.trim().split('\n') };
}
