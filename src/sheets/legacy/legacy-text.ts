import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

export type Encoding = 'TCVN3' | 'VNI';

export interface LegacyText {
  readonly encoding: Encoding;
  /** The text in Unicode. */
  readonly text: string;
}

/** Letters of Unicode beyond Windows-1252, or marks of their own: nobody saw those in a legacy font. */
const UNICODE = /[^\P{L}\u0000-\u00ff]|\p{M}/u;
const HIGH = /[\u00a1-\u00fe]/u;

/**
 * Text typed in a legacy font and what it says; undefined for other text. The font's name speaks first; without it,
 * sequences that Vietnamese does not have, where the conversion gives syllables that it has (domain facts §6.3).
 */
export function legacyText(text: string, font?: string): LegacyText | undefined {
  if (!HIGH.test(text) || UNICODE.test(text)) return undefined;
  const named = font === undefined ? undefined : encodingOf(font);
  if (named !== undefined) return inFont(text, named, isCapitals(font!));
  const words = wordsOf(text);
  const strange = words.filter((word) => !isSyllable(word));
  if (strange.length === 0) return undefined;
  return (['TCVN3', 'VNI'] as const)
    .map((encoding) => ({ encoding, text: convert(text, encoding) }))
    .find(
      ({ encoding }) =>
        words.filter((word) => isSyllable(convert(word, encoding))).length >= words.length * MOST,
    );
}

/** Names and slips of the pen may remain that are no syllables. */
const MOST = 0.75;

/** `.VnTime`, `.VnArialH`; `VNI-Times`. */
function encodingOf(font: string): Encoding | undefined {
  if (/^vni[-\s]/iu.test(font)) return 'VNI';
  return /^\.?vn/iu.test(font) ? 'TCVN3' : undefined;
}

/** The `H` fonts show lower-case codes as capitals. */
function isCapitals(font: string): boolean {
  return /^\.?vn.*h$/iu.test(font);
}

function inFont(text: string, encoding: Encoding, capitals: boolean): LegacyText | undefined {
  const read = convert(text, encoding);
  const words = wordsOf(text);
  // Unicode text that was given the font afterwards
  const isUnicode = words.every(isSyllable) && !words.every((word) => isSyllable(convert(word, encoding)));
  if (isUnicode || read === text) return undefined;
  return { encoding, text: capitals && encoding === 'TCVN3' ? read.toUpperCase() : read };
}

function convert(text: string, encoding: Encoding): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

/** Words with a letter beyond ASCII, that could be more than a sign such as × or µm. */
function wordsOf(text: string): string[] {
  const words = text.match(/[A-Za-z\u00a1-\u00fe]+/gu) ?? [];
  return words.filter((word) => HIGH.test(word) && /[A-Za-z]/u.test(word) && !/^µ[a-z]$/u.test(word));
}
