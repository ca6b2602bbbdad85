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
  /** A file that says how sheets are to be read. */
  readonly reading?: string | undefined;
  /** Where the columns that were found are told: a file that `--reading` takes, or `-` for a person. */
  readonly columns?: string | undefined;
  readonly population?: string | undefined;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  readonly sheet?: string | undefined;
  readonly accept?: string | undefined;
  /** A workbook whose sheets stay, and beside which rule sheets are written. */
  readonly into?: string | undefined;
  readonly explain: boolean;
  /** The result sheets get live formulas. */
  readonly formulas: boolean;
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
  const { rules, out, json, period, choices, reading, columns, population, row, column } = values;
  const { sheet, accept, into } = values;
  const { explain, formulas, help, version } = values;
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
      reading,
      columns,
      population,
      row,
      column,
      sheet,
      accept,
      into,
      explain: explain ?? false,
      formulas: formulas ?? false,
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
        reading: TEXT,
        columns: TEXT,
        population: TEXT,
        row: TEXT,
        column: TEXT,
        sheet: TEXT,
        accept: TEXT,
        into: TEXT,
        docs: TEXT,
        lang: TEXT,
        explain: FLAG,
        formulas: FLAG,
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
