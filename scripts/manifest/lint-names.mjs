import { all, child, walk } from './xml-tree.mjs';

const LONGEST = 32;

/** Which list of Resources an element's resid has to lead to; what is not named here takes a short text. */
const LIST_OF = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Description: 'bt:LongStrings',
};

/** Ids are unique and short; every resid has its resource, and every resource is used. */
export function* lintNames(manifest) {
  const lists = all(manifest, 'Resources').flatMap((resources) => resources.children);
  const targets = new Map(
    lists.flatMap((list) => list.children.map((resource) => [resource.attributes.id, list.name])),
  );
  yield* lintIds(lists.flatMap((list) => list.children));
  yield* lintIds(['Group', 'Control', 'CustomTab'].flatMap((name) => all(manifest, name)));

  const used = [...walk(manifest)].filter((element) => element.attributes.resid !== undefined);
  for (const { name, attributes, line } of used) {
    const wanted = LIST_OF[name] ?? 'bt:ShortStrings';
    const found = targets.get(attributes.resid);
    if (found === undefined) yield `line ${line}: resid "${attributes.resid}" has no resource`;
    else if (found !== wanted) yield `line ${line}: ${name} wants a resource of ${wanted}, not of ${found}`;
  }
  const names = new Set(used.map(({ attributes }) => attributes.resid));
  for (const id of targets.keys()) if (!names.has(id)) yield `resource "${id}" is never used`;

  const panes = new Set(all(manifest, 'Action').map((action) => child(action, 'TaskpaneId')?.text.trim()));
  if (panes.size > 1) yield `buttons open different panes: ${[...panes].join(', ')}`;
}

function* lintIds(elements) {
  const seen = new Set();
  for (const { name, attributes, line } of elements) {
    const { id } = attributes;
    if (id === undefined || id.length > LONGEST)
      yield `line ${line}: ${name} needs an id of at most ${LONGEST} characters`;
    if (seen.has(id)) yield `line ${line}: id "${id}" is used twice`;
    seen.add(id);
  }
}
