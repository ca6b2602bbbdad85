/** Samples along each side of a pixel: 64 samples decide how much of it a shape covers. */
const SAMPLES = 8;
const OFFSETS = Array.from({ length: SAMPLES }, (_, i) => (i + 0.5) / SAMPLES);

/**
 * Paints layers over each other into RGBA pixels, `size` × `size`. A layer is `{ inside(x, y), colour: [r, g, b] }`
 * in a unit square whose y grows downwards; the first layer lies at the bottom, uncovered ground is transparent.
 */
export function rasterise(layers, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(averageColour(layers, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function averageColour(layers, column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (const down of OFFSETS) {
    for (const right of OFFSETS) {
      const [x, y] = [(column + right) / size, (row + down) / size];
      const top = layers.findLast((layer) => layer.inside(x, y));
      if (top === undefined) continue;
      covered += 1;
      top.colour.forEach((channel, at) => (sum[at] += channel));
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((channel) => Math.round(channel / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}
