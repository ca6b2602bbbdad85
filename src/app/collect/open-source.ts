import { UNIT_LIMITS } from '../../workbook/file/limits';
import { openXlsx } from '../../workbook/file/open-xlsx';
import { WorkbookError } from '../../workbook/port';
import type { OpenedSource } from './collect-case';

/** One unit's file is a form; larger ones are refused before they are read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a workbook may be called; whether it is one, its content says. */
const WORKBOOKS = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|ods|et|ett|wps|wpt)$/iu;

/** Files of the system, and those by which Excel and LibreOffice mark an open workbook. */
const NO_DATA = /^(?:~\$.*|\.~lock\..*|\..*|thumbs\.db|desktop\.ini)$/iu;

/** Whether a file's own name says that nobody sent it. */
export function isNoData(name: string): boolean {
  return NO_DATA.test(name);
}

/**
 * Opens a file of a unit, whatever it comes from.
 *
 * @param name what it is told by
 * @param bytes reads it whole; asked only of a file that may be one
 * @throws WorkbookError for what cannot be read
 */
export async function openSource(
  name: string,
  size: number,
  bytes: () => Promise<Uint8Array>,
): Promise<OpenedSource> {
  const isCsv = /\.csv$/iu.test(name);
  if (!isCsv && !WORKBOOKS.test(name)) throw new WorkbookError('cli.file-kind', { path: name });
  if (size > MOST_BYTES) {
    const params = { path: name, size: Math.ceil(size / 2 ** 20), most: MOST_BYTES / 2 ** 20 };
    throw new WorkbookError('cli.file-too-large', params);
  }
  const content = await bytes();
  if (isCsv) return { files: [{ name, text: new TextDecoder().decode(content) }] };
  const workbook = await openXlsx(content, name, UNIT_LIMITS);
  return { workbook, files: [], saved: workbook.saved() };
}
