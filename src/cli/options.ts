import { parseArgs } from 'node:util';
import type { Code } from '../locale/catalogue';
import type { Language } from '../locale/language';

/** A call that makes no sense: the usage is shown and the exit status is 2. */
export class WrongCall extends Error {
  constructor(
    readonly code: Code,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'WrongCall';
  }
}

export interface Options {
  readonly rules?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: string | undefined;
  readonly period?: string | undefined;
  readonly choices?: string | undefined;
  readonly population?: string | undefined;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  readonly explain: boolean;
  readonly language: Language;
}

export interface Call {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: Options;
  readonly help: boolean;
  readonly version: boolean;
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

/** @throws WrongCall for options that are unknown, doubled or without their value */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  const language = values.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') throw new WrongCall('cli.bad-language', { language });
  if (values.docs !== undefined) throw new WrongCall('cli.option-to-come', { option: '--docs' });
  const { rules, out, json, period, choices, population, row, column, explain, help, version } = values;
  const [command, ...operands] = positionals;
  return {
    command,
    operands,
    options: {
      rules,
      out,
      json,
      period,
      choices,
      population,
      row,
      column,
      explain: explain ?? false,
      language,
    },
    help: help ?? false,
    version: version ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rules: TEXT,
        out: TEXT,
        json: TEXT,
        period: TEXT,
        choices: TEXT,
        population: TEXT,
        row: TEXT,
        column: TEXT,
        docs: TEXT,
        lang: TEXT,
        explain: FLAG,
        help: { ...FLAG, short: 'h' },
        version: FLAG,
      },
    });
  } catch (error) {
    throw new WrongCall('cli.bad-option', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** @throws WrongCall when there is none, naming what is missing */
export function wanted(value: string | undefined, argument: string): string {
  if (value === undefined || value === '') throw new WrongCall('cli.missing-argument', { argument });
  return value;
}
