import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OpenedSource, SourceFile } from '../app/collect/collect-case';
import { isNoData, openSource } from '../app/collect/open-source';
import { isSideFileName } from '../sheets/side-files';
import { WorkbookError } from '../workbook/port';

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
  return { name, open: () => openPath(path, name) };
}

function pathsIn(folder: string, before: string): [path: string, name: string][] {
  const entries = readFolder(folder).filter(({ name }) => !isNoData(name));
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

async function openPath(path: string, name: string): Promise<OpenedSource> {
  try {
    return await openSource(name, statSync(path).size, async () => new Uint8Array(await readFile(path)));
  } catch (error) {
    throw error instanceof WorkbookError || !isOfTheSystem(error) ? error : unreadable(path, error);
  }
}

/** What Node says of a file; anything else is a fault of ours. */
function isOfTheSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function unreadable(path: string, error: unknown): WorkbookError {
  const reason = error instanceof Error ? error.message : String(error);
  return new WorkbookError('cli.file-unreadable', { path, reason });
}
