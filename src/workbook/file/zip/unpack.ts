import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, STORED, ZipFault, type ZipEntry } from './entry';

/** Packed bytes per step: at deflate's best ratio (1032) a step gives at most 16 MiB before it is weighed. */
const STEP = 16 * 1024;

/**
 * The bytes of an entry. Unpacking stops as soon as there are more than the directory promised (which was weighed
 * when the archive was opened), and length and check sum must agree at the end.
 * @throws ZipFault
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new ZipFault('workbook.broken-part', { part: entry.name });
  }
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw new ZipFault('workbook.broken-part', { part: entry.name });
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > bytes.length) {
      throw new ZipFault('workbook.zip-bomb', {
        part: entry.name,
        bytes: filled + chunk.length,
        packed: entry.packed.length,
      });
    }
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < entry.packed.length; from += STEP) {
      stream.push(entry.packed.subarray(from, from + STEP), from + STEP >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    throw Object.assign(new ZipFault('workbook.broken-part', { part: entry.name }), { cause: error });
  }
  return bytes.subarray(0, filled);
}
