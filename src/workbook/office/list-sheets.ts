import type { SheetInfo } from '../port';
import { visibilityOf } from './read/survey-sheets';
import type { Batch } from './requests';

/** All sheets in their order, with their ids. */
export const listSheets: Batch<(SheetInfo & { readonly id: string })[]> = ({ workbook }) => {
  const sheets = workbook.worksheets;
  sheets.load(['items/id', 'items/name', 'items/visibility']);
  return () =>
    (sheets.toJSON().items ?? []).map((sheet) => ({
      id: sheet.id ?? '',
      name: sheet.name ?? '',
      visibility: visibilityOf(sheet),
    }));
};
