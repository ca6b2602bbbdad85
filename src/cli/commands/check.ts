import { contractOf, Exit, giveJson, listProblems, tell, type Console } from '../console';
import type { Options } from '../options';
import { outcomeOf } from './outcome';

/** `binh-xet check`: what is wrong with the data and the rules, without a word about who gets what. */
export async function check(
  operands: readonly string[],
  options: Options,
  console: Console,
): Promise<number> {
  const { run } = await outcomeOf(operands, options);
  const count = run.problems.length;
  if (count === 0) tell(console, options, 'cli.check-clean');
  else tell(console, options, 'cli.check-found', { count });
  listProblems(console, options, run.problems);
  giveJson(console, options, contractOf(run, options.explain));
  return run.state === 'blocked' ? Exit.blocked : Exit.done;
}
