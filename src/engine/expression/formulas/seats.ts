import type { Ratio } from '../../arithmetic/ratio';
import { call, compared } from '../../formula/formula-text';
import { NotTranslatable } from '../../formula/not-translatable';
import { fragile, repeated, solid, within } from './compose';
import { BINDS, type Piece } from './piece';
import { scaleFormula } from './arithmetic';

/** ⌊share × n⌋ for a share that is known: the product of whole numbers is exact, and so is the floor of its quotient. */
export function seatsOfShareFormula(share: Ratio, base: Piece): Piece {
  const [numerator, denominator] = [Number(share.numerator), Number(share.denominator)];
  if (!isExact(numerator) || !isExact(denominator)) {
    throw new NotTranslatable('formula.share-too-fine', { share: `${numerator}/${denominator}` });
  }
  const n = wholeBase(base);
  const product = scaleFormula(n, numerator, denominator);
  return whereWhole(
    n,
    [],
    solid({ kind: 'number' }, [product], (text) => call('INT', text)),
  );
}

/** A million rows times the terms of the ratio are still exact floats. */
const MOST_ROWS = 1e6;
function isExact(term: number): boolean {
  return Number.isSafeInteger(term * MOST_ROWS);
}

/** ⌊share × n⌋ for a share that is reckoned, `per` 1, 100 or 1000: rounded to 9 decimals before the floor. */
export function seatsOfSharesFormula(share: Piece, per: number, base: Piece): Piece {
  const [part, n] = [repeated(share), wholeBase(base)];
  const operands = [within(BINDS.product, part), within(BINDS.power, n)];
  const seats = solid({ kind: 'number' }, operands, (x, y) =>
    call('INT', compared(per === 1 ? `${x}*${y}` : `${x}*${y}/${per}`)),
  );
  return whereWhole(n, [part], seats);
}

function wholeBase(base: Piece): Piece {
  return repeated(solid({ kind: 'number' }, [base], compared));
}

/** Seats, where the base is a whole number that is not negative, and no share is. */
function whereWhole(base: Piece, shares: readonly Piece[], seats: Piece): Piece {
  return fragile({ kind: 'number' }, [seats, base, ...shares], (made, n, ...parts) => {
    const whole = `${n}=ABS(INT(${n}))`;
    const asked = parts.length === 0 ? whole : call('AND', whole, ...parts.map((part) => `${part}>=0`));
    return call('IF', asked, made, 'NA()');
  });
}
