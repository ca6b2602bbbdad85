import { isRefused } from '../failures';
import type { Requests } from '../requests';

/**
 * Ends filters that hide rows on sheets whose cells are about to be copied or replaced: whether Excel copies filtered rows
 * differs by host, and what it left out would be lost.
 * @returns whether there was one
 * @throws WorkbookError where a filter cannot be ended
 */
export async function showAllRows(requests: Requests, sheets: readonly string[]): Promise<boolean> {
  if (sheets.length === 0) return false;
  const filtered = await filteredSheets(requests, sheets);
  if (filtered.length === 0) return false;
  await requests.repeatable(({ workbook }) => {
    for (const id of filtered) workbook.worksheets.getItem(id).autoFilter.clearCriteria();
    return () => undefined;
  });
  return true;
}

async function filteredSheets(requests: Requests, sheets: readonly string[]): Promise<string[]> {
  try {
    return await requests.repeatable(({ workbook }) => {
      const filters = sheets.map((id) => workbook.worksheets.getItem(id).autoFilter.load('isDataFiltered'));
      return () => sheets.filter((_id, at) => filters[at]?.toJSON().isDataFiltered === true);
    });
  } catch (error) {
    // An Excel that tells nothing of filters where there are none must not hold up a write.
    if (!isRefused(error)) throw error;
    return [];
  }
}
