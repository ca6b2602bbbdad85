import type { ApiSet, ClientSchema } from './types';

/** Orders versions of one set: 1.9 comes before 1.10. */
export function compareVersions(left: string, right: string): number {
  const [majorLeft = 0, minorLeft = 0] = left.split('.').map(Number);
  const [majorRight = 0, minorRight = 0] = right.split('.').map(Number);
  return majorLeft - majorRight || minorLeft - minorRight;
}

/** The later of two sets; a set other than ExcelApi always wins, because ExcelApi alone never brings it. */
export function later(left: ApiSet, right: ApiSet): ApiSet {
  if (left.name !== right.name) return left.name === 'ExcelApi' ? right : left;
  return compareVersions(left.version, right.version) >= 0 ? left : right;
}

/**
 * The earliest set in which an object of each class can be reached from the workbook. The client checks the set
 * of `Worksheet.pageLayout` but not of the members of `PageLayout`; they cannot be older than the way to them.
 */
export function introduced(schema: ClientSchema, root: string): ReadonlyMap<string, ApiSet> {
  const found = new Map<string, ApiSet>([[root, { name: 'ExcelApi', version: '1.1' }]]);
  const waiting = [root];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const own = found.get(name);
    const described = schema.classes[name];
    if (own === undefined || described === undefined) continue;
    const ways = Object.values(described.members).flatMap((member) =>
      'type' in member ? [{ type: member.type, api: later(own, member.api) }] : [],
    );
    if (described.item !== undefined) ways.push({ type: described.item, api: own });
    for (const way of ways) {
      const before = found.get(way.type);
      if (before !== undefined && !isEarlier(way.api, before)) continue;
      found.set(way.type, way.api);
      waiting.push(way.type);
    }
  }
  return found;
}

function isEarlier(left: ApiSet, right: ApiSet): boolean {
  if (left.name !== right.name) return left.name === 'ExcelApi';
  return compareVersions(left.version, right.version) < 0;
}
