/**
 * Plain data whose texts are all copies. A part of a text keeps the whole of it in memory, and the texts of a workbook are
 * parts of its sheets.
 */
export function copyOfData<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
