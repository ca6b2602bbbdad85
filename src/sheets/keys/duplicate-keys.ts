import { foldKey } from '../../engine/text/fold';

/** Parts of a key are put together with a character that no cell shows. */
export const JOINT = '\u0000';

export type Pair = readonly [first: number, second: number];

/**
 * Rows whose key is equal, part by part after `foldKey`, to that of a row before: each with the first such row. A key
 * with a blank part is not compared; the blank is a problem of its own.
 */
export function duplicateKeys(keys: readonly (readonly string[])[]): Pair[] {
  const firsts = new Map<string, number>();
  const pairs: Pair[] = [];
  keys.forEach((key, row) => {
    if (key.includes('')) return;
    const folded = key.map(foldKey).join(JOINT);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, row);
    else pairs.push([first, row]);
  });
  return pairs;
}
