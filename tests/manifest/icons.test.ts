import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { mark } from '../../scripts/icons/mark.mjs';
import { encodePng, pngSize } from '../../scripts/icons/png.mjs';
import { rasterise } from '../../scripts/icons/raster.mjs';

const folder = path.resolve(__dirname, '../../assets');
const icons = readdirSync(folder);

/** The pixels of a PNG written without row filters: the chunks' lengths are read as the PNG specification says (§5.3). */
function pixelsOf(png: Buffer): Buffer {
  const { width, height } = pngSize(png) ?? { width: 0, height: 0 };
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const rows = inflateSync(Buffer.concat(data));
  const row = 1 + width * 4;
  return Buffer.concat(Array.from({ length: height }, (_, y) => rows.subarray(y * row + 1, (y + 1) * row)));
}

test.each(icons)('%s is what scripts/build-icons.mjs draws, at the size it is named after', (name) => {
  const size = Number(/^icon-(\d+)\.png$/.exec(name)?.[1]);
  const png = readFileSync(path.join(folder, name));
  expect(pngSize(png)).toEqual({ width: size, height: size });
  // Pixels, not bytes: another zlib may pack them differently.
  expect(pixelsOf(png).equals(rasterise(mark(size), size))).toBe(true);
});

test('a PNG ends with the chunk that the specification prints, checksum included', () => {
  // PNG specification, IEND: length 0, "IEND", CRC AE426082.
  const end = Buffer.from('0000000049454e44ae426082', 'hex');
  expect(
    encodePng(1, 1, Buffer.from([1, 2, 3, 4]))
      .subarray(-12)
      .equals(end),
  ).toBe(true);
});

test('what was painted comes back from the file', () => {
  const pixels = Buffer.from([255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0, 9, 8, 7, 6]);
  expect(pixelsOf(encodePng(2, 2, pixels)).equals(pixels)).toBe(true);
});

test('a pixel half covered by a shape is half transparent', () => {
  const leftHalf = { inside: (x: number) => x < 0.5, colour: [10, 20, 30] };
  expect([...rasterise([leftHalf], 1)]).toEqual([10, 20, 30, 128]);
});

test('bytes that are no PNG have no size', () => {
  expect(pngSize(Buffer.from('not a picture, but long enough to be one'))).toBeNull();
});
