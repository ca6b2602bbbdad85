import type { Column } from '../../columns/column';
import type { Span } from '../problem';
import { Run, type Step } from '../vectors/run';
import type { NumberVector } from '../vectors/vector';
import type { Context } from './context';
import { literalNumber, type Term } from './term';

/** The number that a step on literals gives, reckoned while compiling: `9^9^9^9` is a problem before any run. */
export function foldLiteral(step: Step<NumberVector>, at: Span, context: Context): Term | undefined {
  const problems: string[] = [];
  const run = new Run({
    size: 1,
    read(): Column {
      throw new TypeError('a literal reads no column');
    },
    report: (_, code) => void problems.push(code),
  });
  const value = step(run, undefined).values[0]!;
  return problems[0] === undefined ? literalNumber(value, at) : context.refuse(problems[0], at);
}
