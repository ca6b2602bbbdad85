const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const NO_ENTRY = 0xffffffff;

/**
 * The container of an .xls file ([MS-CFB]) with a stream *Workbook* that is empty: a header, a sector of the table of
 * sectors, a sector of the directory.
 *
 * @returns {Uint8Array}
 */
export function oldWorkbook() {
  const bytes = new Uint8Array(3 * SECTOR);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  // the table: sector 0 is the table itself, sector 1 ends the directory, the others are free
  for (let i = 0; i < SECTOR / 4; i++) view.setUint32(SECTOR + i * 4, FREE, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  const entries = /** @type {const} */ ([
    ['Root Entry', 5, 1],
    ['Workbook', 2, NO_ENTRY],
    ['', 0, NO_ENTRY],
    ['', 0, NO_ENTRY],
  ]);
  entries.forEach(([name, kind, child], i) => writeEntry(view, 2 * SECTOR + i * 128, { name, kind, child }));
  return bytes;
}

/**
 * @param {Uint8Array} bytes
 * @param {DataView} view
 */
function writeHeader(bytes, view) {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true); // minor version
  view.setUint16(26, 3, true); // version 3: sectors of 512 bytes
  view.setUint16(28, 0xfffe, true); // little-endian
  view.setUint16(30, 9, true); // sector of 2^9 bytes
  view.setUint16(32, 6, true); // small sector of 2^6 bytes
  view.setUint32(44, 1, true); // sectors of the table
  view.setUint32(48, 1, true); // first sector of the directory
  view.setUint32(56, 4096, true); // shorter streams would be small
  view.setUint32(60, END_OF_CHAIN, true); // no small streams
  view.setUint32(68, END_OF_CHAIN, true); // no further list of table sectors
  for (let i = 1; i < 109; i++) view.setUint32(76 + i * 4, FREE, true); // the first stays 0: sector 0 is the table
}

/**
 * @param {DataView} view
 * @param {number} at
 * @param {{ name: string, kind: number, child: number }} entry kind: 5 root, 2 stream, 0 unused
 */
function writeEntry(view, at, { name, kind, child }) {
  [...name].forEach((letter, i) => view.setUint16(at + i * 2, letter.charCodeAt(0), true));
  view.setUint16(at + 64, name === '' ? 0 : (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  view.setUint8(at + 67, kind === 0 ? 0 : 1); // black, in the tree of names
  view.setUint32(at + 68, NO_ENTRY, true);
  view.setUint32(at + 72, NO_ENTRY, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, kind === 0 ? 0 : END_OF_CHAIN, true);
}
