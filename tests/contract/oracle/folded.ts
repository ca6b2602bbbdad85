const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A text as design.md §3 compares it: “NFC, trim, collapsed spaces, one dash, case folding and folding of tone
 * placement (hòa = hoà) and of final y after a consonant (sĩ = sỹ, lý = lí; never tay = tai)”.
 */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      withToneLast(word).replace(/([bcdđghklmnpqrstvx])y(?=$|[^\p{L}])/u, '$1i'),
    );
}

/** The tone of a syllable behind its last letter: where it was written in the syllable no longer matters. */
function withToneLast(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES)?.join('') ?? '';
  return `${apart.replace(TONES, '').normalize('NFC')}${tones}`;
}
