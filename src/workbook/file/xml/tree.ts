import { attributesOf, type Attribute } from './attributes';
import { decodeXml } from './decode';
import { scanXml } from './scan';

/** An element with the offsets of its tags, so that text can be inserted around and inside it. */
export interface XmlElement {
  /** `x` of `x:row`, empty where there is none. */
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  /** After the start tag. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly children: XmlElement[];
  /** The text directly inside, decoded. */
  text: string;
  /** Of the end tag (of the start tag where that closes itself), and after it. */
  closeStart: number;
  end: number;
  /** Namespaces in scope, by prefix. */
  readonly scope: Readonly<Record<string, string>>;
}

/** The elements of a small part. @throws XmlFault */
export function parseTree(text: string): XmlElement {
  const path: XmlElement[] = [];
  let root: XmlElement | undefined;
  scanXml(text, {
    open(tag) {
      const parent = path.at(-1);
      const attributes = attributesOf(text, tag);
      const scope = widen(parent?.scope ?? {}, attributes);
      const { prefix, local } = split(tag.name);
      const element: XmlElement = {
        prefix,
        local,
        namespace: scope[prefix] ?? '',
        attributes,
        start: tag.start,
        openEnd: tag.end,
        selfClosing: tag.selfClosing,
        children: [],
        text: '',
        closeStart: tag.start,
        end: tag.end,
        scope,
      };
      parent?.children.push(element);
      root ??= element;
      path.push(element);
    },
    close(_name, _depth, start, end) {
      const element = path.pop();
      if (element) Object.assign(element, { closeStart: start, end });
    },
    text(start, end, cdata) {
      const element = path.at(-1);
      const raw = text.slice(start, end);
      if (element) element.text += cdata ? raw : decodeXml(raw, start);
    },
  });
  if (!root) throw new Error('scanXml lets no text without a root through');
  return root;
}

function widen(scope: Readonly<Record<string, string>>, attributes: readonly Attribute[]) {
  const declared = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return scope;
  const added = declared.map(({ name, value }) => [name === 'xmlns' ? '' : name.slice(6), value] as const);
  return { ...scope, ...Object.fromEntries(added) };
}

function split(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { prefix: '', local: name }
    : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** The value of an attribute without a prefix. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((each) => each.name === name)?.value;
}

/** The value of an attribute in a namespace, whatever its prefix. */
export function attributeIn(
  element: XmlElement,
  namespaces: readonly string[],
  name: string,
): string | undefined {
  return element.attributes.find((each) => {
    const { prefix, local } = split(each.name);
    return prefix !== '' && local === name && namespaces.includes(element.scope[prefix] ?? '');
  })?.value;
}

/** Children of that name in the namespace of the parent. */
export function childrenOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local && child.namespace === element.namespace);
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(element, local)[0];
}

/** `1` and `true` are yes (xsd:boolean). */
export function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
