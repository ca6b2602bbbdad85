import { child, walk } from './xml-tree.mjs';

/** The most characters of each kind of text, its wordings in other languages included. */
const MOST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 };
const MOST_ON_TOP = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
};

/** No text and no address is longer than Office takes. */
export function* lintLengths(manifest) {
  for (const [name, most] of Object.entries(MOST_ON_TOP)) yield* tooLong(child(manifest, name), most);
  for (const list of walk(manifest)) {
    for (const resource of MOST[list.name] ? list.children : []) yield* tooLong(resource, MOST[list.name]);
  }
}

function* tooLong(element, most) {
  for (const { line, text, attributes } of element ? walk(element) : []) {
    const { length } = attributes.DefaultValue ?? attributes.Value ?? text.trim();
    if (length > most) yield `line ${line}: ${element.name} has ${length} characters, ${most} are allowed`;
  }
}
