const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of no bytes at all. */
export const NO_BYTES = 0;

/**
 * The check sum of zip archives (ISO 3309), as an unsigned 32-bit integer.
 * @param before the check sum of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = NO_BYTES): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at++) {
    value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
