import type { Progress } from '../engine/review-engine';

/** What takes long: one at a time. */
export type TaskKind =
  | 'reading'
  | 'run'
  | 'write'
  | 'check'
  | 'undo'
  | 'file'
  | 'targets'
  | 'collect'
  | 'write-collected'
  | 'file-collected'
  | 'write-rules'
  | 'read-rules';

export interface Task {
  readonly kind: TaskKind;
  /** What comes back under another ticket belongs to an earlier task and is ignored. */
  readonly ticket: number;
  readonly progress?: Progress;
  /** It has been asked to stop and has not yet answered. */
  readonly stopping?: true;
}

/** Reading, a run and a write can be stopped; what puts things back in order goes on to its end. */
export function canStop({ kind }: Task): boolean {
  return kind !== 'undo' && kind !== 'file' && kind !== 'file-collected';
}

/** What is taken back when it is stopped. */
export function isWriting({ kind }: Pick<Task, 'kind'>): boolean {
  return kind === 'write' || kind === 'write-collected' || kind === 'write-rules';
}
