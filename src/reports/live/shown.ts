import type { Id } from '../../rules/rule-set';
import type { Row } from '../facts/context';
import type { DocumentCell } from '../sheet-document';

/** What a cell shows of a run: a column of a population, or a ranking, in a row. */
export interface Shown {
  readonly population: Id;
  readonly column: Id;
  readonly row: Row;
}

/** A cell of a report that is still to become live. */
export interface TaggedCell extends DocumentCell {
  shows?: Shown;
  /** Its text shows once the workbook has changed since it was written. */
  isAlarm?: true;
}
