import { numbers } from '../../columns/operations';
import type { Evaluation, Node } from '../../graph/node';
import { nodeId } from '../../graph/node';
import type { Entry, SourceCell } from '../../problem';
import {
  awardsOf,
  cellsOf,
  countedAwards,
  heldEntry,
  holdsNow,
  lastOf,
  openNow,
  pastOf,
  toldNow,
  whyUnknown,
  type Awards,
  type Past,
  type PastTitle,
} from './past-title';
import type { PastAward } from '../recorded/history';
import { nominatedNow, pastColumn } from './past-formula';
import { periodText, type Period } from './period';
import { streakOf, type Streak } from './streak';

/** How long a row has held a title without a break. */
export interface StreakRules {
  readonly title: PastTitle;
  /** Only periods after the last award of this title count. */
  readonly since?: PastTitle | undefined;
}

/** `streak(title, since)`: a name that no id of a rule set can be. */
export function streakName(title: string, since: string | undefined): string {
  return since === undefined ? `streak(${title})` : `streak(${title}, ${since})`;
}

/**
 * Consecutive periods up to and including this run's in which each row held a title. Missing where it is not known whose
 * history it is, or which period this run decides about.
 *
 * @param name what the column is called
 */
export function streakNode(population: string, rules: StreakRules, name: string): Node {
  const { title, since } = rules;
  return {
    id: nodeId(population, streakName(title.id, since?.id)),
    population,
    title: name,
    isUnnamed: true,
    dependencies: title.node === undefined ? [] : [title.node],
    evaluate(run) {
      const past = pastOf(population, run);
      const { rowCount } = run.data(population);
      const open = openNow(title, run);
      const values = new Float64Array(rowCount).fill(NaN);
      const unsettled = new Uint8Array(rowCount);
      for (let row = 0; row < rowCount; row++) {
        const found = streakAt(rules, past, row, run);
        if (!found) continue;
        values[row] = found.streak.length;
        if (open?.[row] === 1 && found.after < found.now.year) unsettled[row] = 1;
      }
      return unsettled.includes(1) ? { value: numbers(values), unsettled } : { value: numbers(values) };
    },
    explain: (row, run) => explainStreak(rules, pastOf(population, run), row, run),
    trace: (row, run) => traceStreak(rules, pastOf(population, run), row, run),
    formula(row, _facet, layout, run) {
      const past = pastOf(population, run);
      const asIfNominated = (awards: Awards, year: number): boolean =>
        title.node !== undefined || awards.has(year);
      const length = pastColumn(
        layout,
        this.id,
        (each) => chainAt(rules, past, each, asIfNominated)?.streak.length,
      );
      // without this run's period there is no chain
      const now = title.node === undefined ? '1' : nominatedNow(title, row, layout);
      return `${length.cell(row)}*${now}`;
    },
  };
}

interface StreakAt {
  readonly now: Period;
  readonly streak: Streak;
  /** The last award of the title after which is counted, and its year: −Infinity without one. */
  readonly since: PastAward | undefined;
  readonly after: number;
}

/** @returns undefined where the row's past is unknown */
function streakAt(rules: StreakRules, past: Past, row: number, run: Evaluation): StreakAt | undefined {
  return chainAt(rules, past, row, (awards, year) => holdsNow(rules.title, awards, year, row, run));
}

/** @param holds whether the title is held in this run's year */
function chainAt(
  rules: StreakRules,
  past: Past,
  row: number,
  holds: (awards: Awards, year: number) => boolean,
): StreakAt | undefined {
  const { title } = rules;
  const { now, history } = past;
  if (now === undefined || !history.isCertain(row)) return undefined;
  const awards = awardsOf(past, title.id, row);
  const held = holds(awards, now.year);
  const since = rules.since && lastOf(awardsOf(past, rules.since.id, row));
  const after = since?.year ?? -Infinity;
  return {
    now,
    since,
    after,
    streak: streakOf(countedAwards(title, awards, now.year), held, now.year, after),
  };
}

/** The chain, period by period from this run's backwards, why it ends, and what was awarded before. */
function explainStreak(rules: StreakRules, past: Past, row: number, run: Evaluation): Entry[] {
  const found = streakAt(rules, past, row, run);
  if (!found) return whyUnknown(past, row);
  const { title } = rules;
  const { now, since, after, streak } = found;
  const told = (code: string, awards: readonly PastAward[]): Entry[] =>
    awards.map((award) => heldEntry(code, title.title, award, now));
  return [
    ...(after < now.year ? toldNow(title, awardsOf(past, title.id, row), now, row, run) : []),
    ...told('history.held', streak.links),
    ...brokenOff(title, streak, now),
    ...(since ? [heldEntry('history.since', rules.since!.title, since, now)] : []),
    ...told('history.earlier', streak.earlier.slice(0, MOST_EARLIER)),
  ];
}

/** The gap is told where the history is silent; what this run decides is told already. */
function brokenOff({ title, node }: PastTitle, { gap }: Streak, now: Period): Entry[] {
  if (gap === undefined || (gap === now.year && node !== undefined)) return [];
  return [{ code: 'history.gap', params: { title, period: periodText(gap, now.form) } }];
}

/** Older awards say nothing more about the break. */
const MOST_EARLIER = 3;

/** The awards that count and the one after which is counted; for a row not nominated now, what decided that. */
function traceStreak(rules: StreakRules, past: Past, row: number, run: Evaluation): SourceCell[] {
  const found = streakAt(rules, past, row, run);
  if (!found) return [];
  const { streak, since } = found;
  const { node } = rules.title;
  const now = streak.length === 0 && node !== undefined ? run.trace(node, row) : [];
  return [...now, ...cellsOf(streak.links), ...(since ? [since.cell] : [])];
}
