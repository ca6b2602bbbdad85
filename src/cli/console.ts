import { say, type Code, type Values } from '../locale/catalogue';
import type { Run } from '../rules/run-result';
import type { Options } from './options';
import { writeWhole } from './files';

/** Where a command speaks: results on `out`, everything about them on `err`. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Exit statuses of the command line; after Ctrl+C the one that shells expect. */
export const Exit = { done: 0, blocked: 1, wrongCall: 2, cancelled: 130 } as const;

export function tell(console: Console, { language }: Options, code: Code, params?: Values): void {
  console.err(`${say(language, code, params)}\n`);
}

/** Writes JSON where `--json` asks for it: a file, or `-` for the output. */
export function giveJson(console: Console, options: Options, data: unknown): void {
  if (options.json === undefined) return;
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (options.json === '-') {
    console.out(text);
    return;
  }
  writeWhole(options.json, text);
  tell(console, options, 'cli.json-written', { path: options.json });
}

/** A run as the contract has it: explanations only where they were asked for. */
export function contractOf(run: Run, explain: boolean): Run {
  if (explain) return run;
  const populations = Object.entries(run.populations).map(([id, population]) => {
    const rows = population.rows.map(({ why: _, ...row }) => row);
    return [id, { ...population, rows }] as const;
  });
  return { ...run, populations: Object.fromEntries(populations) };
}

/** The problems of a run, a line each, the gravest first. */
export function listProblems(console: Console, { language }: Options, problems: Run['problems']): void {
  for (const severity of ['error', 'question', 'warning'] as const) {
    for (const { message } of problems.filter((problem) => problem.severity === severity)) {
      console.err(`${say(language, `cli.severity.${severity}`)}: ${message}\n`);
    }
  }
}
