import type { Action, AnswerAction, TaskAction } from './actions';
import { reduceAnswer } from './reduce-answer';
import { reducePerson } from './reduce-person';
import { reduceTask } from './reduce-task';
import type { ReviewState } from './state';

const OF_TASKS: Readonly<Record<TaskAction['type'], true>> = {
  'task-started': true,
  'task-progressed': true,
  'task-stopping': true,
  'run-done': true,
  'reading-done': true,
  'task-done': true,
  'check-done': true,
  'task-failed': true,
};

const OF_ANSWERS: Readonly<Record<AnswerAction['type'], true>> = {
  recalled: true,
  'sheets-listed': true,
  'rules-told': true,
  'reading-told': true,
  'screen-told': true,
  'last-write-told': true,
  'cell-editing': true,
  'cell-editing-over': true,
  'answer-failed': true,
  noticed: true,
};

/** The state after an action. */
export function reduce(state: ReviewState, action: Action): ReviewState {
  if (isOfTask(action)) return reduceTask(state, action);
  return isAnswer(action) ? reduceAnswer(state, action) : reducePerson(state, action);
}

function isOfTask(action: Action): action is TaskAction {
  return Object.hasOwn(OF_TASKS, action.type);
}

function isAnswer(action: Action): action is AnswerAction {
  return Object.hasOwn(OF_ANSWERS, action.type);
}
