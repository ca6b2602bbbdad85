/** Writes the files of samples/ anew. They are committed; a test holds them equal to what this makes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSamples } from './samples/all-samples.mjs';

const folder = fileURLToPath(new URL('../samples/', import.meta.url));

for (const [name, bytes] of await allSamples()) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`samples/${name}  ${bytes.length} bytes`);
}
