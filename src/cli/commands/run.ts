import { extname, resolve } from 'node:path';
import { writeBack } from '../../app/write-back';
import { workbookProblem } from '../../app/run-case';
import { terminalReport } from '../../reports/terminal';
import { worded } from '../../rules/decide/decide';
import { createXlsx } from '../../workbook/file/create-xlsx';
import { contractOf, Exit, giveJson, listProblems, tell, type Console } from '../console';
import { writeWhole } from '../files';
import { WrongCall, type Options } from '../options';
import { outcomeOf, type OpenedOutcome } from './outcome';

/** `binh-xet run`: decides, prints, and writes the workbook and the JSON that were asked for. */
export async function run(operands: readonly string[], options: Options, console: Console): Promise<number> {
  checkOut(operands[0], options);
  const outcome = await outcomeOf(operands, options);
  const { rules, data } = outcome;
  const quiet = options.json === '-';
  if (!rules) listProblems(console, options, outcome.run.problems);
  else if (!quiet) console.out(terminalReport(outcome.run, rules, options.language, console));
  for (const { name, text } of data?.files ?? []) {
    if (name === 'choices.csv')
      tell(console, options, 'cli.choices-read', { file: name, lines: text.trim().split('\n').length - 1 });
  }
  const failed = await writeOut(outcome, options, console);
  giveJson(console, options, contractOf(failed ?? outcome.run, options.explain));
  return (failed ?? outcome.run).state === 'blocked' ? Exit.blocked : Exit.done;
}

/** The result's workbook; where it cannot be written, the run with that problem added. */
async function writeOut(
  { run: result, rules, data, recorded, evaluation }: OpenedOutcome,
  options: Options,
  console: Console,
) {
  const { out, language } = options;
  if (out === undefined) return undefined;
  if (!rules) {
    tell(console, options, 'cli.not-written');
    return undefined;
  }
  try {
    const workbook = data?.workbook ?? createXlsx();
    const { names: sheets, fixed = [] } = await writeBack(
      workbook,
      { run: result, rules, recorded, evaluation },
      { language, formulas: options.formulas },
    );
    writeWhole(out, workbook.bytes());
    tell(console, options, 'cli.written', { path: out, sheets });
    for (const sentence of fixed) tell(console, options, 'cli.fixed', { sentence });
    return undefined;
  } catch (error) {
    const problem = worded(workbookProblem(error), language);
    listProblems(console, options, [problem]);
    return { ...result, state: 'blocked' as const, problems: [...result.problems, problem] };
  }
}

function checkOut(data: string | undefined, { out }: Options): void {
  if (out === undefined || data === undefined) return;
  if (extname(out).toLowerCase() !== '.xlsx') throw new WrongCall('cli.out-not-xlsx', { path: out });
  if (resolve(out) === resolve(data)) throw new WrongCall('cli.same-file', { path: data });
}
