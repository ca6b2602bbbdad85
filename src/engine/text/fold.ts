/**
 * Text as it is compared: NFC, trimmed, single spaces, one dash, case folded, tone marks in one place
 * (hòa = hoà), final y after a consonant as i (sĩ = sỹ, lý = lí; never tay = tai). Design §3.
 */
export function fold(text: string): string {
  return foldFinalY(foldKey(text));
}

/** As `fold`, but y and i stay apart: keys and people's names (Vy is not Vi). */
export function foldKey(text: string): string {
  return foldTone(tidy(text).replace(DASHES, '-').toLowerCase());
}

/** Text as it is shown and stored: NFC, trimmed, every run of white space a single space. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(WHITE_SPACE, ' ').trim();
}

const WHITE_SPACE = /[\s\u00a0\u200b\u2060\ufeff]+/gu;
const DASHES = /[\u00ad\u2010-\u2015\u2212]/gu;

/** The tone of a rounded glide, moved to its first vowel: oà → òa, uỳ → ùy. */
const GLIDE = /([ou])([àáảãạèéẻẽẹỳýỷỹỵ])/gu;
const TONES: ReadonlyMap<string, readonly [plain: string, tone: number]> = new Map(
  ['aàáảãạ', 'eèéẻẽẹ', 'yỳýỷỹỵ'].flatMap((row) =>
    [...row].slice(1).map((letter, tone) => [letter, [row[0]!, tone]] as const),
  ),
);
const FIRST_VOWEL: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ' };

function foldTone(text: string): string {
  return text.replace(GLIDE, (_, first: string, second: string) => {
    const [plain, tone] = TONES.get(second)!;
    return FIRST_VOWEL[first]![tone]! + plain;
  });
}

const FINAL_Y = /(?<=[bcdđghklmnpqrstvx])[yỳýỷỹỵ](?![\p{L}\p{M}])/gu;
const Y = 'yỳýỷỹỵ';
const I = 'iìíỉĩị';

function foldFinalY(text: string): string {
  return text.replace(FINAL_Y, (letter) => I[Y.indexOf(letter)]!);
}
