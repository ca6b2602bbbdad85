/** How a section row numbers itself. */
export interface Marker {
  readonly kind: 'roman' | 'letter' | 'number';
  /** The text behind the marker, '' when there is none. */
  readonly rest: string;
}

/** Beyond these a capital letter with a dot is an abbreviation: `P. Nội vụ`, `H. Ba Tơ`, `X. Quảng Thành`. */
const LETTERS = 'A-GĐ';
const END = String.raw`\s*(?:[.)\]/:]+(?:\s*[-–—]+)?(?![\p{Ll}])|\s[-–—]+(?=\s)|[-–—]+\s)\s*`;
const NUMBER = new RegExp(`^\\d{1,3}(?:\\.\\d{1,3})*${END}`, 'u');
const ROMAN = new RegExp(`^([IVXL]+)(?:${END}|\\s+(?=[\\p{L}“"]))`, 'u');
const LETTER = new RegExp(`^[${LETTERS}]${END}`, 'u');
const ALONE = new RegExp(`^(?:([IVXL]+)|[${LETTERS}])\\s*[.)\\]/:-]?$`, 'u');

/**
 * The marker in front of a section's name: `I. Văn phòng`, `II Tài chính`, `A - Khối Đảng`, `1.2) Tổ 3`.
 * A lone V, X or L counts only where the roman numbers have come that far: `X. Quảng Thành` is a commune.
 *
 * @param reached the roman number of the section before, 0 at the start
 */
export function markerOf(text: string, reached = 0): Marker | undefined {
  const roman = ROMAN.exec(text);
  if (roman && followsOn(roman[1]!, reached))
    return { kind: 'roman', rest: text.slice(roman[0].length).trim() };
  const letter = LETTER.exec(text);
  if (letter) return { kind: 'letter', rest: text.slice(letter[0].length).trim() };
  const number = NUMBER.exec(text);
  return number ? { kind: 'number', rest: text.slice(number[0].length).trim() } : undefined;
}

/** Whether a cell (of the STT column) holds a section's marker and nothing else: `II`, `A.`, `IV)`. */
export function isMarkerAlone(text: string): boolean {
  const match = ALONE.exec(text);
  return match !== null && (match[1] === undefined || romanValue(match[1]) > 0);
}

/** The value of a roman number written properly, up to 89; 0 for anything else. */
export function romanValue(text: string): number {
  const parts = /^(L?X{0,3}|XL)(IX|IV|V?I{0,3})$/.exec(text);
  if (!parts || text === '') return 0;
  const tens =
    parts[1] === 'XL' ? 40 : (parts[1]!.startsWith('L') ? 50 : 0) + parts[1]!.replace('L', '').length * 10;
  const ones = parts[2]!;
  if (ones === 'IX') return tens + 9;
  if (ones === 'IV') return tens + 4;
  return tens + (ones.startsWith('V') ? 5 : 0) + ones.replace('V', '').length;
}

function followsOn(roman: string, reached: number): boolean {
  const value = romanValue(roman);
  return (
    value > 0 &&
    (roman.length > 1 || roman === 'I' || (reached > 0 && value > reached && value <= reached + 2))
  );
}
