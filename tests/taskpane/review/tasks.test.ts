import { EngineError } from '../../../src/taskpane/engine/engine-error';
import { inTurn } from '../../../src/taskpane/review/in-turn';
import { EMPTY_SETUP } from '../../../src/taskpane/review/setup';
import { FakeEngine } from '../support/fake-engine';
import { Store } from '../support/store';

const setup = { ...EMPTY_SETUP, pack: 'một' };
let fake: FakeEngine;
let store: Store;
beforeEach(() => {
  fake = new FakeEngine();
  store = new Store();
});

const settled = () => new Promise((go) => setTimeout(go, 0));

function run(engine = inTurn(fake)): Promise<void> {
  return store.tasks.start('run', async (ticket, onProgress) => {
    const screen = await engine.run(setup, 'vi', onProgress);
    return { type: 'run-done', ticket, screen, language: 'vi', setup };
  });
}

test('a run tells how far it is and ends in its result', async () => {
  const held = fake.hold();
  const ended = run();
  await settled();
  fake.tell({ phase: 'decide', done: 0.25 });
  expect(store.state.task?.progress).toEqual({ phase: 'decide', done: 0.25 });
  held.done();
  await ended;
  expect(store.state.task).toBeUndefined();
  expect(store.state.result?.screen.state).toBe('open');
});

test('a run that is cancelled under way ends without a result and without a trouble', async () => {
  fake.hold();
  const engine = inTurn(fake);
  const ended = run(engine);
  await settled();
  engine.cancel();
  await ended;
  expect(store.state).toMatchObject({ task: undefined, result: undefined, notice: { kind: 'stopped' } });
  expect(store.state.trouble).toBeUndefined();
});

test('a run that is cancelled while it waits for its turn is never begun', async () => {
  fake.hold();
  const engine = inTurn(fake);
  const first = engine.run(setup, 'vi', () => undefined);
  const ended = run(engine);
  await settled();
  engine.cancel();
  await Promise.allSettled([first, ended]);
  expect(fake.calls('run')).toHaveLength(1);
  expect(store.state.notice).toEqual({ kind: 'stopped' });
});

test('calls go one after the other, and one that fails does not stop the next', async () => {
  const held = fake.hold();
  const engine = inTurn(fake);
  const first = engine.run(setup, 'vi', () => undefined);
  const second = engine.problems({ from: 0, count: 50 });
  await settled();
  expect(fake.asked.map(({ call }) => call)).toEqual(['run']);
  held.fail(new EngineError({ code: 'workbook.excel-busy', params: {} }));
  await expect(first).rejects.toMatchObject({ code: 'workbook.excel-busy' });
  expect((await second).total).toBe(3);
});

test('work that throws what nobody foresaw ends as a trouble with a report', async () => {
  await store.tasks.start('file', () => Promise.reject(new TypeError('ô “Nguyễn Văn A”')));
  expect(store.state.trouble).toMatchObject({ during: 'file', failure: { code: 'taskpane.unexpected' } });
  expect(store.state.trouble?.failure.report).toContain('TypeError');
  expect(store.state.trouble?.failure.report).not.toContain('Nguyễn Văn A');
});

test('a write that failed remembers what it was asked for', async () => {
  const failure = new EngineError({ code: 'workbook.sheet-protected', params: { sheet: 'B' } });
  await store.tasks.start('write', () => Promise.reject(failure), { beside: ['A'] });
  expect(store.state.trouble).toMatchObject({ during: 'write', writing: { beside: ['A'] } });
});

test('a second task waits for nobody: it is not begun', async () => {
  const held = fake.hold();
  const ended = run();
  await settled();
  await store.tasks.start('undo', () => Promise.reject(new Error('never called')));
  expect(store.state.task?.kind).toBe('run');
  held.done();
  await ended;
  expect(store.state.trouble).toBeUndefined();
});
