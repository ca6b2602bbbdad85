const ALTERNATIVE = String.raw`nếu (?:(?:chưa|không|có) )?tính`;
const SECOND_BASE = new RegExp(String.raw`^[^;.\d]*\(${ALTERNATIVE}`, 'iu');
const FIRST_WORDS = new RegExp(`^${ALTERNATIVE}`, 'iu');
const NAME = String.raw`\p{Lu}[^,;:()\d]*`;
const IN_BRACKETS = new RegExp(String.raw`^[^(:;.\d]*\((${NAME}(?:, ?${NAME})*)\)`, 'u');
const BEHIND_COLON = new RegExp(String.raw`^[^(:;,.\d]*: ?(${NAME}(?:, ?${NAME})*)`, 'u');
const INSTITUTION = /(?:^|\s)((?:Trường|Trạm|Xã|Phường|Thôn|Ấp|Bản) \p{L}.*?) đạt (?:chuẩn|tiêu chuẩn)/u;

/** What follows a target in its sentence, where the sentence is known. */
export function restOf(sentence: string | undefined, written: string): string {
  const at = sentence?.indexOf(written) ?? -1;
  return at < 0 ? '' : sentence!.slice(at + written.length);
}

/** The units that a number counts, by their names: `05 trường …: Mầm non Ba Cung, Mầm non Ba Vinh`. */
export function namedBehind(after: string): string[] {
  const list = (IN_BRACKETS.exec(after) ?? BEHIND_COLON.exec(after))?.[1] ?? '';
  return list
    .split(',')
    .map((name) => name.replace(/(?:\.{2,}|…)\s*$/u, '').trim())
    .filter((name) => name !== '');
}

/** The unit that a sentence without a number is about: `Xây dựng Trường tiểu học Nguyễn Nghiêm đạt chuẩn …`. */
export function namedIn(words: string): string[] {
  const name = INSTITUTION.exec(words)?.[1];
  return name === undefined ? [] : [name];
}

/** Whether a second base of the same target follows: `8-9% (nếu chưa tính thủy điện là 6-7%)`. */
export function hasAlternative(after: string): boolean {
  return SECOND_BASE.test(after);
}

/** Whether the words are such a second base themselves. */
export function isAlternative(words: string): boolean {
  return FIRST_WORDS.test(words);
}

/** What stands before the words in their sentence, up to the first number. */
export function wordsBefore(sentence: string | undefined, words: string): string {
  const at = sentence?.indexOf(words) ?? -1;
  return at < 0 ? '' : sentence!.slice(0, at);
}
