import { basename, extname, resolve } from 'node:path';
import { workbookProblem } from '../../app/run-case';
import { ruleGrids } from '../../app/rules-on-sheets';
import { writeRules } from '../../app/write-rules';
import type { Problem } from '../../engine/problem';
import { worded } from '../../rules/decide/decide';
import { packById } from '../../rules/packs';
import { validateRules } from '../../rules/validate';
import type { Grid } from '../../sheets/grid';
import { readRuleSheets } from '../../sheets/rules/read-rule-sheets';
import { ruleGridOf } from '../../sheets/rules/rule-grid';
import { createXlsx } from '../../workbook/file/create-xlsx';
import { openXlsx } from '../../workbook/file/open-xlsx';
import { WorkbookError } from '../../workbook/port';
import { Exit, giveJson, listProblems, tell, type Console } from '../console';
import { readBytes, writeWhole } from '../files';
import { wanted, WrongCall, type Options } from '../options';
import { readRules, type RulesSource } from '../rules-source';

/** `binh-xet rules`: the criteria and titles of a rule set as worksheets, and back. */
export async function rules(
  operands: readonly string[],
  options: Options,
  console: Console,
): Promise<number> {
  const [direction, file] = operands;
  if (direction === 'write') return write(wanted(file, 'RULES'), options, console);
  if (direction === 'read') return read(wanted(file, 'FILE.xlsx'), options, console);
  throw new WrongCall('cli.missing-argument', { argument: 'rules write | rules read' });
}

/** RULES → *Tiêu chí* and *Danh hiệu* in a workbook of their own, or beside the sheets of another one. */
async function write(source: string, options: Options, console: Console): Promise<number> {
  const { language, into } = options;
  const out = outOf(options, '.xlsx', 'cli.out-not-xlsx');
  if (into !== undefined && resolve(into) === resolve(out))
    throw new WrongCall('cli.same-file', { path: into });
  const given = readRules(source);
  if ('problem' in given) return refuse([given.problem], options, console);
  const validation = validateRules(given.json, { language });
  if (!validation.rules) return refuse(validation.problems, options, console);
  try {
    const workbook = into === undefined ? createXlsx() : await openXlsx(readBytes(into), basename(into));
    const { names: sheets } = await writeRules(workbook, validation.rules, { language });
    writeWhole(out, workbook.bytes());
    tell(console, options, 'cli.written', { path: out, sheets });
    giveJson(console, options, { written: true, sheets, problems: [] });
    return Exit.done;
  } catch (error) {
    return refuse([workbookProblem(error)], options, console);
  }
}

/** *Tiêu chí* and *Danh hiệu* of a workbook → RULES, over the rule set they were written from. */
async function read(file: string, options: Options, console: Console): Promise<number> {
  const out = outOf(options, '.json', 'cli.out-not-json');
  let grids: Grid[];
  try {
    const workbook = await openXlsx(readBytes(file), basename(file));
    grids = (await ruleGrids(workbook)).filter((grid) => ruleGridOf(grid) !== undefined);
    if (grids.length === 0) throw new WorkbookError('cli.rules-no-sheets', { path: file });
  } catch (error) {
    return refuse([workbookProblem(error)], options, console);
  }
  const base = baseOf(grids, options);
  if ('problem' in base) return refuse([base.problem], options, console);
  const sheets = readRuleSheets(base.json, grids);
  const validation = validateRules(sheets.json, options);
  const problems = [...sheets.problems, ...validation.problems.flatMap((problem) => sheets.placed(problem))];
  if (problems.some(({ severity }) => severity === 'error')) return refuse(problems, options, console);
  try {
    writeWhole(out, `${JSON.stringify(sheets.json, null, 2)}\n`);
  } catch (error) {
    return refuse([...problems, workbookProblem(error)], options, console);
  }
  const changed = !Object.is(sheets.json, base.json);
  tell(console, options, changed ? 'cli.rules-changed' : 'cli.rules-same', {
    path: out,
    sheets: sheets.taken,
  });
  list(problems, options, console);
  giveJson(console, options, { valid: true, changed, problems: inWords(problems, options) });
  return Exit.done;
}

/** `--rules`, or the pack whose id the sheets name. */
function baseOf(grids: readonly Grid[], { rules: given }: Options): RulesSource {
  if (given !== undefined) return readRules(given);
  const id = grids.map((grid) => ruleGridOf(grid)!.marker.rules)[0]!;
  if (packById(id)) return readRules(id);
  throw new WrongCall('cli.rules-no-base', { id });
}

function refuse(problems: readonly Problem[], options: Options, console: Console): number {
  tell(console, options, 'cli.invalid', { count: problems.length });
  list(problems, options, console);
  giveJson(console, options, { valid: false, written: false, problems: inWords(problems, options) });
  return Exit.blocked;
}

function list(problems: readonly Problem[], options: Options, console: Console): void {
  listProblems(console, options, inWords(problems, options));
}

function inWords(problems: readonly Problem[], { language }: Options) {
  return problems.map((problem) => worded(problem, language));
}

function outOf({ out: given }: Options, kind: string, code: 'cli.out-not-xlsx' | 'cli.out-not-json'): string {
  const out = wanted(given, '--out');
  if (extname(out).toLowerCase() !== kind) throw new WrongCall(code, { path: out });
  return out;
}
