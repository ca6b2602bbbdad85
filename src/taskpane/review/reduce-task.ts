import type { ReviewScreen } from '../../reports/screen/screen';
import type { TaskAction } from './actions';
import { takeReading } from './reduce-columns';
import type { Check, ReviewState, Tab } from './state';

type Of<Type extends TaskAction['type']> = Extract<TaskAction, { type: Type }>;

/** What long work says while it goes on and when it ends. */
export function reduceTask(state: ReviewState, action: TaskAction): ReviewState {
  if (action.type === 'task-started') return start(state, action);
  const { task } = state;
  if (task === undefined) return state;
  if (action.type === 'task-stopping') return { ...state, task: { ...task, stopping: true } };
  if (action.ticket !== task.ticket) return state;
  switch (action.type) {
    case 'task-progressed':
      // Whatever moves on no longer waits for a cell.
      return { ...state, cellEditing: false, task: { ...task, progress: action.progress } };
    case 'run-done':
      return finishRun(state, action);
    case 'reading-done':
      return takeReading(ended(state), action);
    case 'task-done':
      return finish(state, action);
    case 'check-done':
      return checked(state, { kind: 'told', screen: action.screen });
    case 'task-failed':
      return fail(state, action);
  }
}

/** One task at a time: a second one is not begun. A new run ends the life of the last one's result. */
function start(state: ReviewState, { kind, ticket }: Of<'task-started'>): ReviewState {
  if (state.task !== undefined) return state;
  const begun = {
    ...state,
    task: { kind, ticket },
    trouble: undefined,
    notice: undefined,
    // a check tells about the write before it
    outcome: kind === 'check' ? state.outcome : undefined,
  };
  return kind === 'run' ? { ...begun, result: undefined, row: undefined } : begun;
}

function finishRun(state: ReviewState, action: Of<'run-done'>): ReviewState {
  const { ticket: run, screen, language, setup } = action;
  return {
    ...ended(state),
    step: 'results',
    tab: firstTab(screen),
    result: { run, edition: 1, language, screen, setup, spent: false },
    reading: state.reading && { ...state.reading, old: true },
  };
}

/** What needs an answer comes first; else what was asked for. */
function firstTab({ counts, rankings, awards }: ReviewScreen): Tab {
  if (counts.error + counts.question > 0) return 'problems';
  if (rankings.length > 0) return 'ranking';
  return awards.length > 0 ? 'awards' : 'problems';
}

function finish(state: ReviewState, { outcome }: Of<'task-done'>): ReviewState {
  const changesWorkbook = outcome.kind === 'written' || outcome.kind === 'undone';
  const result = state.result && changesWorkbook ? { ...state.result, spent: true } : state.result;
  // what was collected is data, and stands on sheets that nobody has read yet
  const reading =
    state.reading && state.task?.kind === 'write-collected' ? { ...state.reading, old: true } : state.reading;
  return { ...ended(state), outcome, result, reading };
}

/** What was written stays, whatever the check of it has found. */
function checked(state: ReviewState, check: Check): ReviewState {
  const { outcome } = state;
  return { ...ended(state), outcome: outcome?.kind === 'written' ? { ...outcome, check } : outcome };
}

function fail(state: ReviewState, { failure, writing }: Of<'task-failed'>): ReviewState {
  const { task } = state;
  if (task === undefined) return state;
  if (task.kind === 'check') {
    return checked(
      state,
      failure.code === 'workbook.cancelled' ? { kind: 'stopped' } : { kind: 'failed', failure },
    );
  }
  const after = { ...ended(state), step: task.kind === 'run' ? 'prepare' : state.step } as const;
  if (failure.code === 'workbook.cancelled') {
    // stopping ends the worker, and with it the last run
    const isRunGone = task.kind === 'collect' || task.kind === 'targets';
    return { ...after, ...(isRunGone && { result: undefined }), notice: { kind: 'stopped' } };
  }
  const trouble = { during: task.kind, failure, ...(writing === undefined ? {} : { writing }) };
  return { ...after, trouble };
}

function ended(state: ReviewState): ReviewState {
  return { ...state, task: undefined, cellEditing: false };
}
