import * as v from 'valibot';
import type { Problem } from '../engine/problem';
import { say, type Code } from '../locale/catalogue';
import type { Language } from '../locale/language';
import { keysOf, pathOf, schemaProblem } from '../rules/problems';
import { parseJson } from '../rules/validate';
import { choicesSchema } from '../sheets/choices/choices-schema';
import type { ReadingChoices } from '../sheets/choices/reading-choices';
import { readText } from './files';

/** What `--reading` names, or everything that is wrong with its shape. What its names mean the rules and sheets say. */
export type ReadingSource = { readonly choices: ReadingChoices } | { readonly problems: readonly Problem[] };

/** @throws WorkbookError where the file cannot be read */
export function readReading(file: string, language: Language): ReadingSource {
  const parsed = parseJson(readText(file));
  if ('problem' in parsed) {
    const { reason = '' } = parsed.problem.params;
    return { problems: [problemOf('cli.reading-not-json', { file, reason })] };
  }
  const { success, output, issues } = v.safeParse(choicesSchema, parsed.json);
  if (success) return { choices: output };
  return { problems: issues.map((issue) => faultOf(issue, file, language)) };
}

function faultOf(issue: v.BaseIssue<unknown>, file: string, language: Language): Problem {
  const keys = keysOf(issue);
  const at = keys.length === 0 ? file : pathOf(keys);
  if (issue.type === 'never') return problemOf('cli.reading-unknown-key', { file, at });
  const { code, params } = schemaProblem(issue);
  // the only thing that may be two things is a place
  const known = issue.type === 'union' ? 'cli.reading-needs-place' : (code as Code);
  const fault = say(language, known, params);
  return problemOf('cli.reading-fault', { file, at, fault });
}

function problemOf(code: string, params: Problem['params']): Problem {
  return { severity: 'error', code, params };
}
