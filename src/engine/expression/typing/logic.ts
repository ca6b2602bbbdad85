import { NO, YES } from '../../columns/column';
import type { Span } from '../problem';
import type { Syntax } from '../reading/syntax';
import { andFormula, notFormula, orFormula } from '../formulas/logic';
import { AND, combine, negateFlags, OR } from '../vectors/logic';
import { both } from '../vectors/run';
import { ONE } from '../vectors/vector';
import type { Context } from './context';
import { flagIn } from './demand';
import type { Term } from './term';

/** `and`, `or`: one side may settle them while the other is missing. A row that the left side settles does not look
 * at the right side, so that `b != 0 and a / b > 1` reports nothing where b is 0. */
export function checkLogic(
  operator: 'and' | 'or',
  leftSyntax: Syntax,
  rightSyntax: Syntax,
  at: Span,
  context: Context,
): Term | undefined {
  const terms = [context.check(leftSyntax), context.check(rightSyntax)];
  const [left, right] = terms.map((term) => term && flagIn(term, at, context));
  if (!left || !right) return undefined;
  const [truth, settles, join] =
    operator === 'and' ? ([AND, NO, andFormula] as const) : ([OR, YES, orFormula] as const);
  return {
    kind: 'flag',
    step(run, rows) {
      const a = left.step(run, rows);
      if (a.lane === ONE && a.values[0] === settles) return a;
      const open = both(rows, (row) => a.values[row & a.lane] !== settles);
      return combine(a, right.step(run, open), truth, run.size);
    },
    formula: () => join(left.formula(), right.formula()),
    at,
  };
}

export function checkNot(operand: Syntax, at: Span, context: Context): Term | undefined {
  const term = context.check(operand);
  const flag = term && flagIn(term, at, context);
  if (!flag) return undefined;
  const { step, formula } = flag;
  return {
    kind: 'flag',
    step: (run, rows) => negateFlags(step(run, rows)),
    formula: () => notFormula(formula()),
    at,
  };
}
