import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientScript, clientVersion, EXCEL_SCRIPT } from './installed-client';
import { readClient } from './read-client';
import type { ClientSchema } from './types';

/** Raised whenever the reader learns to read more. */
const READER = 1;
const CACHE = path.resolve(__dirname, '../../node_modules/.cache/binh-xet');

let loaded: ClientSchema | undefined;

/** The schema of the installed client: read once per version of the package, then from the git-ignored cache. */
export function clientSchema(): ClientSchema {
  loaded ??= fromCache() ?? readAndKeep();
  return loaded;
}

function cacheFile(): string {
  return path.join(CACHE, `excel-schema-${clientVersion()}-${READER}.json`);
}

function fromCache(): ClientSchema | undefined {
  try {
    return JSON.parse(readFileSync(cacheFile(), 'utf8')) as ClientSchema;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readAndKeep(): ClientSchema {
  const schema = readClient(clientScript(EXCEL_SCRIPT), clientVersion());
  mkdirSync(CACHE, { recursive: true });
  const draft = `${cacheFile()}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(schema));
  renameSync(draft, cacheFile());
  return schema;
}
