import { decimals, neighbours, type Asked } from './decimals';
import { digitsOf } from './exact';
import { roundDigits, type Call, type Compared, type FunctionName } from './rounded';

/** Values of one kind, to be rounded by LibreOffice and by the engine. */
export interface RoundingClass {
  /** As docs/known-differences.md names it. */
  readonly title: string;
  readonly calls: readonly Call[];
  /** Whether a difference is the one that is known of LibreOffice 7.4; absent: there is none. */
  readonly known?: (call: Compared) => boolean;
}

/** LibreOffice smooths all float noise of value × 10^decimals only below this (`rtl_math_approxValue`). */
const SMOOTHED = 2 ** 40;

/** LibreOffice 7.4 brings a value to so many digits before it rounds it up or down. */
const DIGITS_UP_AND_DOWN = 12;

export function roundingClasses(): RoundingClass[] {
  const halves = decimals({ count: 2_500, seed: 1, kinds: ['half'] });
  const rounds = decimals({
    count: 500,
    seed: 2,
    kinds: ['round'],
    only: (asked) => isSmoothed(asked) && isShort(asked),
  });
  const besideHalves = besides(halves);
  const upAndDown = (
    title: string,
    asked: readonly Asked[],
    known?: RoundingClass['known'],
  ): RoundingClass[] =>
    (['ROUNDUP', 'ROUNDDOWN'] as const).map((name) => ({
      title: `${name}, ${title}`,
      calls: callsOf(name, asked),
      ...(known && { known }),
    }));
  return [
    {
      title: 'ROUND, at most 15 digits, below 2^40',
      calls: callsOf('ROUND', decimals({ count: 100_000, seed: 3, only: isSmoothed })),
    },
    ...upAndDown(
      'at most 12 digits, below 2^40',
      decimals({ count: 5_000, seed: 4, only: (asked) => isSmoothed(asked) && isShort(asked) }),
    ),
    ...upAndDown('one or two steps beside a round value', besides(rounds)),
    {
      title: 'ROUND, one or two steps beside a half, to no decimal',
      calls: callsOf(
        'ROUND',
        besideHalves.filter((asked) => isSmoothed(asked) && asked.decimals === 0),
      ),
      known: roundsTheFloatItself,
    },
    {
      title: 'ROUND, one or two steps beside a half, to 1–6 decimals, below 2^40',
      calls: callsOf(
        'ROUND',
        besideHalves.filter((asked) => isSmoothed(asked) && asked.decimals > 0),
      ),
      known: roundsTheFloatItself,
    },
    {
      title: 'ROUND, one or two steps beside a half, from 2^40 on',
      calls: callsOf(
        'ROUND',
        besideHalves.filter((asked) => !isSmoothed(asked)),
      ),
      known: isOneUnitOff,
    },
    {
      title: 'ROUND, at most 15 digits, from 2^40 on',
      calls: callsOf('ROUND', decimals({ count: 2_000, seed: 5, only: (asked) => !isSmoothed(asked) })),
      known: isOneUnitOff,
    },
    ...upAndDown(
      '13 to 15 digits, below 2^40',
      decimals({ count: 2_500, seed: 6, only: (asked) => isSmoothed(asked) && !isShort(asked) }),
      hasTwelveDigits,
    ),
  ];
}

function callsOf(name: FunctionName, asked: readonly Asked[]): Call[] {
  return asked.map((one) => ({ ...one, name }));
}

function besides(asked: readonly Asked[]): Asked[] {
  return asked.flatMap((one) => neighbours(one.value).map((value) => ({ ...one, value })));
}

function isSmoothed({ value, decimals: places }: Asked): boolean {
  return Math.abs(value) * 10 ** places < SMOOTHED;
}

function isShort({ value }: Asked): boolean {
  return digitsOf(value) <= DIGITS_UP_AND_DOWN;
}

/** The float's exact value: no float between 1e-9 and 1e12 needs more digits to be told from a half. */
function roundsTheFloatItself(call: Compared): boolean {
  return call.libreOffice === roundDigits(call, 40);
}

/** One unit of the last decimal, or one step of the float where the value has no more decimals than asked for. */
function isOneUnitOff({ engine, libreOffice, decimals: places }: Compared): boolean {
  return Math.abs(libreOffice - engine) < 1.01 * 10 ** -places + Math.abs(engine) * Number.EPSILON;
}

/** What the value's first 12 digits give; where the rest is a half, float noise decides which digits these are. */
function hasTwelveDigits(call: Compared): boolean {
  return [1 - NOISE, 1, 1 + NOISE].some((noise) => {
    const { libreOffice, value } = call;
    return libreOffice === roundDigits({ ...call, value: value * noise }, DIGITS_UP_AND_DOWN);
  });
}

const NOISE = 1e-15;
