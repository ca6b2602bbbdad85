/**
 * Asks whether the dates of the workbook count from 1904, as in old files from a Mac. ExcelApi 1.9 has no property for it,
 * but DATE counts in the workbook's own calendar: 2 January 1904 is day 1 there, and day 1463 otherwise.
 */
export function askCalendar({ functions }: Excel.Workbook): () => boolean {
  const day = functions.date(1904, 1, 2);
  day.load('value');
  return () => day.toJSON().value === 1;
}
