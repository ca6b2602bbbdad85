import { MISSING, NO_CODE, NO, YES } from '../../columns/column';
import { toComparable } from '../../arithmetic/comparable';
import type { Comparison } from '../reading/syntax';
import { foldedDictionary } from './dictionary';
import {
  lengthOf,
  together,
  type FlagVector,
  type LevelVector,
  type NumberVector,
  type TextVector,
} from './vector';

/** What a comparison says of less, equal and greater. */
export type Verdicts = Uint8Array;

const VERDICTS: Readonly<Record<Comparison, Verdicts>> = {
  '==': Uint8Array.of(NO, YES, NO),
  '!=': Uint8Array.of(YES, NO, YES),
  '<': Uint8Array.of(YES, NO, NO),
  '<=': Uint8Array.of(YES, YES, NO),
  '>': Uint8Array.of(NO, NO, YES),
  '>=': Uint8Array.of(NO, YES, YES),
};

export function verdictsOf(operator: Comparison): Verdicts {
  return VERDICTS[operator];
}

/**
 * Rounding to 15 significant digits and then to 9 decimals moves two values towards each other by less than this
 * part of their size and this much: what is further apart need not be rounded to be told apart.
 */
const NEAR = 2e-9;
const NEAR_PART = 2e-14;

/** Numbers as they are rounded to 9 decimals; also dates, which are whole numbers of days. */
export function compareNumbers(
  a: NumberVector,
  b: NumberVector,
  verdicts: Verdicts,
  size: number,
): FlagVector {
  const lane = together(a, b);
  const values = new Uint8Array(lengthOf(lane, size));
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  const [less, equal, more] = [verdicts[0]!, verdicts[1]!, verdicts[2]!];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    const apart = x - y;
    const near = NEAR + NEAR_PART * (x < 0 ? -x : x);
    if (apart === 0) values[i] = equal;
    else if (apart !== apart) values[i] = MISSING;
    else if (apart > near) values[i] = more;
    else if (apart < -near) values[i] = less;
    else values[i] = verdicts[1 + orderOf(toComparable(x), toComparable(y))]!;
  }
  return { values, lane };
}

function orderOf(x: number, y: number): -1 | 0 | 1 {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Levels by their order on the scale. */
export function compareLevels(a: LevelVector, b: LevelVector, verdicts: Verdicts, size: number): FlagVector {
  const lane = together(a, b);
  const values = new Uint8Array(lengthOf(lane, size));
  const [ac, al, bc, bl] = [a.codes, a.lane, b.codes, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = ac[i & al]!;
    const y = bc[i & bl]!;
    values[i] = x === NO_CODE || y === NO_CODE ? MISSING : verdicts[1 + orderOf(x, y)]!;
  }
  return { values, lane };
}

export function compareFlags(a: FlagVector, b: FlagVector, verdicts: Verdicts, size: number): FlagVector {
  const lane = together(a, b);
  const values = new Uint8Array(lengthOf(lane, size));
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    values[i] = x === MISSING || y === MISSING ? MISSING : verdicts[1 + orderOf(x, y)]!;
  }
  return { values, lane };
}

/** Texts after folding; only equality is asked of them. Each dictionary is folded, not each row. */
export function compareTexts(a: TextVector, b: TextVector, verdicts: Verdicts, size: number): FlagVector {
  const identities = new Map<string, number>();
  const [ai, bi] = [identify(a.dictionary, identities), identify(b.dictionary, identities)];
  const lane = together(a, b);
  const values = new Uint8Array(lengthOf(lane, size));
  const [ac, al, bc, bl] = [a.codes, a.lane, b.codes, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = ac[i & al]!;
    const y = bc[i & bl]!;
    values[i] = x === NO_CODE || y === NO_CODE ? MISSING : verdicts[ai[x] === bi[y] ? 1 : 0]!;
  }
  return { values, lane };
}

/** A number for each entry, the same for entries that are equal after folding. */
function identify(dictionary: readonly string[], identities: Map<string, number>): Int32Array {
  return Int32Array.from(foldedDictionary(dictionary), (text) => {
    const known = identities.get(text);
    if (known !== undefined) return known;
    identities.set(text, identities.size);
    return identities.size - 1;
  });
}
