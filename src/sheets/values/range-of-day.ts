import { daysOfSerial, isoDate } from '../serial-date';

/** `8-9` for 8 September and for 9 August: what an Excel of either order makes a day of (domain facts §6.3). */
export function rangeOfDay(serial: number): string {
  const days = daysOfSerial(serial);
  if (days === undefined) return String(serial);
  const [, month = 0, day = 0] = isoDate(days).split('-').map(Number);
  return `${Math.min(day, month)}-${Math.max(day, month)}`;
}
