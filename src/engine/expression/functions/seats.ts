import { ratio as ratioFrom, ratioOf, type Ratio } from '../../arithmetic/ratio';
import { seatsOfShareFormula, seatsOfSharesFormula } from '../formulas/seats';
import type { NumberTerm, RatioTerm } from '../typing/term';
import { PER, percentSignOf } from '../typing/units';
import { seatsOfShare, seatsOfShares } from '../vectors/seats';
import { together } from '../vectors/vector';
import { declare, type Call } from './declaration';
import { number, numeric } from './readers';

/** ⌊share × n⌋, exact. */
export const seats = declare('seats(share, n)', [numeric, number], ([part, base], call) => {
  const per = perOf(part, call);
  if (per === undefined) return undefined;
  const quote = call.quote(call.at);
  const exact = exactShare(part, per);
  if (exact && exact.numerator < 0n)
    return call.refuse('expression.seats-share', part.at, { value: valueOf(exact) });
  if (exact) {
    return {
      kind: 'number',
      step(run, rows) {
        const n = base.step(run, rows);
        return seatsOfShare(exact, n, run.fault(quote, n.lane, rows));
      },
      formula: () => seatsOfShareFormula(exact, base.formula()),
      at: call.at,
    };
  }
  const shares = part.kind === 'ratio' ? part.as(1) : part;
  return {
    kind: 'number',
    step(run, rows) {
      const [a, n] = [shares.step(run, rows), base.step(run, rows)];
      return seatsOfShares(a, per, n, run.size, run.fault(quote, together(a, n), rows));
    },
    formula: () => seatsOfSharesFormula(shares.formula(), per, base.formula()),
    at: call.at,
  };
});

function perOf(part: NumberTerm | RatioTerm, call: Call): number | undefined {
  if (part.kind === 'ratio') return 1;
  const sign = percentSignOf(part);
  if (sign) return PER[sign];
  return part.unit ? call.refuse('expression.seats-unit', part.at, { unit: part.unit }) : 1;
}

function exactShare(part: NumberTerm | RatioTerm, per: number): Ratio | undefined {
  if (part.kind === 'ratio') return part.exact;
  if (part.constant === undefined) return undefined;
  const { numerator, denominator } = ratioOf(part.constant);
  return ratioFrom(numerator, denominator * BigInt(per));
}

function valueOf({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator);
}
