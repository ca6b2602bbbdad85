import { runCase, workbookProblem, type Outcome } from '../../app/run-case';
import { undecidable } from '../../rules/decide/decide';
import { openData, type DataOnDisk } from '../files';
import { wanted, type Options } from '../options';
import { readRules } from '../rules-source';

/** What run, check and explain have in common: data and rules opened, everything decided. */
export interface OpenedOutcome extends Outcome {
  readonly data?: DataOnDisk;
}

export async function outcomeOf(operands: readonly string[], options: Options): Promise<OpenedOutcome> {
  const path = wanted(operands[0], 'DATA');
  const rules = readRules(wanted(options.rules, '--rules'));
  const { language, period } = options;
  let data: DataOnDisk;
  try {
    data = await openData(path, options.choices);
  } catch (error) {
    const problems = [workbookProblem(error), ...('problem' in rules ? [rules.problem] : [])];
    return { run: undecidable(undefined, rules.name, problems, language) };
  }
  if ('problem' in rules) return { run: undecidable(undefined, rules.name, [rules.problem], language) };
  const outcome = await runCase({ data, json: rules.json, name: rules.name, period, language });
  return { ...outcome, data };
}
