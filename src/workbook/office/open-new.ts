import { WorkbookError } from '../port';
import { failureOf, reportOf, TooLarge } from './failures';

/** Opens the bytes of an .xlsx as a workbook of its own. @throws WorkbookError */
export async function openNew(xlsx: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(xlsx));
  } catch (error) {
    if (failureOf(error) === undefined) throw error;
    const report = reportOf(error);
    throw report instanceof TooLarge ? new WorkbookError('workbook.new-too-large', {}) : report;
  }
}

/** Bytes that become letters at once: a multiple of three, and few enough to be arguments of one call. */
const BYTES_AT_ONCE = 3 * 8_192;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE))));
  }
  return parts.join('');
}
