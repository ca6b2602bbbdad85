import type { Registration } from '../../../../scripts/samples/hoi-dong-xa/model.mjs';

export type Registered = 'not' | 'late' | 'in-time';

const LAST_DAY = '2025-08-15';

/** How the slips write the titles, in small letters and with one spelling of sĩ. */
const WRITTEN = {
  ldtt: ['lđtt', 'lao động tiên tiến'],
  cstdcs: ['cstđcs', 'chiến sĩ thi đua cơ sở'],
  cstd_tinh: ['cstđ tỉnh', 'chiến sĩ thi đua tỉnh'],
  ttldtt: ['ttlđtt'],
  ttldxs: ['ttlđxs'],
};
export type RegisteredTitle = keyof typeof WRITTEN;

/** How many slips name a title, and how many of them came in time. */
export function slipsFor(
  title: RegisteredTitle,
  slips: readonly Registration[],
): { all: number; inTime: number } {
  const naming = slips.filter(({ titles }) =>
    titles
      .split(/[;\n]/)
      .map((text) => text.trim().toLowerCase().replace('chiến sỹ', 'chiến sĩ'))
      .some((text) => WRITTEN[title].includes(text)),
  );
  return { all: naming.length, inTime: naming.filter(({ day }) => day <= LAST_DAY).length };
}

/** Whether somebody registered for a title, and in time. */
export function registeredFor(title: RegisteredTitle, slips: readonly Registration[]): Registered {
  const { all, inTime } = slipsFor(title, slips);
  if (inTime > 0) return 'in-time';
  return all > 0 ? 'late' : 'not';
}
