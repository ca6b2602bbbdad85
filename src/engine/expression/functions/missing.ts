import { chosen } from '../typing/choice';
import type { Term } from '../typing/term';
import { unify, type Unified } from '../typing/unify';
import { once, type Step } from '../vectors/run';
import { missingCodes, missingFlags, missingLists, missingNumbers, type FlagVector } from '../vectors/vector';
import { declare } from './declaration';
import { anything } from './readers';

export const missing = declare('missing(x)', [anything], ([x], { at }) => ({
  kind: 'flag',
  step: isMissing(x),
  at,
}));

/** x, and where it is missing `otherwise`, which is looked at only there. */
export const given = declare('given(x, otherwise)', [anything, anything], ([x, otherwise], call) => {
  const unified = unify([x, otherwise], call.at, call);
  if (!unified) return undefined;
  const branches = whenMissing(unified);
  return chosen(branches.condition, branches.unified, call.at);
});

function isMissing(term: Term): Step<FlagVector> {
  switch (term.kind) {
    case 'number':
    case 'date':
      return over(term.step, missingNumbers);
    case 'ratio':
      return over(term.step(1), missingNumbers);
    case 'flag':
      return over(term.step, missingFlags);
    case 'text':
    case 'level':
      return over(term.step, missingCodes);
    case 'texts':
      return over(term.step, missingLists);
  }
}

function over<Vector>(step: Step<Vector>, find: (vector: Vector) => FlagVector): Step<FlagVector> {
  return (run, rows) => find(step(run, rows));
}

interface Branches {
  readonly condition: Step<FlagVector>;
  readonly unified: Unified;
}

/** The choice that `given` is: where x is missing the other, else x, which is reckoned once. */
function whenMissing(unified: Unified): Branches {
  switch (unified.kind) {
    case 'number': {
      const [condition, steps] = branch(unified.steps, missingNumbers);
      return { condition, unified: { ...unified, steps } };
    }
    case 'date': {
      const [condition, steps] = branch(unified.steps, missingNumbers);
      return { condition, unified: { ...unified, steps } };
    }
    case 'flag': {
      const [condition, steps] = branch(unified.steps, missingFlags);
      return { condition, unified: { ...unified, steps } };
    }
    case 'text': {
      const [condition, steps] = branch(unified.steps, missingCodes);
      return { condition, unified: { ...unified, steps } };
    }
    case 'level': {
      const [condition, steps] = branch(unified.steps, missingCodes);
      return { condition, unified: { ...unified, steps } };
    }
    case 'texts': {
      const [condition, steps] = branch(unified.steps, missingLists);
      return { condition, unified: { ...unified, steps } };
    }
    case 'ratio': {
      const [x, otherwise] = unified.terms;
      return {
        condition: over(x!.step(1), missingNumbers),
        unified: { kind: 'ratio', terms: [otherwise!, x!] },
      };
    }
  }
}

function branch<Vector>(
  [x, otherwise]: readonly Step<Vector>[],
  find: (vector: Vector) => FlagVector,
): [Step<FlagVector>, Step<Vector>[]] {
  const shared = once(x!);
  return [over(shared, find), [otherwise!, shared]];
}
