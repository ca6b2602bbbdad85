import type { Limits } from '../limits';
import { WorkbookError } from '../../port';
import { XmlFault } from '../xml/fault';
import { parseTree, type XmlElement } from '../xml/tree';
import { ZipFault, type ZipEntry } from '../zip/entry';
import { entryOf, type PackedContent } from '../zip/pack';
import { unpack } from '../zip/unpack';

/** An OPC package: entries that stay packed until one is asked for. Never changed; a change makes a new one. */
export interface Package {
  /** The file's name, for messages. */
  readonly name: string;
  readonly entries: readonly ZipEntry[];
  readonly limits: Limits;
}

/** A part that holds XML: its text (a byte order mark included) and its elements. */
export interface XmlPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** Part names are equal without regard to the case of ASCII letters (ECMA-376 part 2, §6.2.2.3). */
export function findEntry(pkg: Package, path: string): ZipEntry | undefined {
  const folded = path.toLowerCase();
  return (
    pkg.entries.find(({ name }) => name === path) ??
    pkg.entries.find(({ name }) => name.toLowerCase() === folded)
  );
}

/** The text of a part. @throws WorkbookError where it is missing, damaged or not UTF-8 */
export function readText(pkg: Package, path: string): string {
  const entry = findEntry(pkg, path);
  if (!entry) throw new WorkbookError('workbook.missing-part', { name: pkg.name, part: path });
  const text = decode(guarded(pkg, path, () => unpack(entry)));
  if (text === undefined || !declaresUtf8(text)) {
    throw new WorkbookError('workbook.encoding', { name: pkg.name, part: path });
  }
  return text;
}

/** UTF-8 as text, its byte order mark kept so that writing the text again gives the same bytes. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // A fatal decoder throws for bytes that are no UTF-8, and for nothing else.
    return undefined;
  }
}

function declaresUtf8(text: string): boolean {
  const declared = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared);
}

/** A part as a tree of elements. @throws WorkbookError also where it is larger than a tree may be */
export function readXml(pkg: Package, path: string): XmlPart {
  const entry = findEntry(pkg, path);
  if (entry && entry.size > pkg.limits.treeBytes) {
    throw new WorkbookError('workbook.part-too-large', {
      name: pkg.name,
      part: path,
      bytes: entry.size,
      limit: pkg.limits.treeBytes,
    });
  }
  const text = readText(pkg, path);
  return { path: entry?.name ?? path, text, root: guarded(pkg, path, () => parseTree(text)) };
}

/** Runs work on a part and says which file and part it was where archive or XML are at fault. */
export function guarded<T>(pkg: Package, part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(pkg.name, error, part);
  }
}

/** A fault of archive or XML as a WorkbookError; any other error as it is. */
export function explain(name: string, error: unknown, part = ''): unknown {
  if (error instanceof ZipFault) {
    return Object.assign(new WorkbookError(error.code, { name, ...error.params }), { cause: error });
  }
  if (error instanceof XmlFault) {
    const code = error.reason === 'doctype' ? 'workbook.doctype' : 'workbook.broken-part';
    return Object.assign(new WorkbookError(code, { name, part }), { cause: error });
  }
  return error;
}

/** The package with parts replaced in their place, and new ones behind all others in the order given. */
export function withParts(pkg: Package, parts: ReadonlyMap<string, string | PackedContent>): Package {
  const rest = new Map(parts);
  const entries = pkg.entries.map((entry) => {
    const text = rest.get(entry.name);
    if (text === undefined) return entry;
    rest.delete(entry.name);
    const packed = entryOf(entry.name, text);
    return {
      ...packed,
      rawName: entry.rawName,
      flags: entry.flags,
      externalAttributes: entry.externalAttributes,
    };
  });
  const added = [...rest].map(([path, text]) => entryOf(path, text));
  return { ...pkg, entries: [...entries, ...added] };
}

/** The package without some parts. */
export function withoutParts(pkg: Package, paths: readonly string[]): Package {
  const gone = new Set(paths.map((path) => findEntry(pkg, path)));
  return { ...pkg, entries: pkg.entries.filter((entry) => !gone.has(entry)) };
}
