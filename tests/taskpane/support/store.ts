import type { Action } from '../../../src/taskpane/review/actions';
import { reduce } from '../../../src/taskpane/review/reduce';
import { INITIAL_STATE, type ReviewState } from '../../../src/taskpane/review/state';
import { Tasks } from '../../../src/taskpane/review/tasks';

/** The state machine without React: the state after every action dispatched so far. */
export class Store {
  state: ReviewState = INITIAL_STATE;
  readonly tasks = new Tasks((action) => this.dispatch(action));

  dispatch(...actions: Action[]): void {
    this.state = actions.reduce(reduce, this.state);
  }
}
