import { isCounted, measureUnit } from '../values/measure-unit';

/** What a share may be of, where that is said right behind its sign. */
const BASE = String.raw`(?: (?:so với )?dân số| chỉ tiêu(?: được)?(?: giao)?(?=[\s.,;)]*$))?`;
const SHARE = new RegExp(String.raw`^ ?(?:%|‰|phần trăm(?![\p{L}]))(?:(?: ?\/ ?[\p{L}]+)+|${BASE})`, 'iu');
const SCALE = String.raw`(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\p{L}])\s*)*`;
const PER = String.raw`(?: ?\/ ?(?:(?:nghìn|vạn|triệu) )?[\p{L}²]+(?: [Dd]ân)?)*`;
const BEGINS_PER = new RegExp(`^${PER}`, 'u');
const MEASURES = 'đồng|tấn|tạ|yến|kg|ha|km²|m²|km|m|điểm|lít|kWh|MW|ngày|giờ';
const MEASURE = new RegExp(String.raw`^ ?${SCALE}(?:(?:${MEASURES})(?![\p{L}]))?${PER}`, 'iu');

/** The unit right behind a number, as written; '' where none stands there. */
export function unitBehind(after: string): string {
  const share = SHARE.exec(after)?.[0];
  if (share !== undefined) return share.trim();
  const measure = MEASURE.exec(after)?.[0] ?? '';
  if (measure.trim() !== '' && !/^ ?(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s*$/iu.test(measure))
    return measure.trim();
  const counted = countedBehind(after.slice(measure.length));
  return (measure + (counted ?? '')).trim();
}

/** The longest beginning of at most three words that counts something, with what it is counted per. */
function countedBehind(after: string): string | undefined {
  const words = /^ ?[\p{L}]+(?: [\p{L}]+){0,2}/u.exec(after)?.[0].trim().split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const unit = words.slice(0, count).join(' ');
    if (!isWholeName(unit)) continue;
    const start = after.indexOf(unit) + unit.length;
    return unit + BEGINS_PER.exec(after.slice(start))![0];
  }
  return undefined;
}

/** `công trình`, not `công trình chào mừng`: without its last word it would count nothing, or something else. */
function isWholeName(unit: string): boolean {
  if (!isCounted(measureUnit(unit))) return false;
  const shorter = unit.split(' ').slice(0, -1).join(' ');
  return shorter === '' || !isCounted(measureUnit(shorter));
}
