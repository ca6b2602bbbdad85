import { XmlFault } from './fault';

/** A start tag as offsets into the text: `start` at `<`, `end` after `>`. */
export interface Tag {
  /** Qualified name, as `x:row`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  /** `depth` of the root is 0. */
  open(tag: Tag, depth: number): void;
  /** `start` and `end` are those of the end tag; of the start tag where that closes itself. */
  close(name: string, depth: number, start: number, end: number): void;
  /** A run of text; in CDATA nothing is escaped. */
  text?(start: number, end: number, cdata: boolean): void;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/**
 * Walks through an XML text once and insists on its form: one root, tags in pairs, quotes closed. Comments,
 * processing instructions, CDATA and quoted attribute values are never taken for tags.
 * @throws XmlFault
 */
export function scanXml(text: string, handler: XmlHandler): void {
  const open: string[] = [];
  let roots = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    if (text.charCodeAt(at) !== LT) {
      const end = endOfText(text, at);
      if (open.length > 0) handler.text?.(at, end, false);
      else if (text.slice(at, end).trim() !== '') throw new XmlFault('malformed', at);
      at = end;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    if (next === BANG || next === QUESTION) {
      at = skipAside(text, at, open.length > 0 ? handler : undefined);
    } else if (next === SLASH) {
      const end = after(text, '>', at);
      const name = text.slice(at + 2, end - 1).trimEnd();
      if (open.pop() !== name) throw new XmlFault('malformed', at);
      handler.close(name, open.length, at, end);
      at = end;
    } else {
      const tag = readTag(text, at);
      if (open.length === 0 && ++roots > 1) throw new XmlFault('malformed', at);
      handler.open(tag, open.length);
      if (tag.selfClosing) handler.close(tag.name, open.length, tag.start, tag.end);
      else open.push(tag.name);
      at = tag.end;
    }
  }
  if (open.length > 0 || roots === 0) throw new XmlFault('malformed', text.length);
}

function endOfText(text: string, from: number): number {
  const end = text.indexOf('<', from);
  return end < 0 ? text.length : end;
}

/** A comment, CDATA section or processing instruction; a document type is refused. */
function skipAside(text: string, at: number, handler: XmlHandler | undefined): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<!DOCTYPE', at)) throw new XmlFault('doctype', at);
  if (!text.startsWith('<![CDATA[', at) || !handler) throw new XmlFault('malformed', at);
  const end = after(text, ']]>', at + 9);
  handler.text?.(at + 9, end - 3, true);
  return end;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw new XmlFault('malformed', from);
  return found + mark.length;
}

function readTag(text: string, start: number): Tag {
  let quote = 0;
  let nameEnd = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LT) throw new XmlFault('malformed', at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
      continue;
    }
    if (nameEnd === 0 && (code <= 32 || code === SLASH || code === GT)) nameEnd = at;
    if (code === 34 || code === 39) quote = code;
    if (code !== GT) continue;
    if (nameEnd === start + 1) break;
    const selfClosing = text.charCodeAt(at - 1) === SLASH;
    return { name: text.slice(start + 1, nameEnd), start, end: at + 1, selfClosing };
  }
  throw new XmlFault('malformed', start);
}

/** `row` of `x:row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
