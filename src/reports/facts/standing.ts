import { capNotes } from './caps';
import { entryText } from './entry-text';
import {
  rankingsOf,
  type Ranking,
  type ReportContext,
  type Row,
  type RunColumn,
  type Subject,
} from './context';
import { groupBy } from './group-by';
import { byName } from './row-name';
import { byPlace } from './row-order';
import { gateTexts } from './row-notes';
import { isLacking } from './value';

/** The rows of one group of a ranking (all rows where it has no groups), those with a place first. */
export interface Standing {
  readonly group: string | null;
  readonly placed: readonly Row[];
  readonly unplaced: readonly Row[];
}

/** Groups in the order in which the rows were read. */
export function standingsOf(context: ReportContext, subject: Subject, ranking: Ranking): Standing[] {
  return [...groupsOf(subject, ranking)].map(([group, rows]) => ({
    group,
    ...orderedRows(context, subject, ranking, rows),
  }));
}

/** The rows of each group of a ranking, as they were read; the groups in the order of their first rows. */
export function groupsOf({ result }: Subject, { id }: Ranking): ReadonlyMap<string | null, readonly Row[]> {
  return groupBy(result.rows, (row) => row.ranks[id]?.group ?? null);
}

/** The rows of a group by place, and by name those without one. */
export function orderedRows(
  context: ReportContext,
  subject: Subject,
  { id }: Ranking,
  rows: readonly Row[],
): Pick<Standing, 'placed' | 'unplaced'> {
  return {
    placed: rows.filter((row) => placeOf(row, id) !== null).toSorted(byPlace(context, subject, id)),
    unplaced: rows.filter((row) => placeOf(row, id) === null).toSorted(byName(context, subject)),
  };
}

/** What is to be said of a row's place: who shares it, or why it has none; and where a limit bit its points. */
export function standingNotes(context: ReportContext, subject: Subject, { id }: Ranking, row: Row): string[] {
  const place =
    placeOf(row, id) === null ? unplacedText(context, subject, row, id) : tiedText(context, subject, row, id);
  return [place, ...capNotes(context, subject, row)].filter((part) => part !== '');
}

export function placeOf(row: Row, ranking: string): number | null {
  return row.ranks[ranking]?.place ?? null;
}

/** `đồng hạng 3 (2 người)`; empty where the row stands alone. */
export function tiedText({ say }: ReportContext, subject: Subject, row: Row, ranking: string): string {
  const { place = null, tied = 1 } = row.ranks[ranking] ?? {};
  return place === null || tied < 2 ? '' : say('reports.ranking.tied', { place, tied, noun: subject.noun });
}

/** Why a row has no place: a closed gate, values that are missing, else the ranking's own explanation. */
export function unplacedText(context: ReportContext, subject: Subject, row: Row, ranking: string): string {
  const gates = gateTexts(subject, row, 'unranked');
  if (gates.length > 0) return gates.join('; ');
  const missing = subject.result.columns.filter((column) => isLacking(subject, column, row));
  if (missing.length > 0) {
    return context.say('reports.ranking.missing', { names: missing.map(({ title }) => title).join(', ') });
  }
  const why = row.why?.[ranking] ?? row.why?.['total'] ?? [];
  return why.length > 0
    ? why.map((entry) => entryText(context, entry)).join('; ')
    : context.say('reports.ranking.no-points');
}

/** `Xếp hạng chung`, `Xếp hạng theo bộ phận`: what a ranking orders. */
export function rankingTitle({ say }: ReportContext, { population }: Subject, { within }: Ranking): string {
  if (within === undefined) return say('reports.ranking.overall');
  const field = population.fields.find(({ id }) => id === within.trim());
  return field
    ? say('reports.ranking.within', { group: field.title.toLocaleLowerCase('vi') })
    : say('reports.ranking.grouped');
}

/** The same for the head of a column: `Hạng chung`, `Hạng theo bộ phận`. */
export function placeTitle({ say }: ReportContext, { population }: Subject, { within }: Ranking): string {
  if (within === undefined) return say('reports.column.place');
  const field = population.fields.find(({ id }) => id === within.trim());
  return field
    ? say('reports.column.place-within', { group: field.title.toLocaleLowerCase('vi') })
    : say('reports.column.place-grouped');
}

/** The column that a ranking compares; undefined where it compares what an expression makes of several. */
export function comparedColumn({ result }: Subject, { by = 'total' }: Ranking): RunColumn | undefined {
  return result.columns.find(({ id }) => id === by.trim());
}

/** The columns that the rankings of a population order by: total, unless they name another. */
export function orderingColumns(subject: Subject) {
  const ids = new Set(rankingsOf(subject).map(({ by }) => by?.trim() ?? 'total'));
  const found = subject.result.columns.filter(({ id }) => ids.has(id));
  return found.length > 0 ? found : subject.result.columns.filter(({ kind }) => kind === 'total');
}
