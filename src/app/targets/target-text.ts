import { formatNumber } from '../../locale/format';
import { say, type Code } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { Target } from '../../sheets/targets/target';

/** What a plan asks for, in words: `giảm 4 đến 6%`, `ít nhất 10.000 tấn`. */
export function targetText(target: Target | undefined, language: Language): string {
  const word = (code: Code, params = {}): string => say(language, code, params);
  if (target === undefined) return word('targets.asks.unread');
  const { operator, assignedBy, rating = '', change, approximate, exceed } = target;
  if (assignedBy !== undefined) {
    const asks = word('targets.asks.assigned', { by: assignedBy });
    return exceed ? word('targets.asks.exceed', { asks }) : asks;
  }
  const value = numberText(target.value, target.unit, language);
  const low = target.low === undefined ? '' : formatNumber(language, target.low);
  const high = numberText(target.high, target.unit, language);
  let asks = word(`targets.asks.${operator}`, { value, low, high, rating });
  if (approximate) asks = word('targets.asks.approximate', { asks });
  if (exceed) asks = word('targets.asks.exceed', { asks });
  return change === undefined || value + high === '' ? asks : word(`targets.asks.${change}`, { asks });
}

/** `98%`, `10.000 tấn`. */
export function numberText(value: number | undefined, unit: string | undefined, language: Language): string {
  if (value === undefined) return '';
  const gap = unit === undefined || /^[%‰]/u.test(unit) ? '' : ' ';
  return `${formatNumber(language, value)}${gap}${unit ?? ''}`;
}
