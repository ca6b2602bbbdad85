import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_CDN, clientFile } from '../../transports/add-in-server';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFile {
  readonly body: Buffer | string;
  readonly contentType: string;
}

/** Where this server has Microsoft's client, from the installed package. */
const CLIENT_HERE = '/lib/1/hosted/';

/**
 * A file of the built pane by its path. The pages name Microsoft's address of the client; here they get the installed
 * one, so that everything works without a network and with the version that is pinned.
 */
export function paneFile(folder: string, pathname: string): ServedFile | undefined {
  if (pathname.startsWith(CLIENT_HERE)) return clientFile(`https://localhost${pathname}`);
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const contentType = typeOf(file);
  const body = readFileSync(file);
  if (path.extname(file) !== '.html') return { body, contentType };
  return { body: body.toString('utf8').replaceAll(CLIENT_CDN, CLIENT_HERE), contentType };
}

export const typeOf = (file: string): string => TYPES[path.extname(file)] ?? 'application/octet-stream';
