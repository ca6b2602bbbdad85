const EPOCH = 25_569; // the serial number of 1970-01-01
const LAST_SERIAL = 2_958_465; // 9999-12-31
const NEVER = 60; // 29/02/1900, which Excel counts and the calendar does not
const DAY = 86_400_000;

/** Days since 1970-01-01 of a serial number of the 1900 system, time of day dropped; undefined outside 1900 – 9999. */
export function daysOfSerial(serial: number): number | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === NEVER) return undefined;
  return whole - EPOCH + (whole < NEVER ? 1 : 0);
}

/** Days since 1970-01-01; undefined where the calendar has no such day (31/02) or the year is not in 1900 – 2999. */
export function daysOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 2999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY : undefined;
}

/** `2021-11-15` */
export function isoDate(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** `15/11/2021` */
export function shownDate(days: number): string {
  return isoDate(days).split('-').reverse().join('/');
}
