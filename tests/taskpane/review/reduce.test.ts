import type { Setting } from '../../../src/rules/settings/setting';
import { mayWrite, whyNotReview } from '../../../src/taskpane/review/why-not';
import { reviewScreen, rulesScreen } from '../support/fake-screens';
import { Store } from '../support/store';

const SHARE: Setting = { path: 'titles[0].share', kind: 'share', owner: [], original: '15%', value: '15%' };
const setup = { pack: 'một', sheets: {}, changes: {} };

let store: Store;
beforeEach(() => {
  store = new Store();
});

/** A pane with a pack whose rules are there. */
function prepared(): void {
  store.dispatch(
    { type: 'recalled', kept: setup },
    { type: 'rules-told', pack: 'một', rules: rulesScreen(setup) },
  );
}

/** A pane with the result of the run under a ticket. */
function reviewed(ticket = 1, change = {}): void {
  prepared();
  store.dispatch(
    { type: 'task-started', kind: 'run', ticket },
    { type: 'run-done', ticket, screen: reviewScreen(change), language: 'vi', setup: store.state.setup },
  );
}

describe('what was kept with the workbook', () => {
  test('is taken up when the pane opens', () => {
    store.dispatch({ type: 'recalled', kept: setup });
    expect(store.state.setup).toEqual(setup);
  });

  test('does not push aside a pack that was chosen before the workbook answered', () => {
    store.dispatch({ type: 'pack-chosen', pack: 'hai' }, { type: 'recalled', kept: setup });
    expect(store.state.setup.pack).toBe('hai');
  });
});

describe('choosing another pack', () => {
  test('leaves behind what belongs to the first, and gives it back to whoever returns', () => {
    prepared();
    store.dispatch(
      { type: 'sheets-chosen', population: 'ca_nhan', names: ['Kết quả'] },
      { type: 'setting-read', setting: SHARE, value: '20%' },
    );
    const before = store.state.setup;
    store.dispatch({ type: 'pack-chosen', pack: 'hai' });
    expect(store.state.setup).toEqual({ pack: 'hai', sheets: {}, changes: {} });
    expect(store.state.rules).toBeUndefined();
    store.dispatch({ type: 'pack-chosen', pack: 'một' });
    expect(store.state.setup).toEqual(before);
  });

  test('ignores the rules of the first when they come late', () => {
    prepared();
    store.dispatch(
      { type: 'pack-chosen', pack: 'hai' },
      { type: 'rules-told', pack: 'một', rules: rulesScreen(setup) },
    );
    expect(store.state.rules).toBeUndefined();
  });
});

describe('a figure of the rules', () => {
  test('that was refused keeps what was typed, and its reason goes with the next letter', () => {
    prepared();
    store.dispatch(
      { type: 'setting-typed', path: SHARE.path, text: 'nửa' },
      { type: 'setting-refused', path: SHARE.path, problem: { code: 'x', params: {} } },
    );
    expect(store.state.drafts[SHARE.path]).toEqual({ text: 'nửa', problem: { code: 'x', params: {} } });
    expect(whyNotReview(store.state)).toEqual({ code: 'taskpane.why-not.fields', count: 1 });
    store.dispatch({ type: 'setting-typed', path: SHARE.path, text: 'nử' });
    expect(store.state.drafts[SHARE.path]).toEqual({ text: 'nử' });
  });

  test('is a change only while it differs from what the rule set says', () => {
    prepared();
    store.dispatch({ type: 'setting-read', setting: SHARE, value: '20%' });
    expect(store.state.setup.changes).toEqual({ [SHARE.path]: '20%' });
    store.dispatch({ type: 'setting-read', setting: SHARE, value: '15%' });
    expect(store.state.setup.changes).toEqual({});
  });

  test('goes back to the original in one step, whatever stands in its field', () => {
    prepared();
    store.dispatch(
      { type: 'setting-read', setting: SHARE, value: '20%' },
      { type: 'setting-typed', path: SHARE.path, text: 'nửa' },
      { type: 'setting-reset', setting: SHARE },
    );
    expect(store.state.setup.changes).toEqual({});
    expect(store.state.drafts).toEqual({});
  });
});

describe('why a review cannot begin', () => {
  test.each([
    ['the workbook has not answered', [], 'taskpane.why-not.opening'],
    ['no pack is chosen', [{ type: 'recalled', kept: undefined }], 'taskpane.why-not.pack'],
    ['the rules are not there', [{ type: 'recalled', kept: setup }], 'taskpane.why-not.no-rules'],
  ] as const)('is said where %s', (_, actions, code) => {
    store.dispatch(...actions);
    expect(whyNotReview(store.state)?.code).toBe(code);
  });

  test('is said where the changes leave faults in the rules', () => {
    prepared();
    const rules = { ...rulesScreen(setup), problems: [{ text: 'a' }, { text: 'b' }] };
    store.dispatch({ type: 'rules-told', pack: 'một', rules });
    expect(whyNotReview(store.state)).toEqual({ code: 'taskpane.why-not.rules', count: 2 });
  });

  test('is nothing once everything is there', () => {
    prepared();
    expect(whyNotReview(store.state)).toBeUndefined();
  });
});

describe('a run', () => {
  test('leads to the results, problems first where an answer is needed', () => {
    reviewed();
    expect(store.state).toMatchObject({ step: 'results', tab: 'problems', task: undefined });
  });

  test('leads to the ranking first where nothing needs an answer', () => {
    reviewed(1, { counts: { error: 0, question: 0, warning: 4 } });
    expect(store.state.tab).toBe('ranking');
  });

  test('takes the result of the last one away when it begins', () => {
    reviewed();
    store.dispatch({ type: 'task-started', kind: 'run', ticket: 2 });
    expect(store.state.result).toBeUndefined();
  });

  test('does not hear what an earlier run says late', () => {
    prepared();
    const late = { screen: reviewScreen(), language: 'vi', setup } as const;
    store.dispatch(
      { type: 'task-started', kind: 'run', ticket: 2 },
      { type: 'task-progressed', ticket: 1, progress: { phase: 'write' } },
      { type: 'run-done', ticket: 1, ...late },
      { type: 'task-failed', ticket: 1, failure: { code: 'x', params: {} } },
    );
    expect(store.state.task).toEqual({ kind: 'run', ticket: 2 });
    expect(store.state.result).toBeUndefined();
    expect(store.state.trouble).toBeUndefined();
  });

  test('is not begun beside another', () => {
    prepared();
    store.dispatch(
      { type: 'task-started', kind: 'write', ticket: 1 },
      { type: 'task-started', kind: 'run', ticket: 2 },
    );
    expect(store.state.task).toEqual({ kind: 'write', ticket: 1 });
  });

  test('that was stopped says so quietly and goes back to the preparation', () => {
    prepared();
    store.dispatch({ type: 'task-started', kind: 'run', ticket: 1 }, { type: 'task-stopping' });
    expect(store.state.task?.stopping).toBe(true);
    store.dispatch({
      type: 'task-failed',
      ticket: 1,
      failure: { code: 'workbook.cancelled', params: {} },
    });
    expect(store.state).toMatchObject({ step: 'prepare', task: undefined, notice: { kind: 'stopped' } });
    expect(store.state.trouble).toBeUndefined();
  });

  test('that failed says what failed, and beginning again takes the message away', () => {
    prepared();
    const failure = { code: 'workbook.excel-busy', params: { code: 'x' } };
    store.dispatch(
      { type: 'task-started', kind: 'run', ticket: 1 },
      { type: 'task-failed', ticket: 1, failure },
    );
    expect(store.state.trouble).toEqual({ during: 'run', failure });
    store.dispatch({ type: 'task-started', kind: 'run', ticket: 2 });
    expect(store.state.trouble).toBeUndefined();
  });

  test('moving on means that no cell is waited for any longer', () => {
    prepared();
    store.dispatch({ type: 'task-started', kind: 'run', ticket: 1 }, { type: 'cell-editing' });
    expect(store.state.cellEditing).toBe(true);
    store.dispatch({ type: 'task-progressed', ticket: 1, progress: { phase: 'read', done: 0.5 } });
    expect(store.state.cellEditing).toBe(false);
  });
});

describe('a result', () => {
  test('told in another language makes every list be asked for again', () => {
    reviewed(7);
    store.dispatch({
      type: 'screen-told',
      run: 7,
      language: 'en',
      screen: reviewScreen({ headline: 'One.' }),
    });
    expect(store.state.result).toMatchObject({
      run: 7,
      edition: 2,
      language: 'en',
      screen: { headline: 'One.' },
    });
  });

  test('of an earlier run, told late in another language, is ignored', () => {
    reviewed(7);
    store.dispatch({ type: 'screen-told', run: 6, language: 'en', screen: reviewScreen() });
    expect(store.state.result).toMatchObject({ edition: 1, language: 'vi' });
  });

  test.each([
    ['written', { kind: 'written', report: { sheets: ['A'], copies: [] } }, true],
    ['taken back', { kind: 'undone', report: { restored: [], removed: [], copies: [], left: [] } }, true],
    ['opened as a workbook of its own', { kind: 'opened' }, false],
  ] as const)('that was %s needs a new run for another write: %#', (_, outcome, spent) => {
    reviewed();
    store.dispatch(
      { type: 'task-started', kind: 'write', ticket: 2 },
      { type: 'task-done', ticket: 2, outcome },
    );
    expect(store.state.result?.spent).toBe(spent);
    expect(store.state.outcome).toEqual(outcome);
  });

  test('that is blocked can still be written, unless nothing could be read', () => {
    reviewed(1, { state: 'blocked' });
    expect(mayWrite(store.state)).toBe(true);
    reviewed(2, { state: 'blocked', read: [] });
    expect(mayWrite(store.state)).toBe(false);
  });
});

test('a question to the workbook that ended with a stopped task is no trouble of its own', () => {
  prepared();
  const failure = { code: 'workbook.cancelled', params: {} };
  store.dispatch({ type: 'answer-failed', trouble: { during: 'sheets', failure } });
  expect(store.state.trouble).toBeUndefined();
});

test('another step closes the explanation of a row and what was said beside it', () => {
  reviewed();
  store.dispatch(
    { type: 'row-opened', row: { population: 'ca_nhan', key: { ho_ten: 'A' } } },
    { type: 'noticed', notice: { kind: 'stopped' } },
    { type: 'step-chosen', step: 'write' },
  );
  expect(store.state.row).toBeUndefined();
  expect(store.state.notice).toBeUndefined();
});
