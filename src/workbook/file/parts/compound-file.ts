const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export type CompoundFile = 'encrypted' | 'old-workbook' | 'other';

/**
 * What a compound file (the container of .xls and of encrypted .xlsx, [MS-CFB]) holds, told by the names of its
 * streams; undefined for any other file.
 */
export function compoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) return undefined;
  if (includes(bytes, utf16('EncryptedPackage'))) return 'encrypted';
  return includes(bytes, utf16('Workbook')) || includes(bytes, utf16('Book')) ? 'old-workbook' : 'other';
}

/** A name as directory entries hold it: UTF-16, little-endian, ended by a zero. */
function utf16(name: string): number[] {
  return [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first] = wanted;
  if (first === undefined) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
