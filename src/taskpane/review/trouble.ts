import type { Failure, WriteOptions } from '../engine/review-engine';
import type { TaskKind } from './task';

/** Something that did not work, and what it was asked to do; what became of a check stands with the write. */
export interface Trouble {
  readonly during: Exclude<TaskKind, 'check'> | 'rules' | 'sheets' | 'screen';
  readonly failure: Failure;
  /** What the write that failed was asked for. */
  readonly writing?: WritingChoice;
}

/** What a person decided about sheets that stand in the way of a write. */
export type WritingChoice = Omit<WriteOptions, 'language'>;

/** What a person may do about it, in the order of the buttons. */
export type WayOut =
  'keep-copy' | 'overwrite' | 'beside' | 'new-workbook' | 'review-again' | 'retry' | 'report';

const WRITING: Readonly<Record<string, readonly WayOut[]>> = {
  'workbook.edited-since': ['keep-copy', 'overwrite'],
  'workbook.sheet-protected': ['beside', 'new-workbook'],
  'workbook.structure-protected': ['new-workbook'],
  'workbook.read-only': ['new-workbook'],
  'workbook.changed-meanwhile': ['review-again'],
};

/** The rules as sheets have no workbook of their own to go to: who cannot write them here tries again. */
const WRITING_RULES: Readonly<Record<string, readonly WayOut[]>> = {
  'workbook.rules-there': ['keep-copy', 'overwrite'],
  'workbook.edited-since': ['keep-copy', 'overwrite'],
};

/** What passes by itself: the same again is all there is to do. */
const PASSING: ReadonlySet<string> = new Set(['workbook.cell-editing', 'workbook.excel-busy']);

/** The ways out of a trouble. A failure nobody foresaw can be tried again and reported. */
export function waysOut({ during, failure }: Trouble): readonly WayOut[] {
  const known =
    during === 'write-rules'
      ? WRITING_RULES[failure.code]
      : during === 'write' || during === 'write-collected'
        ? WRITING[failure.code]
        : undefined;
  if (known !== undefined) return known;
  const again: readonly WayOut[] =
    failure.code === 'workbook.changed-meanwhile' ? ['review-again'] : ['retry'];
  return PASSING.has(failure.code) && failure.report === undefined ? again : [...again, 'report'];
}
