import { XmlFault } from './fault';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text or attribute value with its references resolved. Only the five entities of XML itself and characters by
 * number exist: everything else would need a document type.
 * @throws XmlFault at `from` + the place of the reference
 */
export function decodeXml(raw: string, from: number): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^;&\s]*));?/g, (whole, hex, decimal, name, place) => {
    const reference = whole.endsWith(';') ? resolve(hex, decimal, name) : undefined;
    if (reference === undefined) throw new XmlFault('malformed', from + Number(place));
    return reference;
  });
}

function resolve(hex?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
