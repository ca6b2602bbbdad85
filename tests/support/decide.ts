import { decide } from '../../src/rules/decide/decide';
import { answer } from '../../src/rules/decide/confirm';
import type { RecordedChoice } from '../../src/rules/decide/choice';
import { NO_RECORDS, type Records } from '../../src/rules/decide/records';
import type { RuleSet } from '../../src/rules/rule-set';
import type { Run } from '../../src/rules/run-result';
import { validateRules } from '../../src/rules/validate';
import { tableOf, type Cells } from './table';

/** A run over rows written in a test; the rules must be valid. */
export function decideRows(
  rules: RuleSet,
  rows: Readonly<Record<string, readonly Cells[]>>,
  choices: readonly Partial<RecordedChoice>[] = [],
  records: Partial<Omit<Records, 'choices'>> = {},
  period?: string,
): Run {
  const recorded = choices.map((choice) => ({ ...BLANK, ...choice }));
  const answers = answer(rules, recorded);
  const { compiled, problems } = validateRules(rules, { values: answers.values });
  if (!compiled)
    throw new Error(
      problems.map(({ code, path, params }) => `${path}: ${code} ${JSON.stringify(params)}`).join('\n'),
    );
  return decide({
    compiled,
    tables: rules.populations.map(({ id }) => tableOf(rules, id, rows[id] ?? [])),
    records: { ...NO_RECORDS, ...records, choices: recorded },
    period,
    problems: [...problems, ...answers.problems],
    explain: true,
    language: 'vi',
  });
}

const BLANK: RecordedChoice = {
  kind: 'admit',
  population: '',
  title: '',
  group: '',
  key: [],
  value: '',
  because: 'thử nghiệm',
  by: '',
  date: '',
  sheet: 'choices.csv',
  row: 2,
};
