import { roundTo, type RoundingMode } from '../../../src/engine/arithmetic/round';
import type { Asked } from './decimals';
import { roundExactly } from './exact';
import { calculate, type Recalculation } from './libreoffice';

/** The functions of a spreadsheet, with the mode of rounding that each stands for. */
const MODES = { ROUND: 'half-away', ROUNDUP: 'up', ROUNDDOWN: 'down' } as const satisfies Record<
  string,
  RoundingMode
>;

export type FunctionName = keyof typeof MODES;

export interface Call extends Asked {
  readonly name: FunctionName;
}

/** One function on one value, by the engine and by LibreOffice. */
export interface Compared extends Call {
  readonly engine: number;
  /** As shown, with at most 20 decimals. */
  readonly libreOffice: number;
  /** Of LibreOffice's result less the engine's, to the last bit: −1, 0 or 1. */
  readonly sign: number;
}

export function roundByEngine({ name, value, decimals }: Call): number {
  return roundTo(value, decimals, MODES[name]);
}

/** Of what is left of the float when it is brought to so many significant digits, one number after the other. */
export function roundDigits({ name, value, decimals }: Call, ...digits: readonly number[]): number {
  return roundExactly(value, digits, decimals, MODES[name]);
}

/**
 * Has LibreOffice round every value and subtract what the engine gives: its own RAWSUBTRACT, unlike `-` and `=` there,
 * hides no last bits.
 *
 * @param expected what the engine is said to give; something else shows that the comparison sees a difference
 */
export function compare(
  soffice: string,
  calls: readonly Call[],
  expected: readonly number[] = calls.map(roundByEngine),
  recalculation: Recalculation = 'always',
): Compared[] {
  const rows = calls.map(({ name, value, decimals }, i) => {
    const row = i + 1;
    const sign = `SIGN(_xlfn.ORG.LIBREOFFICE.RAWSUBTRACT(D${row},C${row}))`;
    return [value, decimals, expected[i]!, `${name}(A${row},B${row})`, sign];
  });
  const shown = calculate(soffice, rows, recalculation);
  if (shown.length !== calls.length) throw new Error(`${shown.length} rows came back of ${calls.length}`);
  return calls.map((call, i) => ({
    ...call,
    engine: expected[i]!,
    libreOffice: shown[i]![3]!,
    sign: shown[i]![4]!,
  }));
}
