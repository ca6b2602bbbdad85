import { explainRow } from '../../app/explain-row';
import { splitKey } from '../../sheets/key-text';
import { Exit, giveJson, listProblems, tell, type Console } from '../console';
import { wanted, WrongCall, type Options } from '../options';
import { outcomeOf } from './outcome';

/** `binh-xet explain`: why a row has its values and decisions, down to the cells. */
export async function explain(
  operands: readonly string[],
  options: Options,
  console: Console,
): Promise<number> {
  const population = wanted(options.population, '--population');
  const row = wanted(options.row, '--row');
  const { run, rules } = await outcomeOf(operands, options);
  if (!rules) {
    listProblems(console, options, run.problems);
    return Exit.blocked;
  }
  const explanation = explainRow(run, rules, population, splitKey(row), options.column, options.language);
  if ('missing' in explanation) {
    const column = options.column ?? '';
    const params = { population, row, column, populations: Object.keys(run.populations).join(', ') };
    throw new WrongCall(`cli.no-${explanation.missing}`, params);
  }
  if (options.json !== '-') {
    for (const { heading, entries } of explanation.lines) {
      console.out(`${heading}\n${entries.map((entry) => `  ${entry}\n`).join('')}`);
    }
  }
  giveJson(console, options, explanation.why);
  if (run.state === 'blocked') tell(console, options, 'cli.check-found', { count: run.problems.length });
  return run.state === 'blocked' ? Exit.blocked : Exit.done;
}
