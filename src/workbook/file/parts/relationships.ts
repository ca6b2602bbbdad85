import { findEntry, readXml, type Package, type XmlPart } from './package';
import { attribute } from '../xml/tree';

/** The namespaces of relationship types and of `r:id`, of ISO 29500 transitional and strict. */
export const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `styles`, … */
  readonly kind: string;
  readonly type: string;
  /** Path of the part in the package; the address as it is where it leads outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part stand; `''` is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, none where it has no such file. @throws WorkbookError */
export function readRelationships(pkg: Package, part: string): Relationship[] {
  const path = relationshipsPath(part);
  return findEntry(pkg, path) ? relationshipsIn(readXml(pkg, path), part) : [];
}

export function relationshipsIn(rels: XmlPart, part: string): Relationship[] {
  return rels.root.children
    .filter(({ local }) => local === 'Relationship')
    .map((element) => {
      const type = attribute(element, 'Type') ?? '';
      const target = attribute(element, 'Target') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolve(part, target),
        external,
      };
    });
}

/** A target as a path in the package: relative to the folder of its source, or from the root with `/`. */
function resolve(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
