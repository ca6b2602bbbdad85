export type RoundingMode = 'half-away' | 'half-even' | 'down' | 'up';

/**
 * The one rounding step of the product (design §3): the value is brought to 15 significant digits, as Excel does,
 * and then rounded in decimal: 1.005 → 1.01, −1.005 → −1.01. `half-away`, `down` and `up` give what Excel's ROUND,
 * ROUNDDOWN and ROUNDUP give.
 *
 * @param value any number; NaN (missing) and infinities come back as they are
 * @param decimals digits after the decimal mark, a whole number from 0 to 15
 */
export function roundTo(value: number, decimals: number, mode: RoundingMode = 'half-away'): number {
  const size = Math.abs(value);
  if (!(size < Infinity)) return value; // missing, or infinite
  const power = POWERS[decimals]!;
  const scaled = size * power;
  const whole = scaled < EXACT ? quickly(scaled, mode) : UNSURE;
  const rounded =
    whole !== UNSURE ? whole / power : isShort(size, decimals) ? size : inDecimal(size, decimals, mode);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Rounds every value where it stands, as `roundTo` does. What no digit decides is done here and now: a call for each of
 * millions of numbers would cost more than the rounding.
 */
export function roundAll(values: Float64Array, decimals: number, mode: RoundingMode = 'half-away'): void {
  const power = POWERS[decimals]!;
  const isPlain = mode === 'half-away' || mode === 'half-even';
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const scaled = Math.abs(value) * power;
    // no branch on the digit that is rounded away: nobody could foretell it
    const nearest = Math.floor(scaled + 0.5);
    const fromHalf = 0.5 - Math.abs(scaled - nearest);
    if (isPlain && scaled < EXACT && fromHalf > scaled * DOUBT + LEAST_DOUBT) {
      const rounded = nearest / power;
      values[row] = value < 0 && rounded !== 0 ? -rounded : rounded;
    } else values[row] = roundTo(value, decimals, mode);
  }
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, decimals) => Number(`1e${decimals}`));

/** Below this a scaled value and its neighbours are held so finely that the float's own error cannot decide. */
const EXACT = 1e12;
const UNSURE = -1;

/** So near to a boundary, as a part of the value, the float alone does not tell on which side it is. */
const DOUBT = 1e-13;
const LEAST_DOUBT = 1e-300;

/** The whole number that `scaled` rounds to, or UNSURE when the float stands too close to a boundary to tell. */
function quickly(scaled: number, mode: RoundingMode): number {
  const floor = Math.floor(scaled);
  const fraction = scaled - floor;
  const doubt = scaled * DOUBT + LEAST_DOUBT;
  const noise = scaled * NOISE;
  if (mode === 'half-away' || mode === 'half-even') {
    const beyondHalf = fraction - 0.5;
    if (Math.abs(beyondHalf) > doubt) return beyondHalf < 0 ? floor : floor + 1;
    if (Math.abs(beyondHalf) > noise) return UNSURE;
    return mode === 'half-even' && floor % 2 === 0 ? floor : floor + 1;
  }
  if (fraction <= noise) return floor;
  if (1 - fraction <= noise) return floor + 1;
  if (fraction <= doubt || 1 - fraction <= doubt) return UNSURE;
  return mode === 'down' ? floor : floor + 1;
}

/**
 * The 15 digits nearest to a value that is so close to a half or a whole are those of the half or whole itself: half a
 * unit of the 15th digit is at least 5e-16 of the value, and scaling it has cost at most 1.2e-16 of it.
 */
const NOISE = 3e-16;

/**
 * Whether a large number has no more decimals than are kept, as far as a few decimals tell, which nearly all that is
 * read has: a float that is the nearest one to a decimal of at most 15 digits comes back as it is.
 */
function isShort(size: number, decimals: number): boolean {
  const power = POWERS[Math.min(decimals, FEW)]!;
  const units = Math.round(size * power);
  return units < MOST_UNITS && units / power === size;
}

const FEW = 4;
const MOST_UNITS = 1e15;

/** The same in decimal digits: exact, and slower. `size` ≥ 0. */
function inDecimal(size: number, decimals: number, mode: RoundingMode): number {
  const [mantissa, exponent] = size.toExponential(14).split('e') as [string, string];
  const digits = mantissa.replace('.', '');
  // size = 0.DIGITS × 10^point; the digits kept are those left of `cut`
  const cut = Number(exponent) + 1 + decimals;
  if (cut >= digits.length) return Math.min(Number(`${mantissa}e${exponent}`), Number.MAX_VALUE);
  const kept = cut > 0 ? digits.slice(0, cut) : '0';
  const rest = cut >= 0 ? digits.slice(cut) : `0${digits}`;
  const whole = BigInt(kept) + (roundsUp(kept, rest, mode) ? 1n : 0n);
  return Number(`${whole}e${-decimals}`);
}

/** Whether digits `rest`, cut off behind `kept`, carry one over. */
function roundsUp(kept: string, rest: string, mode: RoundingMode): boolean {
  if (mode === 'down') return false;
  if (mode === 'up') return /[1-9]/.test(rest);
  const half = rest[0] === '5' && !/[1-9]/.test(rest.slice(1));
  if (half && mode === 'half-even') return Number(kept.at(-1)) % 2 === 1;
  return rest[0]! >= '5';
}
