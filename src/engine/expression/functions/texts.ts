import { refuseKind } from '../typing/demand';
import { comparing } from '../typing/comparison';
import { oneOfFormula } from '../formulas/logic';
import { holdsFormula, titleFormula } from '../formulas/texts';
import { namedOnce, reckonedOnce, type Term } from '../typing/term';
import { holds } from '../vectors/lists';
import { combine, STRICT_OR } from '../vectors/logic';
import type { Step } from '../vectors/run';
import type { FlagVector } from '../vectors/vector';
import { declare, declareOverAll } from './declaration';
import { anything, text, texts } from './readers';

/** Whether x equals one of the others, as `==` has it. */
export const oneOf = declareOverAll('oneOf(x, "a", …)', 2, anything, ([x, ...others], call) => {
  const asked = others.every(isConstant) ? reckonedOnce(x!) : namedOnce(x!);
  const parts = others.map((other) => comparing('==', asked, other, call.at, call));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const step = known.map((part) => part.step).reduce(either);
  const formula = () => oneOfFormula(known.map((part) => part.formula()));
  return { kind: 'flag', step, formula, at: call.at };
});

/** Whether a formula can name it in a list. */
function isConstant(term: Term): boolean {
  return 'constant' in term ? term.constant !== undefined : term.kind === 'ratio' && term.exact !== undefined;
}

function either(first: Step<FlagVector>, second: Step<FlagVector>): Step<FlagVector> {
  return (run, rows) => combine(first(run, rows), second(run, rows), STRICT_OR, run.size);
}

/** Whether a field of several texts holds this one. */
export const has = declare('has(field, "a")', [texts, text], ([field, wanted], { at }) => ({
  kind: 'flag',
  step: (run, rows) => holds(field.step(run, rows), wanted.step(run, rows), run.size),
  formula: () => holdsFormula(field.formula(), wanted.formula()),
  at,
}));

/** The text that a level, a band or a text is shown as. */
export const textOf = declare('text(x)', [anything], ([x], call) => {
  if (x.kind === 'text') return { ...x, at: call.at };
  if (x.kind !== 'level') return refuseKind(x, 'text', call.at, call);
  const dictionary = x.scale.map(({ title }) => title);
  return {
    kind: 'text',
    step: (run, rows) => ({ ...x.step(run, rows), dictionary }),
    formula: () => titleFormula(x.formula(), x.scale),
    at: call.at,
  };
});
