/**
 * Puts the built command into `node_modules/.bin`, where `npx --no-install binh-xet` finds it at once.
 *
 * A `bin` entry in package.json would do it for whoever installs the package, but for the checkout itself npm then makes a
 * package in its cache at every first call, which takes seconds and stays broken when such a call is interrupted.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.bin');
const command = relative(folder, join(root, 'dist', 'cli', 'binh-xet.cjs'));

mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(join(folder, 'binh-xet.cmd'), `@node "%~dp0\\${command}" %*\r\n`);
} else {
  const link = join(folder, 'binh-xet');
  rmSync(link, { force: true });
  symlinkSync(command, link);
}
