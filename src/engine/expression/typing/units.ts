import type { Span } from '../problem';
import type { PercentSign } from '../types';
import type { Context } from './context';
import type { NumberTerm, RatioTerm } from './term';

/** What is known about the unit of a number. */
export type Unit = Pick<NumberTerm, 'unit' | 'readIn'>;

/**
 * The unit of numbers that are compared, added, chosen between: they need the same one, as far as it is known. A
 * plain ratio (`''`) meets any unit but % and ‰: a share of 0.98 is not 0.98 %. Reports when two do not meet.
 */
export function commonUnit(terms: readonly NumberTerm[], whole: Span, context: Context): Unit | undefined {
  let common: NumberTerm | undefined;
  for (const term of terms) {
    if (term.unit === undefined) continue;
    if (common && !meets(common.unit!, term.unit)) {
      return context.refuse('expression.units', whole, {
        left: context.quote(common.at),
        leftUnit: common.unit!,
        right: context.quote(term.at),
        rightUnit: term.unit,
      });
    }
    if (!common || common.unit === '') common = term;
  }
  if (common) return { unit: common.unit };
  const signs = new Set(terms.flatMap(({ readIn }) => readIn ?? []));
  return signs.size === 1 ? { readIn: [...signs][0] } : {};
}

/** Whether numbers in these units can be compared; `''` is a plain ratio. */
export function meets(a: string, b: string): boolean {
  if (a === b) return true;
  return a === '' ? !isPercentSign(b) : b === '' && !isPercentSign(a);
}

/**
 * What a ratio is multiplied with beside values of this unit: 100 where they are held in %, 1000 in ‰, 1 where they
 * are plain. Reports where they are held in anything else.
 */
export function perUnit(
  unit: Unit,
  values: readonly NumberTerm[],
  ratio: RatioTerm,
  whole: Span,
  context: Context,
): number | undefined {
  const sign = percentSignOf(unit);
  if (sign) return PER[sign];
  if (!unit.unit) return 1;
  const value = values.find((term) => term.unit === unit.unit)!;
  return context.refuse('expression.ratio-unit', whole, {
    ratio: context.quote(ratio.at),
    value: context.quote(value.at),
    unit: unit.unit,
  });
}

/** How much of a value in %, ‰ or no unit is 1. */
export const PER: Readonly<Record<PercentSign, number>> = { '%': 100, '‰': 1000 };

export function percentSignOf({ unit, readIn }: Unit): PercentSign | undefined {
  return unit !== undefined && isPercentSign(unit) ? unit : unit === undefined ? readIn : undefined;
}

function isPercentSign(unit: string): unit is PercentSign {
  return unit === '%' || unit === '‰';
}

/**
 * The unit of a product is not known: `giờ * 60` may well be minutes. But what was per cent stays per cent for a
 * ratio beside it, and what is multiplied by 100 becomes it, unless the factor undoes that.
 */
export function productUnit(a: NumberTerm, b: NumberTerm): Unit {
  const [first, second] = [percentSignOf(a), percentSignOf(b)];
  if (first && second) return {};
  const sign = first ?? second;
  const factor = first ? b : second ? a : undefined;
  if (sign && factor) return undoes(factor, 1 / PER[sign]) ? { unit: '' } : { readIn: sign };
  for (const made of ['%', '‰'] as const) {
    if (undoes(a, PER[made]) || undoes(b, PER[made])) return { readIn: made };
  }
  return {};
}

/** Two values in one unit give a plain ratio; per cent divided by 100 is plain too, by anything else it stays. */
export function quotientUnit(a: NumberTerm, b: NumberTerm): Unit {
  const [first, second] = [percentSignOf(a), percentSignOf(b)];
  if ((a.unit && a.unit === b.unit) || (first && first === second)) return { unit: '' };
  if (!first || second) return {};
  return undoes(b, PER[first]) ? { unit: '' } : { readIn: first };
}

function undoes({ constant, literal }: NumberTerm, factor: number): boolean {
  return literal === true && constant === factor;
}
