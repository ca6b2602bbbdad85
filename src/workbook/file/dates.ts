/** Serial numbers of 1 January 1970 in the 1900 system, and of 1 January 1904. */
export const SERIAL_OF_1970 = 25_569;
export const SERIAL_OF_1904 = 1462;
const DAY = 86_400_000;
/** Excel believes in 29 February 1900 (serial 60), as Lotus 1-2-3 did: before it serials are one less. */
const MARCH_1900 = 61;

/** Serial (1900 system) of an ISO 8601 date, date and time, or time, as `t="d"` cells hold it. */
export function serialOfIso(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  return serialOfDays(days) + time;
}

/** Serial (1900 system) of a number of days since 1970-01-01. */
export function serialOfDays(days: number): number {
  const serial = days + SERIAL_OF_1970;
  return serial < MARCH_1900 ? serial - 1 : serial;
}
