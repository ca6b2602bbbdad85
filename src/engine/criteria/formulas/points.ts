import type { RoundingMode } from '../../arithmetic/round';
import { call, numberLiteral } from '../../formula/formula-text';
import type { FormulaLayout } from '../../formula/formula-layout';
import { isOneCall } from '../../formula/operand';
import { rounded } from '../../formula/rounded';
import type { PointsRounding } from '../criterion';
import { NOTHING } from './nothing';

/** The points of a method as a formula: before bounds and rounding, an error where they are missing, never a word. */
export interface PointsFormula {
  readonly points: string;
  /** Between what the points certainly lie; absent: anywhere. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** The points as the engine has them are rounded to 9 decimals; that is still to be done where it shows. */
  readonly settles?: boolean | undefined;
  /** The most digits after the decimal mark that the points have; absent: any number. */
  readonly decimals?: number | undefined;
  /** Rows about which the method itself decides, whatever the criterion says of missing results. */
  readonly decided?: readonly DecidedFormula[] | undefined;
}

/** @property when TRUE or FALSE, never an error */
export interface DecidedFormula {
  readonly when: string;
  readonly state: 'excluded' | 'blocked';
}

/** Held inside low…high; a bound that has no effect is left out. */
export function held(
  { points, least = -Infinity, most = Infinity }: PointsFormula,
  low: number,
  high: number,
): string {
  const raised = least >= low || low === -Infinity ? points : call('MAX', numberLiteral(low), points);
  return most <= high || high === Infinity ? raised : call('MIN', numberLiteral(high), raised);
}

/** Where the points of a row stand that are to be rounded. */
export interface PointsInRow {
  /** Of the column that the points are of. */
  readonly name: string;
  readonly row: number;
  readonly layout: FormulaLayout;
  /** The points of any row. */
  readonly pointsAt: (row: number) => string;
}

/** Points rounded as a criterion's or section's are. */
export function roundedPoints(points: PointsInRow, { at, decimals, mode }: PointsRounding): string {
  return at === 'criterion' ? roundedTo(points, decimals, mode) : points.pointsAt(points.row);
}

/**
 * Rounded as `roundTo` rounds. Only Excel's ROUND names the number once: for the other modes a long one has a column of its
 * own. To no decimal LibreOffice looks at the float itself and not at its first 15 digits, so what float arithmetic left
 * behind them is dropped first.
 */
export function roundedTo(at: PointsInRow, decimals: number, mode: RoundingMode): string {
  const { name, row, layout, pointsAt } = at;
  const points = pointsAt(row);
  if (mode === 'half-away') return call('ROUND', decimals > 0 ? points : settled(points), String(decimals));
  if (points.length <= SHORT) return rounded(points, decimals, mode);
  const column = layout.helper(`${name} unrounded`, (other) => {
    return { formula: call('IFERROR', pointsAt(other), NOTHING) };
  });
  return rounded(column.cell(row), decimals, mode);
}

/** Of the length of a few cells. */
const SHORT = 12;

/** Rounded to 9 decimals; what is so already stays as it is. */
export function settled(points: string): string {
  return /^ROUND\(.*,9\)$/.test(points) && isOneCall(points) ? points : call('ROUND', points, '9');
}

/** The most digits after the decimal mark of any of these numbers. */
export function decimalsOf(...numbers: readonly number[]): number {
  return Math.max(
    0,
    ...numbers.map((value) => (Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 15))),
  );
}
