import { YES } from '../../columns/column';
import type { Evaluation, Node, NodeId } from '../../graph/node';
import type { Entry, SourceCell } from '../../problem';
import { NO_HISTORY, type History, type PastAward } from '../recorded/history';
import { parsePeriod, periodText, type Period } from './period';

/** A title whose past is asked for. */
export interface PastTitle {
  readonly id: string;
  readonly title: string;
  /** Where this run decides about it; absent for an honour, of which only the history knows. */
  readonly node?: NodeId | undefined;
}

/** Whether a node asks for the past of its population. */
export function asksForPast({ id }: Node): boolean {
  return /\u0000(?:streak|times)\(/u.test(id);
}

/** What a run knows of a population's past. */
export interface Past {
  /** This run's period; undefined where none is named, or one that has no predecessor. */
  readonly now: Period | undefined;
  readonly history: History;
}

/** The last award of a title in each year, by the year in which its period begins. */
export type Awards = ReadonlyMap<number, PastAward>;

export function pastOf(population: string, run: Evaluation): Past {
  const { period, histories } = run.recorded;
  return {
    now: period === undefined ? undefined : parsePeriod(period),
    history: histories.get(population) ?? NO_HISTORY,
  };
}

export function awardsOf({ history }: Past, title: string, row: number): Awards {
  const awards = history.awardsOf(row).filter((award) => award.title === title);
  return new Map(awards.map((award) => [award.year, award]));
}

/** The award of the latest year. */
export function lastOf(awards: Awards): PastAward | undefined {
  let last: PastAward | undefined;
  for (const award of awards.values()) if (last === undefined || award.year > last.year) last = award;
  return last;
}

/** Whether this run nominates the row; where it does not decide, what the history says of its period. */
export function holdsNow(
  { node }: PastTitle,
  awards: Awards,
  year: number,
  row: number,
  run: Evaluation,
): boolean {
  if (node === undefined) return awards.has(year);
  const { value } = run.result(node);
  return value.type === 'flag' && value.values[row] === YES;
}

/** The awards that count: of the period that this run decides about itself it does not ask the history. */
export function countedAwards({ node }: PastTitle, awards: Awards, year: number): Awards {
  if (node === undefined || !awards.has(year)) return awards;
  return new Map([...awards].filter(([held]) => held !== year));
}

/** 1 where this run's decision about the title is still open. */
export function openNow({ node }: PastTitle, run: Evaluation): Uint8Array | undefined {
  return node === undefined ? undefined : run.result(node).unsettled;
}

/** What a row's past is unknown for; none where it is known. */
export function whyUnknown({ now, history }: Past, row: number): Entry[] {
  if (now === undefined) return [{ code: 'history.no-period', params: {} }];
  return history.isCertain(row) ? [] : [{ code: 'history.whose', params: {} }];
}

/** What this run says of a title that it decides about; none where only the history knows. */
export function toldNow(
  { title, node }: PastTitle,
  awards: Awards,
  { year, form }: Period,
  row: number,
  run: Evaluation,
): Entry[] {
  if (node === undefined) return [];
  const params = { title, period: periodText(year, form) };
  const open = run.result(node).unsettled?.[row] === 1;
  const held = holdsNow({ id: '', title, node }, awards, year, row, run);
  if (held) return [{ code: open ? 'history.nominated-open' : 'history.nominated', params }];
  const code = open ? 'history.open' : 'history.not-nominated';
  const recorded = awards.get(year);
  const ignored = recorded ? [{ code: 'history.ignored', params, cells: [recorded.cell] }] : [];
  return [{ code, params, cells: run.trace(node, row) }, ...ignored];
}

export function heldEntry(code: string, title: string, award: PastAward, { form }: Period): Entry {
  return { code, params: { title, period: periodText(award.year, form) }, cells: [award.cell] };
}

export function cellsOf(awards: readonly PastAward[]): SourceCell[] {
  return awards.map(({ cell }) => cell);
}
