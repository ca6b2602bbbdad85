import { lintAddresses } from './lint-addresses.mjs';
import { lintIcons } from './lint-icons.mjs';
import { lintLengths } from './lint-lengths.mjs';
import { lintLocales } from './lint-locales.mjs';
import { lintNames } from './lint-names.mjs';
import { lintStructure } from './lint-structure.mjs';
import { lintVersions } from './lint-versions.mjs';
import { readXml } from './xml-tree.mjs';

const LINTS = [lintStructure, lintNames, lintLengths, lintAddresses, lintIcons, lintLocales, lintVersions];

/**
 * What is wrong with a manifest that its schema cannot see, as English sentences for developers; empty when nothing.
 * @param {string} text the manifest
 * @param {object} around
 * @param {string} around.version the version in package.json
 * @param {boolean} around.forRelease whether it is meant for a server: then nothing may point at this machine
 * @param {(path: string) => Buffer | null} around.file a file that will be served beside the pane, by its path there
 */
export function lintManifest(text, around) {
  const manifest = readXml(text);
  return LINTS.flatMap((lint) => [...lint(manifest, around)]);
}
