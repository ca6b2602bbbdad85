import type { NumberVector } from './vector';

/** The year of each date (proleptic Gregorian). */
export function years({ values, lane }: NumberVector): NumberVector {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = yearOf(values[i]!);
  return { values: out, lane };
}

/*
 * Years are counted from 1 March, so that the leap day ends them; 719,468 days lie between 0000-03-01 and
 * 1970-01-01, 146,097 in 400 years. Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 */
function yearOf(days: number): number {
  const day = days + 719_468;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const januaryBegins = 306;
  return yearOfEra + era * 400 + (dayOfYear >= januaryBegins ? 1 : 0);
}
