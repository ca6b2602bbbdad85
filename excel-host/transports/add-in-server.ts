import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { clientFolder } from '../schema/installed-client';
import type { Certificate } from './certificate';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Where Microsoft serves the client from; a browser test routes it to the installed package. */
export const CLIENT_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface AddInServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** A file of the installed client by its address at Microsoft's; there the case of letters does not matter. */
export function clientFile(
  address: string,
): { readonly body: Buffer; readonly contentType: string } | undefined {
  const name = new URL(address).pathname.replace('/lib/1/hosted/', '').toLowerCase();
  const file = path.join(clientFolder(), 'dist', path.normalize(`/${name}`));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return { body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' };
}

/**
 * Serves an add-in from a folder, or from pages given as texts, on https://localhost at a port of its own.
 * @param headers go out with every file: the policy the add-in is delivered with
 */
export async function serveAddIn(
  files: string | Readonly<Record<string, string>>,
  certificate: Certificate,
  headers: Readonly<Record<string, string>> = {},
): Promise<AddInServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const body = typeof files === 'string' ? fromFolder(files, pathname) : files[pathname.slice(1)];
    const type = TYPES[path.extname(pathname)] ?? 'text/plain';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headers });
    response.end(body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function fromFolder(folder: string, pathname: string): Buffer | undefined {
  const file = path.join(folder, path.normalize(pathname));
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
