import type { Award } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';

const THIS_YEAR = 2025;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  cstdcs: ['Chiến sĩ thi đua cơ sở', 'CSTĐCS'],
  cstd_tinh: ['Chiến sĩ thi đua tỉnh'],
  ttldxs: ['Tập thể lao động xuất sắc'],
};

/** The years in which the history says that a key held a title. */
export function yearsOf(title: string, key: string, history: readonly Award[]): number[] {
  const years = history
    .filter((award) => award.key === key && NAMES[title]!.includes(award.title))
    .map(({ year }) => year);
  return [...new Set(years)].sort();
}

/**
 * Years without a break up to this one, counted after the last award of `since`; 0 for whoever does not get the title
 * this year.
 */
export function chainOf(getsIt: boolean, held: readonly number[], since: readonly number[] = []): number {
  if (!getsIt) return 0;
  const after = Math.max(0, ...since);
  let length = 1;
  while (held.includes(THIS_YEAR - length) && THIS_YEAR - length > after) length++;
  return length;
}
