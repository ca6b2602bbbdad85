/** Draws assets/icon-<size>.png. The files are committed; run this only after changing the mark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { mark } from './icons/mark.mjs';
import { encodePng } from './icons/png.mjs';
import { rasterise } from './icons/raster.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = new URL('../assets/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  const bytes = encodePng(size, size, rasterise(mark(size), size));
  writeFileSync(new URL(`icon-${size}.png`, folder), bytes);
  console.log(`assets/icon-${size}.png  ${bytes.length} bytes`);
}
