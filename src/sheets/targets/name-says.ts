import type { Confirm, Target } from './target';

const PART = /^[-+*•–\s]*trong đó\s*[:,]?\s*/iu;

/** Whether the name says that its target is a part of the one above: `- Trong đó: …`. */
export function isPart(name: string): boolean {
  return PART.test(name);
}

/** The name without its `trong đó`. */
export function withoutPart(name: string): string {
  return name.replace(PART, '').trim();
}

/** A change that the words begin or the name ends with: `Giảm tỷ lệ …`, `… tăng (%)`. `còn` leaves a level. */
export function changeIn(words: string): Target['change'] {
  const own = withoutPart(words);
  if (/^giảm(?![\p{L}\p{M}])/iu.test(own)) return 'decrease';
  return /(?:^|\s)(?:tăng|thêm)(?: thêm)?\s*(?:\([^)]*\))?\s*:?$/iu.test(own) ? 'increase' : undefined;
}

/** `(triệu đồng)` at the end of the name. */
export function unitIn(name: string): string | undefined {
  return /\(([^()]*[\p{L}%‰][^()]*)\)\s*$/u.exec(name)?.[1]?.trim();
}

/** `bình quân` over the years or the units; `bình quân đầu người` names what is counted. */
export function averageIn(words: string, unit: string): Target['average'] {
  if (!/bình quân(?! đầu người)(?![\p{L}\p{M}])/iu.test(words)) return undefined;
  if (/\/ ?năm$/iu.test(unit)) return 'years';
  return /\/ ?(?:xã|phường|thôn|hộ|đơn vị|trường|huyện|tổ)(?![\p{L}\p{M}])/iu.test(unit)
    ? 'units'
    : undefined;
}

/** What the name leaves open. */
export function doubtsOf(name: string): Confirm[] {
  return [
    // more people, or fewer: the plan does not say which is better
    ...(/tăng (?:dân số|tự nhiên)/iu.test(name) ? (['direction'] as const) : []),
    // per so many people needs a scale word: vạn dân, misread as lạ dân
    ...(/\/ ?(?!(?:trăm|nghìn|ngàn|vạn|triệu|người) )\p{L}+ dân(?![\p{L}\p{M}])/iu.test(name)
      ? (['unit'] as const)
      : []),
  ];
}
