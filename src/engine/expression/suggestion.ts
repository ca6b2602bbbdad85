import { distance } from 'fastest-levenshtein';

/** The candidate that someone who typed `name` most likely meant, if one is close; accents and case count little. */
export function similar(name: string, candidates: readonly string[]): string | undefined {
  const bare = withoutAccents(name);
  const allowed = Math.max(1, Math.floor(bare.length / 3));
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const far = distance(bare, withoutAccents(candidate)) + distance(name, candidate) / LARGE;
    if (far < least && far < allowed + 1) [best, least] = [candidate, far];
  }
  return best;
}

/** Only ever breaks a tie: names are far shorter than this. */
const LARGE = 10_000;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
