import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Data, TextFile } from '../app/data';
import { isSideFileName } from '../sheets/side-files';
import { openXlsx } from '../workbook/file/open-xlsx';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { WorkbookError } from '../workbook/port';

/** Larger files are refused before they are read. */
const MOST_BYTES = 200 * 1024 * 1024;

/** The data of a run with, where it is a workbook, the file to write into. */
export interface DataOnDisk extends Data {
  readonly workbook?: FileWorkbook;
}

/**
 * DATA as the command line takes it: an .xlsx with the side files in its folder, one .csv, or a folder of .csv files.
 *
 * @param choices another file of choices, or a folder with any of the side files; they are read in place of those beside
 *   the data
 * @throws WorkbookError for anything that cannot be read
 */
export async function openData(path: string, choices: string | undefined): Promise<DataOnDisk> {
  const given = choices === undefined ? [] : sideFilesAt(choices);
  const withGiven = (files: readonly TextFile[]): TextFile[] => [
    ...files.filter(({ name }) => !given.some((other) => other.name === name)),
    ...given,
  ];
  const beside = (folder: string): TextFile[] => withGiven(sideFilesIn(folder));
  if (isFolder(path)) {
    const files = csvFilesIn(path);
    if (files.length === 0) throw new WorkbookError('cli.folder-empty', { path });
    return { files: withGiven(files) };
  }
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return { files: [{ name: basename(path), text: readText(path) }, ...beside(dirname(resolve(path)))] };
    case '.xlsx':
    case '.xlsm':
    case '.xls':
      return {
        workbook: await openXlsx(readBytes(path), basename(path)),
        files: beside(dirname(resolve(path))),
      };
    default:
      readBytes(path);
      throw new WorkbookError('cli.file-kind', { path });
  }
}

/** @throws WorkbookError when the file is missing or cannot be read */
export function readText(path: string): string {
  return new TextDecoder('utf-8').decode(readBytes(path));
}

export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      throw new WorkbookError('cli.file-too-large', {
        path,
        size: Math.ceil(size / 2 ** 20),
        most: MOST_BYTES / 2 ** 20,
      });
    }
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw fileError(error, path);
  }
}

/** Writes the whole file or nothing: a file of the same folder is renamed over it at the end. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new WorkbookError('cli.file-unwritable', { path, reason: reasonOf(error) });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What `--choices` names. @throws WorkbookError where a folder has none of the side files */
function sideFilesAt(path: string): TextFile[] {
  if (!isFolder(path)) return [{ name: 'choices.csv', text: readText(path) }];
  const files = sideFilesIn(path);
  if (files.length === 0) throw new WorkbookError('cli.folder-empty', { path });
  return files;
}

function sideFilesIn(folder: string): TextFile[] {
  return csvFilesIn(folder).filter(({ name }) => isSideFileName(name));
}

function csvFilesIn(folder: string): TextFile[] {
  try {
    const names = readdirSync(folder).filter((name) => extname(name).toLowerCase() === '.csv');
    return names.sort().map((name) => ({ name, text: readText(join(folder, name)) }));
  } catch (error) {
    throw fileError(error, folder);
  }
}

function fileError(error: unknown, path: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const missing = (error as { code?: string }).code === 'ENOENT';
  return missing
    ? new WorkbookError('cli.file-missing', { path })
    : new WorkbookError('cli.file-unreadable', { path, reason: reasonOf(error) });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
