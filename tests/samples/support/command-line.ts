import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Data } from '../../../scripts/samples/model.mjs';
import { workbook } from '../../../scripts/samples/workbook.mjs';
import type { Run } from '../../../src/rules/run-result';
import { freshBuild } from '../../support/fresh-build';

const root = path.resolve(__dirname, '../../..');

/** Milliseconds for a test that calls the command line several times, and may have to build it first. */
export const LONG = 180_000;

export interface Called<Answer> {
  readonly status: number | null;
  readonly stderr: string;
  readonly answer: Answer;
}

/** What `binh-xet run DATA --rules RULES --json -` says, with more options where they are given. */
export function runOn(
  data: string,
  rules = 'quang-thanh-2021',
  options: readonly string[] = [],
): Called<Run> {
  return call<Run>(['run', data, '--rules', rules, '--json', '-', ...options]);
}

/** What `binh-xet validate RULES --json -` says. */
export function validate(rules: string): Called<{ valid: boolean; problems: Run['problems'] }> {
  return call(['validate', rules, '--json', '-']);
}

/** A file or folder below samples/. */
export function sample(name: string): string {
  return path.join(root, 'samples', name);
}

/** Runs over a workbook made of changed data, in a folder of its own. */
export async function runOnData(data: Data, options?: Parameters<typeof workbook>[1]): Promise<Called<Run>> {
  const { bytes } = await workbook(data, options);
  return inFolder((folder) => {
    const file = path.join(folder, 'changed.xlsx');
    writeFileSync(file, bytes);
    return runOn(file);
  });
}

/** Runs over a copy of a workbook beside copies of other files. */
export function runBeside(book: string, ...others: readonly string[]): Called<Run> {
  return inFolder((folder) => {
    for (const file of [book, ...others]) copyFileSync(file, path.join(folder, path.basename(file)));
    return runOn(path.join(folder, path.basename(book)));
  });
}

/** Whether the call left a file at the place that `--out` names. */
export function callWithOut(data: string, rules: string): { status: number | null; wrote: string[] } {
  return inFolder((folder) => {
    const out = path.join(folder, 'out', 'ket-qua.xlsx');
    mkdirSync(path.dirname(out));
    const { status } = spawn(['run', data, '--rules', rules, '--out', out]);
    return { status, wrote: readdirSync(path.dirname(out)) };
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-samples-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function call<Answer>(args: readonly string[]): Called<Answer> {
  const { status, stdout, stderr } = spawn(args);
  try {
    return { status, stderr, answer: JSON.parse(stdout) as Answer };
  } catch {
    throw new Error(`binh-xet ${args.join(' ')} gave no JSON (status ${status}):\n${stdout}${stderr}`);
  }
}

let program: string | undefined;

function spawn(args: readonly string[]) {
  program ??= path.join(freshBuild('cli'), 'binh-xet.cjs');
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
}
