import { foldSheetName } from '../../file/parts/workbook-part';
import type { Journal, SheetKey } from './journal';

/**
 * Finds sheets of a journal among those of the workbook. By id, so that a sheet is found whatever it is called now, and one
 * that only has its name is somebody's own; by name where the ids were given anew, as when a file is opened again.
 */
export function sheetFinder<Sheet extends SheetKey>(
  journal: Journal,
  sheets: readonly Sheet[],
): (key: SheetKey) => Sheet | undefined {
  const known = [
    ...journal.sheets,
    ...[journal.last, journal.now].flatMap((record) => record?.sheets ?? []),
    ...[journal.last, journal.now].flatMap(
      (record) => record?.sheets.flatMap(({ former }) => former ?? []) ?? [],
    ),
  ];
  const ids = new Map(sheets.map((sheet) => [foldSheetName(sheet.name), sheet.id]));
  let held = 0;
  for (const { id, name } of known) {
    const now = ids.get(foldSheetName(name));
    if (now !== undefined) held += now === id ? 1 : -1;
  }
  return ({ id, name }) =>
    held > 0
      ? sheets.find((sheet) => sheet.id === id)
      : sheets.find((sheet) => foldSheetName(sheet.name) === foldSheetName(name));
}
