import { worded } from '../../rules/decide/decide';
import { validateRules } from '../../rules/validate';
import { Exit, giveJson, listProblems, tell, type Console } from '../console';
import { wanted, type Options } from '../options';
import { readRules } from '../rules-source';

/** `binh-xet validate`: every problem of a rule set, with its path. */
export function validate(operands: readonly string[], options: Options, console: Console): number {
  const source = readRules(wanted(operands[0], 'RULES'));
  const validation =
    'problem' in source ? { problems: [source.problem] } : validateRules(source.json, options);
  const problems = validation.problems.map((problem) => worded(problem, options.language));
  const valid = !problems.some(({ severity }) => severity === 'error');
  if (valid && 'rules' in validation) tell(console, options, 'cli.valid', { title: validation.rules!.title });
  else tell(console, options, 'cli.invalid', { count: problems.length });
  listProblems(console, options, problems);
  giveJson(console, options, { valid, problems });
  return valid ? Exit.done : Exit.blocked;
}
