import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The installed, unmodified package of Microsoft's client; a development dependency only (its licence). */
const PACKAGE = '@microsoft/office-js';

/** The folder of the installed package. */
export function clientFolder(): string {
  return path.resolve(__dirname, '../../node_modules', PACKAGE);
}

/** The version of the installed package, e.g. 1.1.110. */
export function clientVersion(): string {
  const text = readFileSync(path.join(clientFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** One of the package's scripts as it is. */
export function clientScript(name: string): string {
  return readFileSync(path.join(clientFolder(), 'dist', name), 'utf8');
}

/** The part of the client that knows Excel, for Excel on the web; the one that declares the object model. */
export const EXCEL_SCRIPT = 'excel-web-16.00.debug.js';
