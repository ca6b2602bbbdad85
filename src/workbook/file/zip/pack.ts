import { Deflate, deflateSync } from 'fflate';
import { crc32, NO_BYTES } from './crc32';
import { DEFLATED, type ZipEntry } from './entry';

/** 1 January 1980, 0:00: the first moment a zip archive knows, so that the same parts give the same bytes. */
const FIRST_MOMENT = 0x00210000;
const DATA_DESCRIPTOR = 0x0008;
const VERSION = 20;

/** What an entry holds, packed, with the check sum and length of what it unpacks to. */
export type PackedContent = Pick<ZipEntry, 'crc' | 'size' | 'packed'>;

/** A new entry; `name` in ASCII. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: LEVEL });
  return entryOf(name, { crc: crc32(bytes), size: bytes.length, packed });
}

/** A new entry of a text or of packed content; `name` in ASCII. */
export function entryOf(name: string, content: string | PackedContent): ZipEntry {
  if (typeof content === 'string') return packEntry(name, new TextEncoder().encode(content));
  return {
    name,
    rawName: Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
    flags: 0,
    method: DEFLATED,
    modified: FIRST_MOMENT,
    externalAttributes: 0,
    ...content,
  };
}

const LEVEL = 6;
/** For what is very long: twice as fast, and little larger. */
const QUICK = 3;
/** Letters that are gathered before they are packed. */
const PORTION = 1 << 18;

/** Packs a text that comes in pieces, so that the whole of it never stands in memory. */
export function packPieces(pieces: Iterable<string>): PackedContent {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: QUICK }, (chunk) => void chunks.push(chunk.slice()));
  let crc = NO_BYTES;
  let size = 0;
  const push = (text: string, last: boolean): void => {
    const bytes = encoder.encode(text);
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes, last);
  };
  let gathered: string[] = [];
  let letters = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    letters += piece.length;
    if (letters < PORTION) continue;
    push(gathered.join(''), false);
    gathered = [];
    letters = 0;
  }
  push(gathered.join(''), true);
  return { crc, size, packed: joined(chunks) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The archive of these entries, in this order. Packed bytes are copied as they are. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
    return offset;
  });
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, central, true);
  view.setUint32(at + 16, local, true);
  return bytes;
}

/** The fields that local and central headers share, from the version needed to the length of the name. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // Sizes and check sum stand in the header, so no descriptor follows the data.
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
