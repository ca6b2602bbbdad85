/** Told while a call is under way. */
export type OnProgress = (progress: Progress) => void;

export interface Progress {
  readonly phase: 'read' | 'decide' | 'describe' | 'write' | 'check' | 'collect';
  /** Part of the phase that is done, from 0 to 1; absent where it cannot be known. */
  readonly done?: number;
  /** What it is at just now, as a name of a file. */
  readonly detail?: string;
}
