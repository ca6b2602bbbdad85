import { encodeXml } from '../../src/workbook/file/xml/encode';
import type { Relationship } from '../../src/workbook/file/parts/relationships';
import { areaAddress } from '../model/address';
import type { Link } from '../model/link';

/** The relationships that lead out of the workbook: the id for each address. */
export type LinkIds = ReadonlyMap<string, string>;

/** Ids for all addresses that links lead to: of those a sheet has, and new ones. */
export function linkIds(links: readonly Link[], known: readonly Relationship[]): LinkIds {
  const ids = new Map<string, string>();
  for (const { kind, target, id } of known) if (kind === 'hyperlink') ids.set(target, id);
  const taken = new Set(known.map(({ id }) => id));
  let last = 0;
  for (const { address } of links) {
    if (address === undefined || ids.has(address)) continue;
    do last += 1;
    while (taken.has(`rIdLink${last}`));
    ids.set(address, `rIdLink${last}`);
  }
  return ids;
}

/** `<hyperlinks>` of a worksheet part, or nothing. */
export function linksXml(links: readonly Link[], ids: LinkIds): string {
  if (links.length === 0) return '';
  const xml = links.map(({ area, address, place, screenTip }) => {
    const id = address === undefined ? '' : ` r:id="${ids.get(address) ?? ''}"`;
    const location = place === undefined ? '' : ` location="${encodeXml(place)}"`;
    const tip = screenTip === undefined ? '' : ` tooltip="${encodeXml(screenTip)}"`;
    return `<hyperlink ref="${areaAddress(area)}"${id}${location}${tip}/>`;
  });
  return `<hyperlinks>${xml.join('')}</hyperlinks>`;
}
