const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * A small XML file as a tree of `{ name, attributes, children, text, line }`; names keep their prefix.
 * Knows elements, attributes, text, comments and the five named entities, which is all a manifest may hold.
 * @throws {SyntaxError} with the line where the text is anything else
 */
export function readXml(text) {
  const top = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (token === null) throw misplaced(text, at);
    const [, closing, name, attributes, selfClosing, characters] = token;
    const parent = open.at(-1);
    if (characters !== undefined) parent.text += decode(characters);
    else if (closing === '/' && (open.length === 1 || open.pop().name !== name)) throw misplaced(text, at);
    else if (closing === '') {
      const element = {
        name,
        attributes: readAttributes(attributes),
        children: [],
        text: '',
        line: lineOf(text, at),
      };
      parent.children.push(element);
      if (selfClosing === '') open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw misplaced(text, text.length);
  return top.children[0];
}

/** The element itself and all below it, in the order of the text. */
export function* walk(element) {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** All elements of that name below, at any depth. */
export function all(element, name) {
  return [...walk(element)].filter((found) => found !== element && found.name === name);
}

/** The direct child of that name, if there is one. */
export function child(element, name) {
  return element?.children.find((found) => found.name === name);
}

function readAttributes(text) {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, a, b]) => [name, decode(a ?? b)]));
}

function decode(text) {
  return text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}

function lineOf(text, at) {
  return text.slice(0, at).split('\n').length;
}

function misplaced(text, at) {
  return new SyntaxError(
    `line ${lineOf(text, at)}: ${JSON.stringify(text.slice(at, at + 30))} does not belong here`,
  );
}
