import { fold } from '../../text/fold';

/** A year (`2021`) or a school year (`2024-2025`). */
export interface Period {
  /** The year in which it begins. */
  readonly year: number;
  readonly form: PeriodForm;
}

export type PeriodForm = 'year' | 'school-year';

const FORM = /^(?:năm )?(?:(\d{4})|(?:học )?(\d{4}) ?[-/] ?(\d{4}))$/u;
const FIRST = 1900;
const LAST = 2999;

/**
 * Reads `2021`, `2024-2025`, also with other dashes, a slash, or `năm`, `năm học` before it.
 *
 * @returns undefined for anything else: a month, five years, a name
 */
export function parsePeriod(text: string): Period | undefined {
  const [, single, from, to] = FORM.exec(fold(text)) ?? [];
  const year = Number(single ?? from);
  if (!(year >= FIRST && year <= LAST)) return undefined;
  if (single !== undefined) return { year, form: 'year' };
  return Number(to) === year + 1 ? { year, form: 'school-year' } : undefined;
}

/** As rule sets write it: `2021`, `2024-2025`. */
export function periodText(year: number, form: PeriodForm): string {
  return form === 'year' ? String(year) : `${year}-${year + 1}`;
}
