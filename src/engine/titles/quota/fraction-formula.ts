import { toComparable } from '../../arithmetic/comparable';
import { ratio, type Ratio } from '../../arithmetic/ratio';
import type { HelperColumn } from '../../formula/formula-layout';
import { NotTranslatable } from '../../formula/not-translatable';
import type { BoundExpression } from '../../graph/bound-expression';
import { baseFormula, type BaseUse } from './base-formula';
import { constantColumns } from './constant-formula';
import type { FigureColumn } from './figure-formula';
import { namedNumber, type Spelling } from './named-values';
import type { Base, Quota, SharesByValue } from './rules';

/** The seats of the row's group before any rounding: a whole number, or an error, over one that is known. */
export interface Fraction {
  numerator(row: number): string;
  readonly denominator: bigint;
}

/** What a quota gives each group. Figures that lead there stand in columns of their own. @throws NotTranslatable */
export function fractionOf(
  quota: Quota,
  use: BaseUse,
  group: HelperColumn | undefined,
  figure: FigureColumn,
): Fraction {
  const { size, of } = quota;
  switch (size.kind) {
    case 'count':
      return { numerator: () => String(size.count), denominator: 1n };
    case 'computed-count':
      return { numerator: computedCount(size.count, use, group), denominator: 1n };
    case 'share': {
      const { numerator, denominator } = withoutOwn(of, size.share.ratio);
      const base = figure('base', baseFormula(of, use, group), (found) => found.base);
      return exact({ numerator: (row) => `${base.cell(row)}*${numerator}`, denominator }, figure);
    }
    case 'share-by': {
      const base = figure('base', baseFormula(of, use, group), (found) => found.base);
      const { share, denominator } = sharesOf(of, size.column, size.shares, use, group);
      const parts = figure('share', share, () => undefined);
      return exact({ numerator: (row) => `${base.cell(row)}*${parts.cell(row)}`, denominator }, figure);
    }
  }
}

/** The same with a column that shows it. */
function exact(fraction: Fraction, figure: FigureColumn): Fraction {
  checkTerm(fraction.denominator);
  figure(
    'exact',
    (row) => `${fraction.numerator(row)}/${fraction.denominator}`,
    ({ exact: found, share, isKnown }) => {
      if (share === undefined) return isKnown ? undefined : 'missing';
      return Number(found.numerator) / Number(found.denominator);
    },
  );
  return fraction;
}

/** share, or share ÷ (1 + share). */
function withoutOwn(of: Base | undefined, { numerator, denominator }: Ratio): Ratio {
  return ratio(numerator, of?.withoutOwn ? numerator + denominator : denominator);
}

/** A whole number that a float still holds exactly when it is multiplied by some ten thousand rows. */
export function checkTerm(term: bigint): void {
  if (term > 10n ** 10n) throw new NotTranslatable('formula.quota-share');
}

/** The shares that values stand for, over their common denominator. */
function sharesOf(
  of: Base | undefined,
  by: BoundExpression,
  shares: SharesByValue,
  { layout, name }: BaseUse,
  group: HelperColumn | undefined,
): { share: (row: number) => string; denominator: bigint } {
  const parts = [...shares].map(([key, share]) => [key, withoutOwn(of, share.ratio)] as const);
  const denominator = parts.reduce((all, [, each]) => commonMultiple(all, each.denominator), 1n);
  const numerators = new Map(
    parts.map(([key, each]) => [key, each.numerator * (denominator / each.denominator)] as const),
  );
  const values = constantColumns(layout, `${name} share`, by, group);
  return {
    denominator,
    share: (row) => namedNumber(values.of(row), by.program.type, numerators, IN_A_LIST),
  };
}

function commonMultiple(a: bigint, b: bigint): bigint {
  return a * ratio(b, a).numerator;
}

/** A decimal with either mark, a yes as có. */
const IN_A_LIST: Spelling = {
  yes: ['true', 'có', 'x'],
  no: ['false', 'không'],
  number(value) {
    const text = String(toComparable(value));
    return [text, text.replace('.', ',')];
  },
};

/** A number of seats that an expression gives: whole, at least 0, the same for all rows of a group. */
function computedCount(
  count: BoundExpression,
  { layout, name }: BaseUse,
  group: HelperColumn | undefined,
): (row: number) => string {
  const values = constantColumns(layout, `${name} count`, count, group);
  return (row) => {
    const value = values.of(row);
    return `IF(AND(${value}>=0,${value}=INT(${value})),${value},NA())`;
  };
}
