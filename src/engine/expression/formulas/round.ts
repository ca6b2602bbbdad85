import { call, compared, MISSING_FORMULA } from '../../formula/formula-text';
import type { RoundingMode } from '../../arithmetic/round';
import { rounded, roundedBy } from '../../formula/rounded';
import { isDecimals, MOST_DECIMALS } from '../vectors/arithmetic';
import { fragile, repeated, solid } from './compose';
import type { Piece } from './piece';

/**
 * A number rounded as the rule set rounds, to so many decimals: no whole number from 0 to 15 gives missing. To none LibreOffice
 * looks at the float itself and not at its first 15 digits, so what arithmetic left behind them is dropped first.
 */
export function roundFormula(x: Piece, digits: Piece, mode: RoundingMode): Piece {
  const number = mode === 'half-away' ? x : repeated(x);
  const { constant } = digits;
  if (typeof constant !== 'number') return roundedByDigits(number, digits, mode);
  if (!isDecimals(constant)) return fragile({ kind: 'number' }, [], () => MISSING_FORMULA);
  const toNone = constant === 0 && mode === 'half-away';
  return solid({ kind: 'number' }, [number], (text) =>
    rounded(toNone ? compared(text) : text, constant, mode),
  );
}

function roundedByDigits(x: Piece, digits: Piece, mode: RoundingMode): Piece {
  const checked = fragile({ kind: 'number' }, [digits], (n) => `(${call('MATCH', n, DECIMALS, '0')}-1)`);
  const known = mode === 'half-away' ? checked : repeated(checked);
  return fragile({ kind: 'number' }, [x, known], (text, n) => roundedBy(text, n, mode));
}

const DECIMALS = `{${Array.from({ length: MOST_DECIMALS + 1 }, (_, digits) => digits).join(',')}}`;
