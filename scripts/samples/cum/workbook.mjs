import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { printNames } from '../sheets/print.mjs';
import { DEFAULT_FONT } from '../sheets/styles.mjs';
import { bookSheet } from './sheets/book-sheet.mjs';
import { clusterSheet } from './sheets/cluster-sheet.mjs';
import { decisionsSheet } from './sheets/decisions-sheet.mjs';

/** @import { ClusterData } from './model.mjs' */

/** The time inside the files; local, because a package's own times have no zone. */
const PACKED = new Date(2026, 11, 15, 8, 0, 0);
const SAVED = new Date(Date.UTC(2026, 11, 15, 1, 0, 0));

/**
 * The workbook of a cluster at the end of the year; the same bytes each time.
 *
 * @param {ClusterData} data
 * @param {Parameters<typeof clusterSheet>[1]} [change] what to overwrite on the cluster's sheet
 * @returns {Promise<Uint8Array>}
 */
export async function clusterWorkbook({ units, events, decisions }, change) {
  const sheets = [clusterSheet(units, change).sheet, bookSheet(events).sheet, decisionsSheet(decisions)];
  const written = await writeXlsx({
    ...printNames(sheets),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: 'Kết quả thi đua năm 2026 của Cụm thi đua số 3 (số liệu mẫu)',
      creator: 'Bình Xét',
      created: SAVED,
      modified: SAVED,
    },
  });
  return zipSync(unzipSync(written), { level: 9, mtime: PACKED });
}
