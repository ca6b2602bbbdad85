import { identityOf } from '../../engine/graph/relation';
import type { ReportContext, Row, Subject } from '../facts/context';
import { groupBy } from '../facts/group-by';
import { oncePerContext } from './once-per-context';
import type { RowRef } from './screen';

/** A row as it can be asked for again; which one, where several have its key. */
export function refOf(context: ReportContext, subject: Subject, row: Row): RowRef {
  const nth = rowsByKey(context, subject).get(identity(subject, row.key))?.indexOf(row) ?? 0;
  return { population: subject.population.id, key: row.key, ...(nth > 0 ? { nth } : {}) };
}

/** The row that is asked for; undefined where the run has no such row. */
export function rowOf(
  context: ReportContext,
  { population, key, nth = 0 }: RowRef,
): { readonly subject: Subject; readonly row: Row } | undefined {
  const subject = subjectOf(context, population);
  const row = subject && rowsByKey(context, subject).get(identity(subject, key))?.[nth];
  return subject && row ? { subject, row } : undefined;
}

export function subjectOf({ subjects }: ReportContext, population: string): Subject | undefined {
  return subjects.find((subject) => subject.population.id === population);
}

const rowsByKey = oncePerContext(
  ({ population }: Subject) => population.id,
  (_, subject) => groupBy(subject.result.rows, (row) => identity(subject, row.key)),
);

function identity({ population }: Subject, key: RowRef['key']): string {
  return identityOf(population.key.map((id) => key[id] ?? ''));
}
