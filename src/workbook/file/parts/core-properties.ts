import { WorkbookError } from '../../port';
import { findEntry, readXml, type Package } from './package';
import { readRelationships } from './relationships';

/** What a package says of its last saving (ECMA-376 part 2, §11). */
export interface Saved {
  readonly by?: string;
  /** As it is written: ISO 8601, mostly in UTC. */
  readonly at?: string;
}

const KIND = 'core-properties';

/** Empty where the package has no such part, or a damaged one: nothing depends on it. */
export function readSaved(pkg: Package): Saved {
  const by = propertyOf(pkg, 'lastModifiedBy');
  const at = propertyOf(pkg, 'modified');
  return { ...(by !== undefined && { by }), ...(at !== undefined && { at }) };
}

function propertyOf(pkg: Package, name: string): string | undefined {
  try {
    const part = readRelationships(pkg, '').find(({ kind, external }) => kind === KIND && !external);
    if (!part || !findEntry(pkg, part.target)) return undefined;
    const element = readXml(pkg, part.target).root.children.find(({ local }) => local === name);
    return element?.text.trim() || undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}
