import { Zip, ZipPassThrough } from 'fflate';

const CENTRAL = 0x02014b50;

/** Where the central directory describes an entry. */
function centralHeader(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== CENTRAL) continue;
    const found = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (new TextDecoder().decode(found) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** The archive with a 32-bit field of an entry's central header changed: 16 check sum, 24 size, 42 offset. */
export function withField(bytes: Uint8Array, name: string, field: 16 | 24 | 42, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(centralHeader(copy, name) + field, value, true);
  return copy;
}

/** Where the packed bytes of an entry begin. */
export function dataOffset(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const local = view.getUint32(centralHeader(bytes, name) + 42, true);
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** An archive of stored entries whose names may be anything, also twice the same. */
export function storedArchive(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of entries) {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => {
    bytes.set(piece, at);
    return at + piece.length;
  }, 0);
  return bytes;
}
