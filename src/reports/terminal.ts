import type { Language } from '../locale/language';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { reportContext, type ReportContext } from './facts/context';
import { fullName } from './facts/row-name';
import { targetFindings } from './facts/verdict';
import { differenceLines } from './terminal/difference-lines';
import { findingLines } from './terminal/finding-lines';
import { paintFor, type Colour, type Paint } from './terminal/paint';
import { problemLines } from './terminal/problem-lines';
import { quotaLines } from './terminal/quota-lines';
import { rankingLines } from './terminal/ranking-lines';
import { wrap } from './terminal/text-width';
import { titleLines } from './terminal/title-lines';
import { voteLines } from './terminal/vote-lines';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal; texts are wrapped and names cut to it. */
  readonly width: number;
}

/** The narrowest terminal a table still makes sense on. */
const NARROWEST = 40;

/** What a secretary reads after a run: rankings, lists with their quotas, verdicts, targets, problems. */
export function terminalReport(
  run: Run,
  rules: RuleSet,
  language: Language,
  options: TerminalOptions,
): string {
  const context = reportContext(run, rules, language);
  const paint = paintFor(options.color);
  const width = Math.max(NARROWEST, options.width);
  const { subjects } = context;
  const lines = [
    ...headLines(context, paint, width),
    ...subjects.flatMap((subject) => [
      ...rankingLines(context, subject, paint, width),
      ...(subject.population.bands ?? []).flatMap((band) => [
        ...quotaLines(context, subject, band, paint, width),
        ...voteLines(context, subject, band, paint, width),
      ]),
      ...differenceLines(context, subject, paint, width),
    ]),
    ...subjects.flatMap((subject) =>
      (subject.population.titles ?? []).flatMap((title) => titleLines(context, subject, title, paint, width)),
    ),
    ...targetLines(context, paint, width),
    ...problemLines(context, paint, width),
  ];
  return `${lines.join('\n')}\n`;
}

const STATES: Readonly<Record<Run['state'], Colour>> = { complete: 'good', open: 'open', blocked: 'bad' };

function headLines({ run, rules, say }: ReportContext, paint: Paint, width: number): string[] {
  const version = run.rules.version === undefined ? '' : ` (${run.rules.id} ${run.rules.version})`;
  const period = run.period === undefined ? [] : [say('reports.period', { period: run.period })];
  return [
    ...wrap(rules.title + version, width).map((line) => paint(line, 'bold')),
    ...period,
    ...wrap(say(`reports.terminal.state.${run.state}`), width).map((line) => paint(line, STATES[run.state])),
  ];
}

function targetLines(context: ReportContext, paint: Paint, width: number): string[] {
  const lines = context.subjects
    .filter(({ collective }) => collective)
    .flatMap((subject) =>
      subject.result.rows.flatMap((row) => {
        const findings = targetFindings(context, subject, row);
        if (findings.length === 0) return [];
        const several = subject.result.rows.length > 1 ? [fullName(subject, row.key)] : [];
        return [...several, ...findingLines(context, findings, paint, width)];
      }),
    );
  return lines.length === 0 ? [] : ['', paint(context.say('reports.targets.title'), 'bold'), ...lines];
}
