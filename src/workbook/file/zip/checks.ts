import type { Limits } from '../limits';
import { ZipFault, type ZipEntry } from './entry';

/** Names that leave the archive, or that two readers would take for different parts. @throws ZipFault */
export function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (isUnsafe(name)) throw new ZipFault('workbook.unsafe-part-name', { part: name });
    // Part names are equal without regard to the case of ASCII letters (ECMA-376 part 2, §6.2.2.3).
    const key = name.toLowerCase();
    if (seen.has(key)) throw new ZipFault('workbook.duplicate-part', { part: name });
    seen.add(key);
  }
}

function isUnsafe(name: string): boolean {
  return name === '' || /^[/\\]|^[A-Za-z]:|[\\\0]/.test(name) || name.split('/').includes('..');
}

/** What the archive says it unpacks to, entry by entry and as a whole. @throws ZipFault */
export function checkWeight(entries: readonly ZipEntry[], limits: Limits): void {
  let total = 0;
  for (const { name, size, packed } of entries) {
    if (size > limits.entryBytes) {
      throw new ZipFault('workbook.part-too-large', { part: name, bytes: size, limit: limits.entryBytes });
    }
    if (size > limits.ratioFrom && size > packed.length * limits.ratio) {
      throw new ZipFault('workbook.zip-bomb', { part: name, bytes: size, packed: packed.length });
    }
    total += size;
  }
  if (total > limits.totalBytes) {
    throw new ZipFault('workbook.too-large', { bytes: total, limit: limits.totalBytes });
  }
}
