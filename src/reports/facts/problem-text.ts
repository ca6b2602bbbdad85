import { isCode } from '../../locale/catalogue';
import type { ParamValue } from '../../engine/problem';
import { isColumnQuestion } from '../../rules/reading/column-questions';
import type { Problem, ReportContext } from './context';

/** In the order in which a secretary deals with them. */
export const severities = ['error', 'question', 'warning'] as const;

/** The sentence without its place, which stands in columns of its own; the run's sentence where it is not known. */
export function problemText({ say }: ReportContext, problem: Problem): string {
  const { code, params, path, sheet, cell, message } = problem;
  if (!isCode(code)) return message;
  const known = Object.entries(params).filter((entry): entry is [string, ParamValue] => isValue(entry[1]));
  return say(code, { path, sheet, cell, ...Object.fromEntries(known) });
}

function isValue(value: unknown): value is ParamValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

/** What to do about a problem: mend the cell or the rule, answer, or look again. */
export function todoText({ say }: ReportContext, { code, severity, cell, path }: Problem): string {
  if (isColumnQuestion(code)) return say('reports.todo.column');
  if (severity === 'question') return say('reports.todo.question');
  if (severity === 'warning') return say('reports.todo.warning');
  if (cell !== undefined) return say('reports.todo.cell');
  return say(path === undefined ? 'reports.todo.error' : 'reports.todo.rules');
}
