import { isCounted, measureUnit } from '../values/measure-unit';
import type { Target } from './target';

const ASSIGNED =
  /(?:chỉ tiêu|dự toán|kế hoạch)(?: (?:chỉ tiêu|dự toán|kế hoạch))*\s+(?:được )?(.*?)\s*giao[\s.;]*$/iu;
const NONE_LEFT = /(?:^|\s)không còn ((?:\p{L}+ ?)+)/iu;
const QUOTED = /[“"*]([^”"*]+)[”"*]/u;
const TITLE =
  /^(?:đạt (?:danh hiệu )?)?((?:tập thể lao động|lao động tiên tiến|chiến sĩ|chiến sỹ|đơn vị (?:quyết|tiên)|vững mạnh|cờ thi đua|bằng khen|giấy khen|hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|gia đình văn h|xuất sắc|tốt$|khá$).*)$/iu;

/** A target without a number: a number that stands elsewhere, none at all, a rating, or a sentence that is met or not. */
export function wordsTarget(written: string): Target {
  const none = NONE_LEFT.exec(written);
  if (none) return { operator: 'exactly', value: 0, ...countedFirst(none[1]!), confirm: [] };
  const assigned = /^\D*$/u.test(written) ? ASSIGNED.exec(written) : null;
  if (assigned) return assignedTarget(written, assigned[1]!.trim());
  const rating = QUOTED.exec(written)?.[1] ?? TITLE.exec(written)?.[1];
  if (rating !== undefined) return { operator: 'rating', rating: rating.trim(), confirm: [] };
  const change = /^giảm(?![\p{L}\p{M}])/iu.test(written)
    ? ({ change: 'decrease' } as const)
    : /^(?:nâng|tăng)(?![\p{L}\p{M}])/iu.test(written)
      ? ({ change: 'increase' } as const)
      : {};
  return { operator: 'pass', ...change, confirm: [] };
}

function assignedTarget(written: string, assignedBy: string): Target {
  const by = assignedBy === '' ? { assignedBy: 'cấp trên' } : { assignedBy };
  if (/(?:và|hoặc) vượt/iu.test(written))
    return { operator: 'atLeast', exceed: true, ...by, confirm: ['value'] };
  return { operator: 'bare', ...by, confirm: ['bare', 'value'] };
}

/** `không còn xã dưới 10 tiêu chí`: xã are counted. */
function countedFirst(words: string): { unit?: string } {
  const [first = ''] = words.split(' ');
  return isCounted(measureUnit(first)) ? { unit: first } : {};
}
