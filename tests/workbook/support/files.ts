import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'workbooks');

/** Made by scripts/fixtures: three by openpyxl, and what LibreOffice saved of them. */
export const FIXTURES = [
  'openpyxl-board.xlsx',
  'openpyxl-values.xlsx',
  'openpyxl-1904.xlsx',
  'libreoffice-board.xlsx',
  'libreoffice-values.xlsx',
  'libreoffice-1904.xlsx',
] as const;

export function fixture(name: (typeof FIXTURES)[number] | 'old.xls' | 'open.ods'): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The parts of a package as another program (fflate) unpacks them, in the archive's order. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(bytes: Uint8Array, part: string): string {
  const found = partsOf(bytes).get(part);
  if (!found) throw new Error(`no part ${part}`);
  return strFromU8(found);
}

/** A package of texts, as another program (fflate) packs it. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => {
    return [path, typeof content === 'string' ? strToU8(content) : content] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: new Date(2021, 0, 1) });
}

/** A package with some parts changed, added, or (undefined) left out. */
export function changed(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | undefined | ((old: string) => string)>>,
): Uint8Array {
  const all = partsOf(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (content === undefined) all.delete(path);
    else all.set(path, strToU8(typeof content === 'string' ? content : content(textOf(bytes, path))));
  }
  return packageOf(Object.fromEntries(all));
}
