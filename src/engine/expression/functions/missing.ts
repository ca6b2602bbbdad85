import { givenFormula, missingFormula } from '../formulas/choose';
import { chosen, type Asked } from '../typing/choice';
import { plainNumber, type Faces, type Term } from '../typing/term';
import { unify, type Unified } from '../typing/unify';
import { once, type Step } from '../vectors/run';
import { missingCodes, missingFlags, missingLists, missingNumbers, type FlagVector } from '../vectors/vector';
import { declare } from './declaration';
import { anything } from './readers';

export const missing = declare('missing(x)', [anything], ([x], { at }) => ({
  kind: 'flag',
  step: isMissing(x),
  formula: () => missingFormula(plain(x).formula()),
  at,
}));

/** x, and where it is missing `otherwise`, which is looked at only there. */
export const given = declare('given(x, otherwise)', [anything, anything], ([x, otherwise], call) => {
  const unified = unify([x, otherwise], call.at, call);
  if (!unified) return undefined;
  const { condition, unified: branches } = whenMissing(unified);
  const choose: Asked['choose'] = (other, known) => givenFormula(known(), other());
  return chosen({ step: condition, choose }, branches, call.at);
});

function plain(term: Term): Exclude<Term, { kind: 'ratio' }> {
  return term.kind === 'ratio' ? plainNumber(term) : term;
}

function isMissing(term: Term): Step<FlagVector> {
  const known = plain(term);
  switch (known.kind) {
    case 'number':
    case 'date':
      return over(known.step, missingNumbers);
    case 'flag':
      return over(known.step, missingFlags);
    case 'text':
    case 'level':
      return over(known.step, missingCodes);
    case 'texts':
      return over(known.step, missingLists);
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
      const [condition, parts] = branch(unified.parts, missingNumbers);
      return { condition, unified: { ...unified, parts } };
    }
    case 'date': {
      const [condition, parts] = branch(unified.parts, missingNumbers);
      return { condition, unified: { ...unified, parts } };
    }
    case 'flag': {
      const [condition, parts] = branch(unified.parts, missingFlags);
      return { condition, unified: { ...unified, parts } };
    }
    case 'text': {
      const [condition, parts] = branch(unified.parts, missingCodes);
      return { condition, unified: { ...unified, parts } };
    }
    case 'level': {
      const [condition, parts] = branch(unified.parts, missingCodes);
      return { condition, unified: { ...unified, parts } };
    }
    case 'texts': {
      const [condition, parts] = branch(unified.parts, missingLists);
      return { condition, unified: { ...unified, parts } };
    }
    case 'ratio': {
      const [x, otherwise] = unified.terms;
      return {
        condition: over(x!.as(1).step, missingNumbers),
        unified: { kind: 'ratio', terms: [otherwise!, x!] },
      };
    }
  }
}

function branch<Vector>(
  parts: readonly Faces<Vector>[],
  find: (vector: Vector) => FlagVector,
): [Step<FlagVector>, Faces<Vector>[]] {
  const [x, otherwise] = parts as [Faces<Vector>, Faces<Vector>];
  const shared = once(x.step);
  return [over(shared, find), [otherwise, { ...x, step: shared }]];
}
