import type { CompiledRules } from '../../../src/rules/compile/compile';
import { decide } from '../../../src/rules/decide/decide';
import { NO_RECORDS } from '../../../src/rules/decide/records';
import type { RuleSet } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { validateRules } from '../../../src/rules/validate';
import { tableOf, type Cells } from '../../support/table';
import { POPULATION } from './generate/case';

/** @throws Error with what is wrong with the rules */
export function compiled(rules: RuleSet): CompiledRules {
  const { compiled: made, problems } = validateRules(rules);
  if (!made) throw new Error(problems.map(({ code, path }) => `${path}: ${code}`).join('\n'));
  return made;
}

/** A run without explanations, which are told for every cell. */
export function decided(rules: CompiledRules, rows: readonly Cells[]): Run {
  const tables = [tableOf(rules.rules, POPULATION, rows)];
  const known = { compiled: rules, tables, records: NO_RECORDS, problems: [] };
  return decide({ ...known, explain: false, language: 'vi' });
}

export type Result = Run['populations'][string];

export const resultOf = ({ populations }: Run): Result => populations[POPULATION]!;
