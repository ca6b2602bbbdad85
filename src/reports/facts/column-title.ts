import type { RunColumn } from './context';

/** `I.1. Nhiệm vụ`, `a) Tính chung`. */
export function coded({ code, title }: RunColumn): string {
  if (code === undefined || code === '') return title;
  return /\p{L}$|\d$/u.test(code) ? `${code}. ${title}` : `${code} ${title}`;
}

/** `Thu nhập bình quân (triệu đồng)`. */
export function withUnit({ title, unit }: RunColumn): string {
  return unit === undefined || unit === '' ? title : `${title} (${unit})`;
}
