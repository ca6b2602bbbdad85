import { choicesSheet } from '../sheets/choices-sheet.mjs';
import { packWorkbook } from '../sheets/pack-workbook.mjs';
import { bookSheet } from './sheets/book-sheet.mjs';
import { clusterSheet } from './sheets/cluster-sheet.mjs';

/** @import { ClusterData } from './model.mjs' */

const POPULATION = 'don_vi';
const BY = 'Hội nghị tổng kết Cụm thi đua số 3';
const DAY = '2026-12-15';

/**
 * The workbook of a cluster at the end of the year; the same bytes each time.
 *
 * @param {ClusterData} data
 * @param {Parameters<typeof clusterSheet>[1]} [change] what to overwrite on the cluster's sheet
 * @returns {Promise<Uint8Array>}
 */
export async function clusterWorkbook({ units, events, decisions }, change) {
  const choices = decisions.map((decision) => ({
    population: POPULATION,
    by: BY,
    date: DAY,
    ...decision,
  }));
  const sheets = [
    clusterSheet(units, change).sheet,
    bookSheet(events).sheet,
    choicesSheet('QUYẾT ĐỊNH CỦA CỤM THI ĐUA SỐ 3', choices, { [POPULATION]: 'Đơn vị' }),
  ];
  return packWorkbook(sheets, {
    title: 'Kết quả thi đua năm 2026 của Cụm thi đua số 3 (số liệu mẫu)',
    day: [2026, 12, 15],
  });
}
