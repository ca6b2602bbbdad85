import { runCase, workbookProblem, type Case, type Outcome } from '../../app/run-case';
import type { Problem } from '../../engine/problem';
import { undecidable } from '../../rules/decide/decide';
import { openData, type DataOnDisk } from '../files';
import { wanted, type Options } from '../options';
import { readReading, type ReadingSource } from '../reading-source';
import { readRules } from '../rules-source';

/** What run, check and explain have in common: data and rules opened, everything decided. */
export interface OpenedOutcome extends Outcome {
  readonly data?: DataOnDisk;
}

export async function outcomeOf(
  operands: readonly string[],
  options: Options,
  { onRead }: Pick<Case, 'onRead'> = {},
): Promise<OpenedOutcome> {
  const path = wanted(operands[0], 'DATA');
  const rules = readRules(wanted(options.rules, '--rules'));
  const { language, period } = options;
  const reading = readingOf(options);
  const wrong = [
    ...('problem' in rules ? [rules.problem] : []),
    ...('problems' in reading ? reading.problems : []),
  ];
  const refused = (problems: readonly Problem[]): OpenedOutcome => ({
    run: undecidable(undefined, rules.name, problems, language),
  });
  let data: DataOnDisk;
  try {
    data = await openData(path, options.choices);
  } catch (error) {
    return refused([workbookProblem(error), ...wrong]);
  }
  if ('problem' in rules || 'problems' in reading) return refused(wrong);
  const outcome = await runCase({
    data,
    json: rules.json,
    name: rules.name,
    period,
    language,
    reading: reading.choices,
    ...(onRead && { onRead }),
  });
  return { ...outcome, data };
}

function readingOf({ reading, language }: Options): ReadingSource {
  if (reading === undefined) return { choices: {} };
  try {
    return readReading(reading, language);
  } catch (error) {
    return { problems: [workbookProblem(error)] };
  }
}
