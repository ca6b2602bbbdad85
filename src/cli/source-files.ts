import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { OpenedSource, SourceFile } from '../app/collect/collect-case';
import { UNIT_LIMITS } from '../workbook/file/limits';
import { openXlsx } from '../workbook/file/open-xlsx';
import { isSideFileName } from '../sheets/side-files';
import { WorkbookError } from '../workbook/port';

/** One unit's file is a form; larger ones are refused before they are read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a workbook may be called; whether it is one, its content says. */
const WORKBOOKS: ReadonlySet<string> = new Set([
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xltm',
  '.xls',
  '.xlt',
  '.xlsb',
  '.ods',
  '.et',
  '.ett',
  '.wps',
  '.wpt',
]);

/** Files of the system, and those by which Excel and LibreOffice mark an open workbook. */
const NO_DATA = /^(?:~\$.*|\.~lock\..*|\..*|thumbs\.db|desktop\.ini)$/iu;

/**
 * The files of a folder and of the folders in it, in the order of their paths, letter by letter, the same on every machine.
 *
 * @param without the workbook that is written, where it lies in the folder
 * @throws WorkbookError where the folder cannot be read
 */
export function sourceFiles(folder: string, without: string): SourceFile[] {
  return pathsIn(folder, '')
    .filter(([path]) => resolve(path) !== resolve(without))
    .map(([path, name]) => sourceFile(path, name));
}

/** A file by its path, and the name it is told by. */
export function sourceFile(path: string, name: string): SourceFile {
  return { name, open: () => openSource(path, name) };
}

function pathsIn(folder: string, before: string): [path: string, name: string][] {
  const entries = readFolder(folder).filter(({ name }) => !NO_DATA.test(name));
  return entries
    .sort((a, b) => (a.name.normalize('NFC') < b.name.normalize('NFC') ? -1 : 1))
    .flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      const name = (before + entry.name).normalize('NFC');
      if (entry.isDirectory()) return pathsIn(path, `${name}/`);
      return isSideFileName(entry.name) ? [] : [[path, name]];
    });
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

async function openSource(path: string, name: string): Promise<OpenedSource> {
  const kind = extname(path).toLowerCase();
  if (kind === '.csv') return { files: [{ name, text: new TextDecoder().decode(await bytesOf(path)) }] };
  if (!WORKBOOKS.has(kind)) throw new WorkbookError('cli.file-kind', { path: name });
  const workbook = await openXlsx(await bytesOf(path), name, UNIT_LIMITS);
  return { workbook, files: [], saved: workbook.saved() };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      const params = { path: basename(path), size: Math.ceil(size / 2 ** 20), most: MOST_BYTES / 2 ** 20 };
      throw new WorkbookError('cli.file-too-large', params);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof WorkbookError ? error : unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): WorkbookError {
  const reason = error instanceof Error ? error.message : String(error);
  return new WorkbookError('cli.file-unreadable', { path, reason });
}
