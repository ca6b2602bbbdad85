import { Script } from 'node:vm';
import { clientScript } from '../../../excel-host/schema/installed-client';

/** Runs Microsoft's client in this realm, as a browser runs a script; then `connect` lets it talk to a simulated host. */
export function runClient(): void {
  const name = 'excel-web-16.00.js';
  const location = {
    protocol: 'https:',
    hostname: 'localhost',
    href: 'https://localhost/',
    search: '',
    hash: '',
  };
  const surroundings = { window: globalThis, navigator: { userAgent: 'Node' }, location };
  for (const [key, value] of Object.entries(surroundings))
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  new Script(clientScript(name), { filename: name }).runInThisContext();
}
