const TONES = 'ùøûõï';
const CIRCUMFLEX = 'âáàåãä';
const BREVE = 'êéèúüë';

/** After which letter which marks may stand, and what each pair is. VNI-Windows, lower case. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ...pairs('a', TONES, 'áàảãạ'),
  ...pairs('a', CIRCUMFLEX, 'âấầẩẫậ'),
  ...pairs('a', BREVE, 'ăắằẳẵặ'),
  ...pairs('e', TONES, 'éèẻẽẹ'),
  ...pairs('e', CIRCUMFLEX, 'êếềểễệ'),
  ...pairs('o', TONES, 'óòỏõọ'),
  ...pairs('o', CIRCUMFLEX, 'ôốồổỗộ'),
  ...pairs('ô', TONES, 'ớờởỡợ'),
  ...pairs('u', TONES, 'úùủũụ'),
  ...pairs('ö', TONES, 'ứừửữự'),
  ...pairs('y', TONES, 'ýỳỷỹ'),
]);

/** Letters of one sign: ô and ö are horned, i and ỵ carry their tones themselves. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

function pairs(letter: string, marks: string, read: string): [string, string][] {
  return [...read].map((one, i) => [letter + marks[i]!, one]);
}

/** Text of a VNI font, a letter and then its mark, in Unicode. What is no VNI sequence stays. */
export function fromVni(text: string): string {
  let read = '';
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const letter = PAIRS.get(pair.toLowerCase());
    const found = letter ?? SINGLE.get(pair[0]!.toLowerCase()) ?? pair[0]!;
    const isCapital = pair[0] !== pair[0]!.toLowerCase();
    read += isCapital ? found.toUpperCase() : found;
    at += letter === undefined ? 1 : 2;
  }
  return read;
}
