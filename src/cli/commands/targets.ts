import { acceptedChanges, planTargets, type PlanRead } from '../../app/targets/plan-targets';
import { targetLines, type TargetCandidate, type TargetLine } from '../../app/targets/target-lines';
import { say } from '../../locale/catalogue';
import { undecidable } from '../../rules/decide/decide';
import { withSettings } from '../../rules/settings/with-settings';
import { validateRules } from '../../rules/validate';
import { Exit, giveJson, listProblems, tell, type Console } from '../console';
import { openData, writeWhole } from '../files';
import { WrongCall, wanted, type Options } from '../options';
import { readRules } from '../rules-source';

/** `binh-xet targets`: what the sentences of a plan would change in the rules; only what is accepted is changed. */
export async function targets(
  operands: readonly string[],
  options: Options,
  console: Console,
): Promise<number> {
  const { language, sheet } = options;
  const path = wanted(operands[0], 'PLAN');
  const rules = readRules(wanted(options.rules, '--rules'));
  if (options.accept !== undefined) wanted(options.out, '--out');
  if ('problem' in rules) return refuse(rules.name, [rules.problem], options, console);
  const validation = validateRules(rules.json, { language });
  if (!validation.rules) return refuse(rules.name, validation.problems, options, console);
  const { workbook } = await openData(path, undefined);
  if (!workbook) throw new WrongCall('cli.file-kind', { path });
  const read = await planTargets({
    workbook,
    json: rules.json,
    changes: {},
    language,
    ...(sheet !== undefined && { sheets: [sheet] }),
  });
  const lines = targetLines(read.proposals, language);
  if (options.json !== '-') list(read, lines, options, console);
  giveJson(console, options, { rules: { id: validation.rules.id }, sheets: read.sheets, targets: lines });
  if (lines.length === 0) tell(console, options, 'cli.targets-none');
  else if (options.accept === undefined) tell(console, options, 'cli.targets-nothing-changed');
  return options.accept === undefined ? Exit.done : accept(read, rules.json, options, console);
}

function refuse(
  name: string,
  problems: Parameters<typeof undecidable>[2],
  options: Options,
  console: Console,
): number {
  const run = undecidable(undefined, name, problems, options.language);
  listProblems(console, options, run.problems);
  giveJson(console, options, run);
  return Exit.blocked;
}

function list(
  { sheets }: PlanRead,
  lines: readonly TargetLine[],
  { language }: Options,
  console: Console,
): void {
  const out = (text: string): void => console.out(`${text}\n`);
  lines.forEach((line, i) => {
    const { cell, counted, asks, stateText, candidates, state } = line;
    out(
      say(language, 'cli.targets-line', {
        number: i + 1,
        sheet: line.sheet,
        cell,
        counted,
        asks,
        state: stateText,
      }),
    );
    line.problems.forEach((problem) => out(`   ${problem}`));
    const isOpen = candidates[0]?.doubts.some(({ code }) => code === 'which') ?? false;
    candidates.slice(0, isOpen ? undefined : 1).forEach((candidate, choice) => {
      const told = { number: i + 1, choice: choice + 1, ...candidateText(candidate) };
      out(say(language, isOpen ? 'cli.targets-choice' : 'cli.targets-candidate', told));
      if (choice === 0 && state === 'asked') candidate.doubts.forEach(({ text }) => out(`     ? ${text}`));
    });
  });
  const count = (...states: readonly TargetLine['state'][]): number =>
    lines.filter(({ state }) => states.includes(state)).length;
  const summary = {
    lines: lines.length,
    sheets,
    certain: count('certain'),
    asked: count('asked'),
    same: count('same'),
    other: count('elsewhere', 'unread', 'unmatched'),
  };
  if (lines.length > 0) out(say(language, 'cli.targets-summary', summary));
}

function candidateText({ owner, likeness, changes }: TargetCandidate) {
  return {
    owner: owner.join(' › '),
    confidence: likeness,
    changes: changes.length === 0 ? '–' : changes.map(({ text }) => text).join('; '),
  };
}

/** Writes the rule set with what was accepted. @throws WrongCall for numbers that propose nothing */
function accept({ proposals }: PlanRead, json: unknown, options: Options, console: Console): number {
  const { accept: given = '', out = '', language } = options;
  const accepted =
    given === 'certain'
      ? proposals.filter(({ state }) => state === 'certain').map((proposal) => ({ proposal }))
      : given.split(',').map((each) => {
          const [, number, choice = '1'] = /^\s*(\d+)(?:\.(\d+))?\s*$/.exec(each) ?? [];
          const proposal = proposals[Number(number) - 1];
          const candidate = Number(choice) - 1;
          const has = (proposal?.candidates[candidate]?.changes.length ?? 0) > 0;
          if (!proposal || !has) throw new WrongCall('cli.targets-bad-accept', { accept: given });
          return { proposal, candidate };
        });
  const twice = contradicted(accepted);
  if (twice !== undefined) throw new WrongCall('cli.targets-twice', { path: twice });
  const changed = withSettings(json, acceptedChanges(accepted), language);
  const { rules, problems } = validateRules(changed.json, { language });
  if (!rules)
    return refuse(
      options.rules ?? '',
      [...changed.problems, ...problems],
      { ...options, json: undefined },
      console,
    );
  writeWhole(out, `${JSON.stringify(changed.json, null, 2)}\n`);
  tell(console, options, 'cli.targets-accepted', { count: accepted.length, path: out });
  return Exit.done;
}

/** A figure that two of them would change to different numbers. */
function contradicted(accepted: Parameters<typeof acceptedChanges>[0]): string | undefined {
  const known = new Map<string, number>();
  for (const { proposal, candidate = 0 } of accepted) {
    for (const { path, read } of proposal.candidates[candidate]?.changes ?? []) {
      if ((known.get(path) ?? read) !== read) return path;
      known.set(path, read);
    }
  }
  return undefined;
}
