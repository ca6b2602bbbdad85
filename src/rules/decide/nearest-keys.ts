import { distance } from 'fastest-levenshtein';
import { foldKey } from '../../engine/text/fold';

/** Who could be meant by a key that nobody has. */
export interface NearestKeys {
  /** The keys of at most three rows, the likeliest first; none where nothing is like it. */
  near(key: readonly string[]): string[];
}

const MOST = 3;
/** Comparing every unknown name with every row costs too much in a large table; equal parts are still found. */
const MOST_COMPARED = 2_000_000;
/** One slip of the pen in so many letters. */
const LETTERS_PER_SLIP = 5;

/**
 * Likely are rows that share a part of the key (the same person in a unit that was renamed or merged); where there are
 * none, those whose texts are a few letters apart. Another number is another name: Thôn 1 is no slip for Thôn 2.
 */
export function nearestKeys(keys: readonly (readonly string[])[]): NearestKeys {
  const folded = keys.map((key) => key.map(foldKey));
  const byPart = new Map<string, number[]>();
  folded.forEach((key, row) => {
    key.forEach((part, i) => {
      const name = `${i}\u0000${part}`;
      const rows = byPart.get(name);
      if (rows) rows.push(row);
      else byPart.set(name, [row]);
    });
  });
  let compared = 0;
  const slips = (key: readonly string[]): number[] => {
    compared += folded.length;
    return compared > MOST_COMPARED ? [] : withinReach(folded, key);
  };
  return {
    near(key) {
      const wanted = key.map(foldKey);
      // the part that fewest rows share tells most: a name, not the unit of fifty
      const shared = wanted
        .map((part, i) => byPart.get(`${i}\u0000${part}`) ?? [])
        .filter((rows) => rows.length > 0 && rows.length <= MOST);
      const sharing = shared.sort((a, b) => a.length - b.length).flat();
      const rows = sharing.length > 0 ? sharing : slips(wanted);
      return [...new Set(rows)].slice(0, MOST).map((row) => keys[row]!.join(' | '));
    },
  };
}

function withinReach(keys: readonly (readonly string[])[], wanted: readonly string[]): number[] {
  const found: { row: number; slips: number }[] = [];
  keys.forEach((key, row) => {
    let slips = 0;
    for (let i = 0; i < wanted.length && slips < Infinity; i++)
      slips += slipsBetween(wanted[i]!, key[i] ?? '');
    if (slips < Infinity) found.push({ row, slips });
  });
  return found.sort((a, b) => a.slips - b.slips).map(({ row }) => row);
}

/** Infinity where the texts are too far apart to be one. */
function slipsBetween(a: string, b: string): number {
  const reach = Math.max(1, Math.floor(a.length / LETTERS_PER_SLIP));
  if (Math.abs(a.length - b.length) > reach || numbersIn(a) !== numbersIn(b)) return Infinity;
  const slips = distance(a, b);
  return slips <= reach ? slips : Infinity;
}

function numbersIn(text: string): string {
  return (text.match(/\d+/gu) ?? []).join(' ');
}
