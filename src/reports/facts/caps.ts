import type { ReportContext, Row, RunColumn, Subject } from './context';
import { entryText } from './entry-text';

/** Whether there is a bonus or a penalty: only then do score, bonus and penalty say more than the total. */
export function addsAndTakes({ population }: Subject): boolean {
  return (population.criteria ?? []).some(({ kind = 'score' }) => kind !== 'score');
}

/** Score, bonus and penalty of a population, as they count in its total; those that have no criteria are left out. */
export function sumColumns({ population, result }: Subject): RunColumn[] {
  const kinds = new Set<RunColumn['kind']>((population.criteria ?? []).map(({ kind = 'score' }) => kind));
  const isSum = ({ kind }: RunColumn): boolean => kind === 'score' || kind === 'bonus' || kind === 'penalty';
  return result.columns.filter((column) => isSum(column) && kinds.has(column.kind));
}

/** The most points that a bonus, a penalty or the total may bring; undefined where the rules set no limit. */
export function capOf({ population }: Subject, { kind }: RunColumn): number | undefined {
  const { bonusCap, penaltyCap, totalMax } = population.adjust ?? {};
  return kind === 'bonus'
    ? bonusCap
    : kind === 'penalty'
      ? penaltyCap
      : kind === 'total'
        ? totalMax
        : undefined;
}

/** Sentences of the run's own explanation that say a limit bit. */
const BENT: ReadonlySet<string> = new Set(['section.capped', 'total.raised', 'total.lowered']);

/** Where a limit bit for a row: what the parts of a sum came to, and what counts. */
export function capNotes(context: ReportContext, { result }: Subject, row: Row): string[] {
  return result.columns
    .filter(({ kind }) => kind === 'bonus' || kind === 'penalty' || kind === 'total')
    .flatMap(({ id }) => row.why?.[id] ?? [])
    .filter(({ code }) => BENT.has(code))
    .map((entry) => entryText(context, entry));
}
