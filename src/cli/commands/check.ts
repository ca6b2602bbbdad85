import { proposedReading } from '../../app/columns/proposed-reading';
import { columnLines } from '../../app/columns/column-lines';
import type { RuleSet } from '../../rules/rule-set';
import type { SheetColumns } from '../../sheets/mapping/column-match';
import { contractOf, Exit, giveJson, listProblems, tell, type Console } from '../console';
import { writeWhole } from '../files';
import type { Options } from '../options';
import { outcomeOf } from './outcome';

/**
 * `binh-xet check`: what is wrong with the data and the rules, without a word about who gets what; and, where `--columns` asks,
 * where every field was found.
 */
export async function check(
  operands: readonly string[],
  options: Options,
  console: Console,
): Promise<number> {
  const lines: string[] = [];
  const { run } = await outcomeOf(operands, options, {
    onRead: ({ columns }, rules) => lines.push(...columnsAsked(columns, rules, options)),
  });
  const count = run.problems.length;
  if (count === 0) tell(console, options, 'cli.check-clean');
  else tell(console, options, 'cli.check-found', { count });
  listProblems(console, options, run.problems);
  if (lines.length > 0) giveColumns(lines, console, options);
  giveJson(console, options, contractOf(run, options.explain));
  return run.state === 'blocked' ? Exit.blocked : Exit.done;
}

/** As a person reads them, or as a file that `--reading` takes. */
function columnsAsked(
  found: readonly SheetColumns[],
  rules: RuleSet,
  { columns, language }: Options,
): string[] {
  if (columns === undefined) return [];
  if (columns === '-') return columnLines(found, rules, language);
  return [JSON.stringify(proposedReading(found), null, 2)];
}

function giveColumns(lines: readonly string[], console: Console, options: Options): void {
  const { columns = '-' } = options;
  const text = lines.map((line) => `${line}\n`).join('');
  if (columns === '-') {
    // the output is the JSON's where that goes there too
    if (options.json === '-') console.err(text);
    else console.out(text);
    return;
  }
  writeWhole(columns, text);
  tell(console, options, 'cli.columns-written', { path: columns });
}
