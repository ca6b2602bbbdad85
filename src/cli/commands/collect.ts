import { existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import process from 'node:process';
import { collect as collectFiles } from '../../app/collect/collect';
import { Cancelled, type Collected, type Progress } from '../../app/collect/collect-case';
import { workbookProblem } from '../../app/run-case';
import { say } from '../../locale/catalogue';
import { undecidable, worded } from '../../rules/decide/decide';
import { Exit, giveJson, listProblems, tell, type Console } from '../console';
import { writeWhole } from '../files';
import { wanted, WrongCall, type Options } from '../options';
import { readRules } from '../rules-source';
import { sourceFile, sourceFiles } from '../source-files';

/** `binh-xet collect`: the units' own files as one workbook. Ctrl+C stops it between two files, and nothing is written. */
export async function collect(
  operands: readonly string[],
  options: Options,
  console: Console,
): Promise<number> {
  const folder = folderOf(operands[0]);
  const out = outOf(options);
  const rules = readRules(wanted(options.rules, '--rules'));
  if ('problem' in rules) {
    const run = undecidable(undefined, rules.name, [rules.problem], options.language);
    listProblems(console, options, run.problems);
    giveJson(console, options, run);
    return Exit.blocked;
  }
  const stop = new Stop();
  try {
    const collected = await collectFiles({
      sources: sourceFiles(folder, out),
      json: rules.json,
      name: rules.name,
      language: options.language,
      former: existsSync(out) ? sourceFile(out, basename(out)) : undefined,
      onProgress: progressLines(console, options),
      isCancelled: () => stop.wanted,
    });
    return finish(collected, out, options, console);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    tell(console, options, 'cli.collect-cancelled');
    return Exit.cancelled;
  } finally {
    stop.end();
  }
}

function finish({ report, workbook }: Collected, out: string, options: Options, console: Console): number {
  let given = report;
  try {
    if (workbook) writeWhole(out, workbook.bytes);
  } catch (error) {
    const problem = worded(workbookProblem(error), options.language);
    given = { ...report, state: 'blocked', problems: [...report.problems, problem] };
  }
  listProblems(console, options, given.problems);
  const read = report.files.filter(({ state }) => state === 'read').length;
  const rows = Object.values(report.populations).reduce((sum, population) => sum + population.rows, 0);
  const skipped = report.files.length - read;
  tell(console, options, 'cli.collect-done', { rows, read, skipped });
  if (report.changes > 0) {
    const sheet = say(options.language, 'collect.sheet-log');
    tell(console, options, 'cli.collect-changes', { changes: report.changes, sheet });
  }
  if (workbook && given === report)
    tell(console, options, 'cli.written', { path: out, sheets: workbook.sheets });
  else tell(console, options, 'cli.not-written');
  giveJson(console, options, given);
  return given.state === 'blocked' ? Exit.blocked : Exit.done;
}

/** Milliseconds between two lines about how far it is. */
const BETWEEN = 500;

/** A line for the first file, for the last one, and twice a second for those between. */
function progressLines(console: Console, options: Options): (progress: Progress) => void {
  let last = -Infinity;
  return ({ done, total, file }) => {
    const now = performance.now();
    if (done < total && now - last < BETWEEN) return;
    last = now;
    tell(console, options, 'cli.collect-progress', { done, total, file });
  };
}

/** Whether somebody pressed Ctrl+C, or the system wants the program to end. */
class Stop {
  wanted = false;
  private readonly note = (): void => {
    this.wanted = true;
  };

  constructor() {
    process.on('SIGINT', this.note);
    process.on('SIGTERM', this.note);
  }

  end(): void {
    process.off('SIGINT', this.note);
    process.off('SIGTERM', this.note);
  }
}

function folderOf(operand: string | undefined): string {
  const path = wanted(operand, 'FOLDER');
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongCall('cli.not-a-folder', { path });
  }
  return path;
}

function outOf({ out: given }: Options): string {
  const out = wanted(given, '--out');
  if (extname(out).toLowerCase() !== '.xlsx') throw new WrongCall('cli.out-not-xlsx', { path: out });
  return out;
}
