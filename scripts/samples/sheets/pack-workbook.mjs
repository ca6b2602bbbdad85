import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { printNames } from './print.mjs';
import { DEFAULT_FONT } from './styles.mjs';

/** @import { WriteSheet } from 'hucre/xlsx' */

/**
 * A workbook as the bytes of its file, the same each time: the writer's clock is replaced by eight in the morning of a day.
 *
 * @param {readonly WriteSheet[]} sheets
 * @param {{ title: string, day: readonly [year: number, month: number, day: number] }} about `month` from 1
 * @returns {Promise<Uint8Array>}
 */
export async function packWorkbook(sheets, { title, day: [year, month, day] }) {
  const saved = new Date(Date.UTC(year, month - 1, day, 1, 0, 0));
  const written = await writeXlsx({
    ...printNames(sheets),
    defaultFont: DEFAULT_FONT,
    properties: { title, creator: 'Bình Xét', created: saved, modified: saved },
  });
  // local, because a package's own times have no zone
  return zipSync(unzipSync(written), { level: 9, mtime: new Date(year, month - 1, day, 8, 0, 0) });
}
