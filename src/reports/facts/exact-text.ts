import { parseShare } from '../../engine/arithmetic/ratio';
import { formatNumber, formatRatio } from '../../locale/format';
import type { ReportContext } from './context';

/** `15 %`, `7,5 %`, `5 ‰`, `2/3`: a share as people write it. */
export function shareText({ language }: Pick<ReportContext, 'language'>, share: string): string {
  const decimal = /^(\d+(?:\.\d+)?)([%‰])$/u.exec(share.trim());
  if (!decimal) return share;
  return `${formatNumber(language, Number(decimal[1]))} ${decimal[2]!}`;
}

/** An exact figure such as 69/20 as 3,45; `…` stands where more digits follow. */
export function exactText({ language }: ReportContext, exact: readonly [string, string]): string {
  return formatRatio(language, exact);
}

/** An exact ratio such as `3/23` as `13,04 %`, rounded half up to two digits for reading only. */
export function percentText({ language }: ReportContext, ratio: string): string {
  const parsed = parseShare(ratio);
  if (!parsed) return ratio;
  const { numerator, denominator } = parsed;
  const hundredths = (2n * 10_000n * numerator + denominator) / (2n * denominator);
  return `${formatRatio(language, [String(hundredths), '100'], 2)} %`;
}
