import { distance } from 'fastest-levenshtein';
import { fold, foldKey } from '../../engine/text/fold';
import { JOINT, type Pair } from './duplicate-keys';

/** Shorter texts that differ in one letter are as often two things as one. */
const LONG_ENOUGH = 8;
/** Longer texts are no names. */
const TOO_LONG = 200;
/** A variant that more texts share than this is no sign of a slip. */
const CROWD = 40;

interface Entry {
  readonly row: number;
  /** Parts as they are compared loosely: y as i, dashes without the spaces around them. */
  readonly parts: readonly string[];
}

/**
 * Pairs of rows whose keys differ but look like one: equal when y is i and spaces around dashes do not count, or one
 * letter apart in one part of at least 8 characters while the others are equal. Numbers and single letters are names
 * (Thôn 1, Tổ B): keys that differ in them are not near. The work grows with the number of rows, not of pairs.
 */
export function nearKeys(keys: readonly (readonly string[])[]): Pair[] {
  const strict = new Set<string>();
  const loose = new Map<string, Entry>();
  const pairs: Pair[] = [];
  keys.forEach((key, row) => {
    if (key.includes('')) return;
    const folded = key.map(foldKey).join(JOINT);
    if (strict.has(folded)) return;
    strict.add(folded);
    const parts = key.map(looseText);
    const first = loose.get(parts.join(JOINT));
    if (first === undefined) loose.set(parts.join(JOINT), { row, parts });
    else pairs.push([first.row, row]);
  });
  const entries = [...loose.values()];
  for (let part = 0; part < (entries[0]?.parts.length ?? 0); part++) pairs.push(...slips(entries, part));
  return pairs.sort(([, a], [, b]) => a - b);
}

function looseText(text: string): string {
  return fold(text).replace(/ ?- ?/gu, '-');
}

/** Entries alike in all other parts whose texts in this part are one letter apart. */
function slips(entries: readonly Entry[], part: number): Pair[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const text = entry.parts[part]!;
    if (text.length < LONG_ENOUGH || text.length > TOO_LONG) continue;
    const others = entry.parts.filter((_, i) => i !== part).join(JOINT);
    const group = `${others}${JOINT}${labels(text)}`;
    const members = groups.get(group);
    if (members) members.push(entry);
    else groups.set(group, [entry]);
  }
  return [...groups.values()].flatMap((group) => (group.length < 2 ? [] : slipsAmong(group, part)));
}

const LABEL = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*|[ivx]{2,}|\p{N}+)(?![\p{L}\p{M}\p{N}])|\p{N}+/gu;

/** Numbers, roman numbers and single letters in a text: what tells Thôn 1 from Thôn 2. */
function labels(text: string): string {
  return (text.match(LABEL) ?? []).join(' ');
}

/** By deletion neighbourhoods: texts one letter apart share the text that is left when a letter is taken out. */
function slipsAmong(group: readonly Entry[], part: number): Pair[] {
  const holders = new Map<number, number[]>();
  const pairs: Pair[] = [];
  group.forEach((entry, index) => {
    const text = entry.parts[part]!;
    const met = new Set<number>();
    for (const variant of variantsOf(text)) {
      const others = holders.get(variant);
      if (others === undefined) holders.set(variant, [index]);
      else {
        for (const other of others) met.add(other);
        if (others.length < CROWD) others.push(index);
      }
    }
    for (const other of met) {
      const before = group[other]!;
      if (other !== index && distance(before.parts[part]!, text) === 1) pairs.push([before.row, entry.row]);
    }
  });
  return pairs;
}

const BASE = 0x01000193;

/**
 * Hashes of the text itself and of the text without each of its letters, in one walk: polynomials modulo 2³², put
 * together from what stands before and behind the letter. A collision costs one comparison by distance.
 */
function variantsOf(text: string): Set<number> {
  const front = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) front[i + 1] = (Math.imul(front[i]!, BASE) + text.charCodeAt(i)) | 0;
  const variants = new Set<number>([front[text.length]!]);
  let behind = 0;
  let power = 1;
  for (let at = text.length - 1; at >= 0; at--) {
    variants.add((Math.imul(front[at]!, power) + behind) | 0);
    behind = (Math.imul(text.charCodeAt(at), power) + behind) | 0;
    power = Math.imul(power, BASE);
  }
  return variants;
}
