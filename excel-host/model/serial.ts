const DAY_MS = 86_400_000;
/** Excel counts a 29 February 1900 that never was, so serials before 1 March 1900 are one less. */
const PHANTOM_DAY = 60;

/** Days since 30 December 1899, Excel's number for a date; undefined where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return undefined;
  const days = Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS);
  return days > PHANTOM_DAY ? days : days - 1;
}

/** Year, month and day of a serial's whole part. */
export function dateOf(serial: number): { year: number; month: number; day: number } {
  const days = Math.floor(serial);
  const at = new Date(Date.UTC(1899, 11, 30) + (days > PHANTOM_DAY ? days : days + 1) * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
