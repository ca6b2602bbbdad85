import type { Id } from '../rule-set';

/** A line of *Quyết định của Hội đồng* or `choices.csv`, as it was read. Empty where the cell is blank. */
export interface RecordedChoice {
  readonly kind: 'admit' | 'refuse' | 'seats' | 'points' | 'gate' | 'confirm';
  readonly population: Id;
  readonly title: Id;
  readonly group: string;
  readonly key: readonly string[];
  readonly value: string;
  readonly because: string;
  readonly by: string;
  readonly date: string;
  readonly sheet: string;
  /** Row in the sheet from 1; for CSV the line. */
  readonly row: number;
}
