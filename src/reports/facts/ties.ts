import type { Quota, ReportContext, Row, Subject } from './context';
import { quotasOf, tieAwaited } from './quota';
import type { Voted } from './votes';

/** Rows that are equal at a last seat and await the council. */
export interface OpenTie {
  readonly subject: Subject;
  readonly award: Voted;
  readonly quota: Quota;
  readonly keys: readonly Row['key'][];
}

/** Every tie of a run that the council has still to settle, in the order of the reports. */
export function openTies({ subjects }: ReportContext): OpenTie[] {
  return subjects.flatMap((subject) => {
    const { bands = [], titles = [] } = subject.population;
    return [...bands, ...titles].flatMap((award) =>
      quotasOf(subject, award).flatMap((quota): OpenTie[] => {
        const keys = tieAwaited(subject, award, quota);
        return keys.length > 0 ? [{ subject, award, quota, keys }] : [];
      }),
    );
  });
}
