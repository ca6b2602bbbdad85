import { NO, YES } from '../../columns/column';
import type { Span } from '../problem';
import type { Syntax } from '../reading/syntax';
import {
  chooseFlags,
  chooseLevels,
  chooseLists,
  chooseNumbers,
  chooseTexts,
  type Choose,
} from '../vectors/choose';
import { chooseFormula } from '../formulas/choose';
import type { Formula, Piece } from '../formulas/piece';
import { both, type Step } from '../vectors/run';
import { ONE, type FlagVector } from '../vectors/vector';
import type { Context } from './context';
import { flagIn } from './demand';
import type { Faces, Term } from './term';
import { unify, type Unified } from './unify';

/** `condition ? yes : no`: both of one type; a missing condition gives missing. */
export function checkChoice(
  conditionSyntax: Syntax,
  yesSyntax: Syntax,
  noSyntax: Syntax,
  at: Span,
  context: Context,
): Term | undefined {
  const asked = context.check(conditionSyntax);
  const condition = asked && flagIn(asked, at, context);
  const [yes, no] = [context.check(yesSyntax), context.check(noSyntax)];
  const branches = yes && no && unify([yes, no], at, context);
  if (!condition || !branches) return undefined;
  const choose: Asked['choose'] = (first, second) => chooseFormula(condition.formula(), first(), second());
  return chosen({ step: condition.step, choose }, branches, at);
}

/** The condition of a choice, and how the choice is written as a formula where it is no plain one. */
export interface Asked {
  readonly step: Step<FlagVector>;
  choose(yes: Formula, no: Formula): Piece;
}

/** The value of the first branch where the condition holds, of the second where it does not. */
export function chosen(asked: Asked, branches: Unified, at: Span): Term {
  switch (branches.kind) {
    case 'number':
      return { kind: 'number', ...branches.unit, ...choosing(asked, branches.parts, chooseNumbers), at };
    case 'ratio': {
      const { terms } = branches;
      const partsIn = (per: number) => terms.map((term) => term.as(per));
      return { kind: 'ratio', as: (per) => choosing(asked, partsIn(per), chooseNumbers), at };
    }
    case 'date':
      return { kind: 'date', ...choosing(asked, branches.parts, chooseNumbers), at };
    case 'flag':
      return { kind: 'flag', ...choosing(asked, branches.parts, chooseFlags), at };
    case 'text':
      return { kind: 'text', ...choosing(asked, branches.parts, chooseTexts), at };
    case 'texts':
      return { kind: 'texts', ...choosing(asked, branches.parts, chooseLists), at };
    case 'level':
      return {
        kind: 'level',
        scale: branches.scale,
        ...choosing(asked, branches.parts, chooseLevels),
        at,
      };
  }
}

/** A branch is looked at only in the rows that take it; where the condition is one constant, one branch is reckoned. */
function choosing<Vector>(
  asked: Asked,
  parts: readonly Faces<Vector>[],
  choose: Choose<Vector>,
): Faces<Vector> {
  const [yes, no] = parts as [Faces<Vector>, Faces<Vector>];
  return {
    step(run, rows) {
      const condition = asked.step(run, rows);
      const { values, lane } = condition;
      const taking = (answer: number) => both(rows, (row) => values[row & lane] === answer);
      if (lane === ONE && values[0] === YES) return yes.step(run, rows);
      if (lane === ONE && values[0] === NO) return no.step(run, rows);
      return choose(condition, yes.step(run, taking(YES)), no.step(run, taking(NO)), run.size);
    },
    formula: () => asked.choose(yes.formula, no.formula),
  };
}
