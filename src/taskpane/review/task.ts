import type { Progress } from '../engine/review-engine';

/** What takes long: one at a time. */
export type TaskKind = 'run' | 'write' | 'undo' | 'file';

export interface Task {
  readonly kind: TaskKind;
  /** What comes back under another ticket belongs to an earlier task and is ignored. */
  readonly ticket: number;
  readonly progress?: Progress;
  /** It has been asked to stop and has not yet answered. */
  readonly stopping?: true;
}

/** A run and a write can be stopped; what puts things back in order goes on to its end. */
export function canStop(task: Task): boolean {
  return task.kind === 'run' || task.kind === 'write';
}
