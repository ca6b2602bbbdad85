import { PACKS, packById } from '../rules/packs';
import { ruleProblem } from '../rules/problems';
import { parseJson } from '../rules/validate';
import type { Problem } from '../engine/problem';
import { workbookProblem } from '../app/run-case';
import { readText } from './files';

/** The JSON of a rule set, or the problem that there is none. */
export type RulesSource =
  { readonly name: string; readonly json: unknown } | { readonly name: string; readonly problem: Problem };

/** RULES as the command line takes it: a file, or the id of a pack. */
export function readRules(rules: string): RulesSource {
  const pack = packById(rules);
  if (pack) return { name: rules, json: pack };
  if (!/[./\\]/.test(rules)) {
    const packs = PACKS.map(({ id }) => id);
    return { name: rules, problem: ruleProblem('', 'rules.pack-unknown', { id: rules, packs }) };
  }
  try {
    const parsed = parseJson(readText(rules));
    return 'json' in parsed ? { name: rules, json: parsed.json } : { name: rules, problem: parsed.problem };
  } catch (error) {
    return { name: rules, problem: workbookProblem(error) };
  }
}
