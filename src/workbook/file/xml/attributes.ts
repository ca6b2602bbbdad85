import { decodeXml } from './decode';
import { XmlFault } from './fault';
import type { Tag } from './scan';

export interface Attribute {
  /** Qualified name, as `r:id`. */
  readonly name: string;
  readonly value: string;
  /** Offsets of the value between its quotes. */
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of a start tag in their order. @throws XmlFault where they are not well-formed */
export function attributesOf(text: string, tag: Tag): Attribute[] {
  const attributes: Attribute[] = [];
  const end = tag.end - (tag.selfClosing ? 2 : 1);
  let at = tag.start + 1 + tag.name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match || ATTRIBUTE.lastIndex > end) break;
    at = ATTRIBUTE.lastIndex;
    const raw = match[2] ?? match[3] ?? '';
    const value = decodeXml(raw, at - 1 - raw.length);
    attributes.push({ name: match[1] ?? '', value, start: at - 1 - raw.length, end: at - 1 });
  }
  if (text.slice(at, end).trim() !== '') throw new XmlFault('malformed', at);
  return attributes;
}
