import { reduce } from '../../../src/taskpane/review/reduce';
import { INITIAL_STATE, type ReviewState } from '../../../src/taskpane/review/state';
import { canStop, isWriting } from '../../../src/taskpane/review/task';
import { waysOut } from '../../../src/taskpane/review/trouble';
import { readingScreen } from '../support/fake-reading';
import { reviewScreen } from '../support/fake-screens';

const CANCELLED = { code: 'workbook.cancelled', params: {} };

/** With a run's result, while a task is under way. */
function during(kind: 'collect' | 'write-collected'): ReviewState {
  const result = {
    run: 1,
    edition: 1,
    language: 'vi',
    screen: reviewScreen(),
    setup: INITIAL_STATE.setup,
    spent: false,
  } as const;
  return reduce({ ...INITIAL_STATE, result }, { type: 'task-started', kind, ticket: 2 });
}

test('collecting keeps the last result until it is stopped, which ends the worker that has it', () => {
  const state = during('collect');
  expect(state.result).toBeDefined();
  const stopped = reduce(state, { type: 'task-failed', ticket: 2, failure: CANCELLED });
  expect([stopped.result, stopped.notice]).toEqual([undefined, { kind: 'stopped' }]);
});

test('what was collected and written is no longer what the last run has read', () => {
  const outcome = { kind: 'written', report: { sheets: ['Đơn vị'], copies: [] } } as const;
  const done = reduce(during('write-collected'), { type: 'task-done', ticket: 2, outcome });
  expect(done.result?.spent).toBe(true);
  const gathered = reduce(during('collect'), {
    type: 'task-done',
    ticket: 2,
    outcome: { kind: 'gathered' },
  });
  expect(gathered.result?.spent).toBe(false);
});

test('what was collected and written stands on sheets whose columns are looked at again', () => {
  const { setup } = INITIAL_STATE;
  const reading = { screen: readingScreen(setup), setup, language: 'vi', edition: 1, old: false } as const;
  const outcome = { kind: 'written', report: { sheets: ['Đơn vị'], copies: [] } } as const;
  const done = (kind: 'write-collected' | 'collect'): boolean | undefined =>
    reduce({ ...during(kind), reading }, { type: 'task-done', ticket: 2, outcome }).reading?.old;
  expect([done('write-collected'), done('collect')]).toEqual([true, false]);
});

test('collecting and writing what was collected can be stopped, opening a new workbook cannot', () => {
  const kinds = ['targets', 'collect', 'write-collected', 'file-collected'] as const;
  expect(kinds.filter((kind) => canStop({ kind, ticket: 1 }))).toEqual([
    'targets',
    'collect',
    'write-collected',
  ]);
  expect(kinds.filter((kind) => isWriting({ kind }))).toEqual(['write-collected']);
});

test('writing what was collected has the ways out of any writing', () => {
  const failure = { code: 'workbook.structure-protected', params: {} };
  expect(waysOut({ during: 'write-collected', failure })).toEqual(['new-workbook']);
  expect(waysOut({ during: 'collect', failure })).toEqual(['retry', 'report']);
});
