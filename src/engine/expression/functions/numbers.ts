import { absolute, greater, isDecimals, lesser, MOST_DECIMALS, round } from '../vectors/arithmetic';
import { absoluteFormula, greaterFormula, lesserFormula } from '../formulas/arithmetic';
import { numberPiece } from '../formulas/literals';
import { roundFormula } from '../formulas/round';
import { constantNumber, type NumberVector } from '../vectors/vector';
import { ADD, DIVIDE, reckoned, reckoning, type Operation } from '../typing/arithmetic';
import type { Faces } from '../typing/term';
import { unify } from '../typing/unify';
import { declare, declareOverAll } from './declaration';
import { number, numeric } from './readers';

export const abs = declare('abs(x)', [number], ([x], { at }) => ({
  ...x,
  constant: undefined,
  literal: false,
  step: (run, rows) => absolute(x.step(run, rows)),
  formula: () => absoluteFormula(x.formula()),
  at,
}));

/** Rounds as the rule set does. */
export const roundNumber = declare('round(x, n)', [number, number], ([x, n], call) => {
  const { constant } = n;
  if (n.literal && constant !== undefined && !isDecimals(constant)) {
    return call.refuse('expression.round-digits', n.at, { most: MOST_DECIMALS });
  }
  const { rounding } = call.scope;
  const rounds: Operation = {
    reckon: (a, b, size, fault) => round(a, b, rounding, size, fault),
    write: (a, b) => roundFormula(a, b, rounding),
  };
  const { unit, readIn } = x;
  return reckoned(rounds, [x, n], { unit, readIn }, false, call.at, call);
});

export const min = overNumbers('min(x, …)', { reckon: lesser, write: lesserFormula });
export const max = overNumbers('max(x, …)', { reckon: greater, write: greaterFormula });
export const sum = overNumbers('sum(x, …)', ADD);
export const mean = overNumbers('mean(x, …)', ADD, (total, count, quote) => {
  const divisor = constantNumber(count);
  return reckoning(DIVIDE, quote)(total, { step: () => divisor, formula: () => numberPiece(count) });
});

type Finish = (total: Faces<NumberVector>, count: number, quote: string) => Faces<NumberVector>;

/** A function that takes its arguments together two by two; they have one unit, and a ratio is read in it. */
function overNumbers(usage: string, operation: Operation, finish: Finish = (total) => total) {
  return declareOverAll(usage, 1, numeric, (terms, call) => {
    const unified = unify(terms, call.at, call);
    if (unified?.kind !== 'number' && unified?.kind !== 'ratio') return undefined;
    const parts = unified.kind === 'number' ? unified.parts : unified.terms.map((term) => term.as(1));
    const unit = unified.kind === 'number' ? unified.unit : { unit: '' };
    const quote = call.quote(call.at);
    const faces = finish(parts.reduce(reckoning(operation, quote)), parts.length, quote);
    return { kind: 'number', ...unit, ...faces, at: call.at };
  });
}
