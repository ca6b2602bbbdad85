const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x|';

/** What may follow the first consonants, tones left out. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ
uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`.split(/\s+/),
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Sắc and nặng: the only tones before a final c, ch, p or t. */
const CHECKED = new Set(['\u0301', '\u0323']);
const STARTS = ONSETS.split('|');

/** Whether a word could be one Vietnamese syllable: consonants, a rime, at most one tone, and one that fits. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  const plain = parts.replace(TONE, '').normalize('NFC');
  if (tones.length > 1) return false;
  if (/(?:c|ch|p|t)$/u.test(plain) && !CHECKED.has(tones[0] ?? '')) return false;
  return (
    plain === 'gi' || STARTS.some((start) => plain.startsWith(start) && RIMES.has(plain.slice(start.length)))
  );
}
