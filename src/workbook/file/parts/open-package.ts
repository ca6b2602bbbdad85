import { WorkbookError } from '../../port';
import type { Limits } from '../limits';
import { readDirectory } from '../zip/directory';
import { compoundFile } from './compound-file';
import { CONTENT_TYPES, contentType } from './content-types';
import { explain, findEntry, readXml, type Package } from './package';
import { readRelationships } from './relationships';

/** Main parts that hold a workbook in XML: .xlsx, .xltx, .xlsm, .xltm, .xlam. */
const WORKBOOK_TYPES = new Set([
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'application/vnd.ms-excel.sheet.macroenabled.main+xml',
  'application/vnd.ms-excel.template.macroenabled.main+xml',
  'application/vnd.ms-excel.addin.macroenabled.main+xml',
]);
const BINARY_TYPE = 'application/vnd.ms-excel.sheet.binary.macroenabled.main';

/**
 * A package that holds a workbook, and the path of its workbook part.
 * @throws WorkbookError where the file is anything else, each kind with its own code
 */
export function openPackage(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
): { package: Package; workbook: string } {
  refuseOtherContainers(bytes, name);
  const pkg: Package = { name, entries: readEntries(bytes, name, limits), limits };
  if (!findEntry(pkg, CONTENT_TYPES)) {
    const opendocument = findEntry(pkg, 'mimetype') && findEntry(pkg, 'META-INF/manifest.xml');
    throw new WorkbookError(opendocument ? 'workbook.opendocument' : 'workbook.not-a-workbook', { name });
  }
  const main = readRelationships(pkg, '').find(
    ({ kind, external }) => kind === 'officeDocument' && !external,
  );
  if (!main) throw new WorkbookError('workbook.not-a-workbook', { name });
  const type = contentType(readXml(pkg, CONTENT_TYPES), main.target)?.toLowerCase() ?? '';
  if (type === BINARY_TYPE) throw new WorkbookError('workbook.binary', { name });
  if (!WORKBOOK_TYPES.has(type)) throw new WorkbookError('workbook.not-a-workbook', { name });
  return { package: pkg, workbook: findEntry(pkg, main.target)?.name ?? main.target };
}

function refuseOtherContainers(bytes: Uint8Array, name: string): void {
  const compound = compoundFile(bytes);
  if (compound === 'encrypted') throw new WorkbookError('workbook.encrypted', { name });
  if (compound === 'old-workbook') throw new WorkbookError('workbook.old-format', { name });
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  if (!zip) throw new WorkbookError('workbook.not-a-workbook', { name });
}

function readEntries(bytes: Uint8Array, name: string, limits: Limits): Package['entries'] {
  try {
    return readDirectory(bytes, limits);
  } catch (error) {
    throw explain(name, error);
  }
}
