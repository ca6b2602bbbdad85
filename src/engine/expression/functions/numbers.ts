import {
  absolute,
  add,
  divide,
  greater,
  isDecimals,
  lesser,
  MOST_DECIMALS,
  round,
} from '../vectors/arithmetic';
import type { Step } from '../vectors/run';
import { constantNumber, together, type NumberVector } from '../vectors/vector';
import { reckoned, type Kernel } from '../typing/arithmetic';
import { unify } from '../typing/unify';
import { declare, declareOverAll } from './declaration';
import { number, numeric } from './readers';

export const abs = declare('abs(x)', [number], ([x], { at }) => ({
  ...x,
  constant: undefined,
  literal: false,
  step: (run, rows) => absolute(x.step(run, rows)),
  at,
}));

/** Rounds as the rule set does. */
export const roundNumber = declare('round(x, n)', [number, number], ([x, n], call) => {
  const { constant } = n;
  if (n.literal && constant !== undefined && !isDecimals(constant)) {
    return call.refuse('expression.round-digits', n.at, { most: MOST_DECIMALS });
  }
  const kernel: Kernel = (a, b, size, fault) => round(a, b, call.scope.rounding, size, fault);
  const { unit, readIn } = x;
  return reckoned(kernel, x.step, n.step, { unit, readIn }, false, call.at, call);
});

export const min = overNumbers('min(x, …)', (a, b, size) => lesser(a, b, size));
export const max = overNumbers('max(x, …)', (a, b, size) => greater(a, b, size));
export const sum = overNumbers('sum(x, …)', add);
export const mean = overNumbers('mean(x, …)', add, (total, count, quote) => {
  const divisor = constantNumber(count);
  return (run, rows) => {
    const a = total(run, rows);
    return divide(a, divisor, run.size, run.fault(quote, a.lane, rows));
  };
});

type Finish = (total: Step<NumberVector>, count: number, quote: string) => Step<NumberVector>;

/** A function that takes its arguments together two by two; they have one unit, and a ratio is read in it. */
function overNumbers(usage: string, kernel: Kernel, finish: Finish = (total) => total) {
  return declareOverAll(usage, 1, numeric, (terms, call) => {
    const unified = unify(terms, call.at, call);
    if (unified?.kind !== 'number' && unified?.kind !== 'ratio') return undefined;
    const steps = unified.kind === 'number' ? unified.steps : unified.terms.map((term) => term.step(1));
    const unit = unified.kind === 'number' ? unified.unit : { unit: '' };
    const quote = call.quote(call.at);
    const step = finish(steps.reduce(pairing(kernel, quote)), steps.length, quote);
    return { kind: 'number', ...unit, step, at: call.at };
  });
}

function pairing(kernel: Kernel, quote: string) {
  return (first: Step<NumberVector>, second: Step<NumberVector>): Step<NumberVector> =>
    (run, rows) => {
      const [a, b] = [first(run, rows), second(run, rows)];
      return kernel(a, b, run.size, run.fault(quote, together(a, b), rows));
    };
}
