import type { OnProgress } from '../engine/review-engine';
import type { Action } from './actions';
import { failureOf } from '../engine/failure';
import type { TaskKind } from './task';
import type { WritingChoice } from './trouble';

export type Dispatch = (action: Action) => void;

/** Does the work of a task; the action it ends with carries the ticket. */
export type Work = (ticket: number, onProgress: OnProgress) => Promise<Action>;

/** Long work, one at a time, each under a ticket of its own; how it goes and ends is dispatched. */
export class Tasks {
  private ticket = 0;
  private busy = false;

  constructor(private readonly dispatch: Dispatch) {}

  /** Settles when the work has ended, whichever way; at once where other work is under way. */
  async start(kind: TaskKind, work: Work, writing?: WritingChoice): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.ticket += 1;
    const { ticket } = this;
    this.dispatch({ type: 'task-started', kind, ticket });
    try {
      this.dispatch(
        await work(ticket, (progress) => this.dispatch({ type: 'task-progressed', ticket, progress })),
      );
    } catch (error) {
      const failure = failureOf(error);
      this.dispatch({ type: 'task-failed', ticket, failure, ...(writing === undefined ? {} : { writing }) });
    } finally {
      this.busy = false;
    }
  }
}
