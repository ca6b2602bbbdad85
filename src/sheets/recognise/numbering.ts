/** `I`, `1`, `a`, `I.1`, `1.2.3`, `II.b`: letters and numbers parted by dots. */
const PARTS = String.raw`(?:[IVXLivxl]+|\d{1,3}|[A-Za-zĐđ])(?:[.\-](?:\d{1,3}|[IVXLivxl]+|[A-Za-zĐđ]))*`;
const NUMBER = new RegExp(String.raw`^[([]?${PARTS}(?:\s*[.)\]/:]+\s*|\s+[-–—]\s+|\s+(?=[\p{L}“"]))`, 'u');
const WORD = new RegExp(
  String.raw`^(?:tiêu chí|tiêu chuẩn|nội dung|chỉ tiêu|mục|phần)\s+(?:số\s+)?${PARTS}\s*[.):]+\s*`,
  'iu',
);
const BULLET = /^[-–—+*•]\s*/u;
const ALONE = new RegExp(String.raw`^[([]?${PARTS}\s*[.)\]/:]*$`, 'u');

/**
 * Text without what numbers it in front: `I.1 Thu ngân sách`, `a) …`, `(2) …`, `- …`, `Tiêu chí 3: …`. Text that is
 * a number and nothing else stays. The result is good for finding a known title, not for showing: `A Lưới` loses its A.
 */
export function withoutNumber(text: string): string {
  for (const pattern of [WORD, NUMBER, BULLET]) {
    const rest = text.replace(pattern, '');
    if (rest !== text && rest.trim() !== '') return rest.trim();
  }
  return text;
}

/** Whether a text is a number as criteria bear it, and nothing else: `I.1`, `2`, `a)`. */
export function isNumberAlone(text: string): boolean {
  return ALONE.test(text);
}

/** A criterion's printed number as it is compared: `I.1.`, `(i.1)` and, typed as a decimal, `1,1` for `1.1`. */
export function codeKey(code: string): string {
  return code
    .toLowerCase()
    .replaceAll(',', '.')
    .replace(/\s+/gu, '')
    .replace(/^[([]+|[.)\]/:]+$/gu, '');
}

/** Whether a code alone tells its criterion from a running number: `I.1`, `2.a`; not `1`, `II`, `a)`. */
export function isTelling(code: string): boolean {
  return codeKey(code).includes('.');
}
