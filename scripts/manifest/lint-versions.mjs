import { all, child } from './xml-tree.mjs';

/** The latest version of each requirement set that Excel add-ins may ask for (July 2026). */
const LATEST = { ExcelApi: 21, AddinCommands: 1, DialogApi: 2, SharedRuntime: 2, RibbonApi: 1 };

/** The version follows package.json; required API sets exist, and are asked for where Office heeds them. */
export function* lintVersions(manifest, { version }) {
  const own = child(manifest, 'Version')?.text.trim();
  if (own !== `${version}.0`) yield `Version is ${own}, package.json wants ${version}.0`;

  const required = child(manifest, 'Requirements');
  if (required === undefined) yield 'Requirements are missing: every Excel would try to open the pane';
  for (const { line, attributes } of required === undefined ? [] : all(required, 'Set')) {
    const [major, minor] = (attributes.MinVersion ?? '1.1').split('.').map(Number);
    if (!(major === 1 && minor >= 1 && minor <= (LATEST[attributes.Name] ?? 0))) {
      yield `line ${line}: there is no requirement set ${attributes.Name} ${attributes.MinVersion}`;
    }
  }
  for (const overrides of all(manifest, 'VersionOverrides')) {
    if (child(overrides, 'Requirements') !== undefined) {
      yield `line ${overrides.line}: Requirements in VersionOverrides make the ribbon button vanish silently`;
    }
  }
}
