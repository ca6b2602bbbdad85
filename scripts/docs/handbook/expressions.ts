import groups from '../../../docs/templates/examples/expressions.json';
import functionTexts from '../../../docs/templates/examples/functions.json';
import refusedExamples from '../../../docs/templates/examples/refused.json';
import { FUNCTIONS } from '../../../src/engine/expression/functions/registry';
import { ROWS, sentencesAbout } from './expression-world';
import { code, table } from './markdown';

export type Value = number | string | boolean | null;

/** An expression with what it gives for each row of the handbook's small world; a test evaluates it. */
export interface ExpressionExample {
  readonly write: string;
  readonly gives?: readonly Value[];
  readonly means?: string;
}

export interface RefusedExample {
  readonly write: string;
  readonly code: string;
  /** How it is written instead, where there is a way. */
  readonly instead?: string;
}

export interface FunctionText {
  readonly text: string;
  readonly examples: readonly ExpressionExample[];
}

export const EXPRESSION_GROUPS: Readonly<Record<string, readonly ExpressionExample[]>> = groups as never;
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = functionTexts as never;
export const REFUSED_EXAMPLES: readonly RefusedExample[] = refusedExamples;

/** Expressions of one kind, with what they give. @throws Error for an unknown group */
export function expressions(group: string): string {
  const examples = EXPRESSION_GROUPS[group];
  if (!examples) throw new Error(`no expressions are called ${group}`);
  const rows = examples.map(({ write, gives, means }) => [code(write), ...results(gives), means ?? '']);
  return table(['biểu thức', ...ROWS, 'nghĩa'], rows);
}

/** Every function of the language as its declaration writes it. @throws Error for one that nothing explains */
export function functions(): string {
  const rows = [...FUNCTIONS.values()].flatMap(({ name, usage }) => {
    const found = FUNCTION_TEXTS[name];
    if (!found) throw new Error(`docs/templates/examples/functions.json says nothing of ${name}`);
    return found.examples.map(({ write, gives }, i) => {
      return [i === 0 ? code(usage) : '', i === 0 ? found.text : '', code(write), ...results(gives)];
    });
  });
  return table(['hàm', 'cho ra', 'ví dụ', ...ROWS], rows);
}

/** What is not allowed, with the sentence that one gets. */
export function refused(): string {
  const rows = REFUSED_EXAMPLES.map(({ write, instead }) => [
    code(write),
    sentencesAbout(write).join(' '),
    instead === undefined ? '' : code(instead),
  ]);
  return table(['viết', 'được báo', 'viết lại'], rows);
}

function results(gives: readonly Value[] | undefined): string[] {
  return ROWS.map((_, i) => (gives ? shown(gives[i]!) : ''));
}

function shown(value: Value): string {
  if (value === null) return '(trống)';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'number' ? String(value).replace('.', ',') : value; // a year has no thousands
}
