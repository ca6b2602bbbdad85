import { seeded } from '../../../scripts/samples/random.mjs';

/** A value to be rounded, and to how many decimals. */
export interface Asked {
  readonly value: number;
  readonly decimals: number;
}

/** The whole number `digits` over 10^`scale`: what the value is, before a float holds it. */
interface Decimal {
  readonly digits: number;
  readonly scale: number;
}

const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;
const LEAST = 1e-9;
const MOST = 1e12;

export interface Wanted {
  readonly count: number;
  readonly seed: number;
  /** By turns; absent: all of them. */
  readonly kinds?: readonly KindName[];
  /** Absent: every one. */
  readonly only?: (asked: Asked) => boolean;
}

/** Decimals of at most 15 significant digits from 1e-9 to 1e12, of either sign, to be rounded to 0…6 decimals. */
export function decimals({ count, seed, kinds = ALL, only = () => true }: Wanted): Asked[] {
  const random = seeded(seed);
  const found: Asked[] = [];
  for (let turn = 0; found.length < count; turn++) {
    const places = random(MOST_DECIMALS + 1);
    const { digits, scale } = KINDS[kinds[turn % kinds.length]!](places, random);
    const size = Number(`${digits}e${-scale}`);
    const asked = { value: random(2) === 0 ? size : -size, decimals: places };
    if (digits < 10 ** MOST_DIGITS && size >= LEAST && size <= MOST && only(asked)) found.push(asked);
  }
  return found;
}

type Kind = (places: number, random: Random) => Decimal;
type Random = (below: number) => number;

/** 2.5 to no decimal, 0.125 to two. */
const half: Kind = (places, random) => ({
  digits: whole(random(MOST_DIGITS), random) * 10 + 5,
  scale: places + 1,
});

/** 2 to no decimal. */
const round: Kind = (places, random) => ({ digits: whole(1 + random(MOST_DIGITS), random), scale: places });

/** One unit more or less, some digits behind the last one: 2.4999 or 2.5000001 beside 2.5. */
const beside =
  (kind: Kind): Kind =>
  (places, random) => {
    const { digits, scale } = kind(places, random);
    const further = 1 + random(9);
    return { digits: digits * 10 ** further + (random(2) === 0 ? 1 : -1), scale: scale + further };
  };

const KINDS = {
  any: (_places, random) => ({ digits: whole(1 + random(MOST_DIGITS), random), scale: random(24) }),
  half,
  besideHalf: beside(half),
  round,
  besideRound: beside(round),
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as KindName[];

/** A whole number of at most so many digits. */
function whole(digits: number, random: Random): number {
  const ahead = Math.max(0, digits - 7);
  return random(10 ** ahead) * 10 ** (digits - ahead) + random(10 ** (digits - ahead));
}

/** The floats one and two steps to either side of a value. */
export function neighbours(value: number): number[] {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  return [-2n, -1n, 1n, 2n].map((steps) => {
    const moved = new BigInt64Array([bits[0]! + steps]);
    return new Float64Array(moved.buffer)[0]!;
  });
}
