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
import { both, type Step } from '../vectors/run';
import { ONE, type FlagVector } from '../vectors/vector';
import type { Context } from './context';
import { flagIn } from './demand';
import type { Term } from './term';
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
  return condition && branches && chosen(condition.step, branches, at);
}

/** The value of the first branch where the condition holds, of the second where it does not. */
export function chosen(condition: Step<FlagVector>, branches: Unified, at: Span): Term {
  switch (branches.kind) {
    case 'number':
      return {
        kind: 'number',
        ...branches.unit,
        step: choosing(condition, branches.steps, chooseNumbers),
        at,
      };
    case 'ratio': {
      const { terms } = branches;
      const step = (per: number) =>
        choosing(
          condition,
          terms.map((term) => term.step(per)),
          chooseNumbers,
        );
      return { kind: 'ratio', step, at };
    }
    case 'date':
      return { kind: 'date', step: choosing(condition, branches.steps, chooseNumbers), at };
    case 'flag':
      return { kind: 'flag', step: choosing(condition, branches.steps, chooseFlags), at };
    case 'text':
      return { kind: 'text', step: choosing(condition, branches.steps, chooseTexts), at };
    case 'texts':
      return { kind: 'texts', step: choosing(condition, branches.steps, chooseLists), at };
    case 'level': {
      const { scale, steps } = branches;
      return { kind: 'level', scale, step: choosing(condition, steps, chooseLevels), at };
    }
  }
}

/** A branch is looked at only in the rows that take it; where the condition is one constant, one branch is reckoned. */
function choosing<Vector>(
  condition: Step<FlagVector>,
  [yes, no]: readonly Step<Vector>[],
  choose: Choose<Vector>,
): Step<Vector> {
  return (run, rows) => {
    const asked = condition(run, rows);
    const taking = (answer: number) => both(rows, (row) => asked.values[row & asked.lane] === answer);
    if (asked.lane === ONE && asked.values[0] === YES) return yes!(run, rows);
    if (asked.lane === ONE && asked.values[0] === NO) return no!(run, rows);
    return choose(asked, yes!(run, taking(YES)), no!(run, taking(NO)), run.size);
  };
}
