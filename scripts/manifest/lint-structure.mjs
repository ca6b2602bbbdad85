import { all, child } from './xml-tree.mjs';

const OVERRIDES_1_0 = 'VersionOverridesV1_0';

/** One group with one command on the Home tab, which is all this add-in needs, and nothing that Excel ignores or refuses. */
export function* lintStructure(manifest) {
  if (child(manifest, 'SupportUrl') === undefined)
    yield 'SupportUrl is missing: people would not know whom to ask';

  const overrides = all(manifest, 'VersionOverrides');
  if (overrides.length !== 1) yield `there are ${overrides.length} VersionOverrides instead of one`;
  for (const { line, attributes } of overrides) {
    const version = attributes['xsi:type'];
    if (version !== OVERRIDES_1_0)
      yield `line ${line}: a task pane has ${OVERRIDES_1_0} only, not ${version}`;
  }
  if (all(manifest, 'Runtime').length > 1) yield 'there is more than one Runtime';

  const tabs = ['OfficeTab', 'CustomTab'].flatMap((name) => all(manifest, name));
  const home = tabs.length === 1 && tabs[0].name === 'OfficeTab' && tabs[0].attributes.id === 'TabHome';
  if (!home) yield 'the group belongs on the Home tab (OfficeTab TabHome), and nowhere else';
  for (const name of ['InsertAfter', 'InsertBefore']) {
    for (const { line } of all(manifest, name)) yield `line ${line}: ${name} works in PowerPoint only`;
  }
  const actions = all(manifest, 'Action').map(({ attributes }) => attributes['xsi:type']);
  if (actions.join() !== 'ShowTaskpane')
    yield `there is one command, which shows the pane, not [${actions.join(', ')}]`;
}
