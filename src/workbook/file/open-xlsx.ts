import { PackageWorkbook, type FileWorkbook } from './file-workbook';
import { LIMITS, type Limits } from './limits';
import { openPackage } from './parts/open-package';

/**
 * Opens the bytes of an .xlsx (also .xlsm, .xltx). Nothing is unpacked beyond the workbook part; sheets are when
 * they are read.
 * @param name the file's name, for messages
 * @throws WorkbookError for anything that is no such file, is encrypted, damaged, or larger than `limits`
 */
export async function openXlsx(
  bytes: Uint8Array,
  name: string,
  limits: Limits = LIMITS,
): Promise<FileWorkbook> {
  const opened = openPackage(bytes, name, limits);
  return new PackageWorkbook(opened.package, opened.workbook);
}
