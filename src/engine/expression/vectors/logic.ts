import { MISSING, NO, YES } from '../../columns/column';
import { lengthOf, together, type FlagVector } from './vector';

/** The result of two flags, at 3 × first + second. */
export type TruthTable = Uint8Array;

/** One side that says no settles it; else a missing side leaves it open. */
export const AND: TruthTable = table((a, b) =>
  a === NO || b === NO ? NO : a === MISSING || b === MISSING ? MISSING : YES,
);

/** One side that says yes settles it; else a missing side leaves it open. */
export const OR: TruthTable = table((a, b) =>
  a === YES || b === YES ? YES : a === MISSING || b === MISSING ? MISSING : NO,
);

/** Or, but a missing side leaves it open whatever the other says. */
export const STRICT_OR: TruthTable = table((a, b) => (a === MISSING || b === MISSING ? MISSING : a | b));

function table(rule: (a: number, b: number) => number): TruthTable {
  return Uint8Array.from({ length: 9 }, (_, at) => rule(Math.floor(at / 3), at % 3));
}

export function combine(a: FlagVector, b: FlagVector, truth: TruthTable, size: number): FlagVector {
  const lane = together(a, b);
  const values = new Uint8Array(lengthOf(lane, size));
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) values[i] = truth[3 * av[i & al]! + bv[i & bl]!]!;
  return { values, lane };
}

const OPPOSITE = Uint8Array.of(YES, NO, MISSING);

export function negateFlags({ values, lane }: FlagVector): FlagVector {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = OPPOSITE[values[i]!]!;
  return { values: out, lane };
}
