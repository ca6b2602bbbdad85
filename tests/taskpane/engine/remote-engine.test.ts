import { address } from '../../../src/sheets/grid';
import { connectEngine, type WorkbookHooks } from '../../../src/taskpane/engine/connect-engine';
import type { EngineWorker } from '../../../src/taskpane/engine/engine-worker';
import { LocalEngine } from '../../../src/taskpane/engine/local-engine';
import type { Progress, ReviewEngine, Setup } from '../../../src/taskpane/engine/review-engine';
import { WorkbookError, type WritePlan } from '../../../src/workbook/port';
import { MemoryWorkbook } from './support/memory-workbook';
import { sample, SETUP, SHARE } from './support/samples';
import { WorkersInProcess } from './support/worker-in-process';

const silent = (): void => undefined;
const VI = { language: 'vi' } as const;

const workers: WorkersInProcess[] = [];

afterEach(() => workers.splice(0).forEach((each) => each.end()));

/** The sample, open before an engine in a worker of its own. */
async function connected(start?: () => EngineWorker) {
  const threads = new WorkersInProcess();
  workers.push(threads);
  let hooks: WorkbookHooks | undefined;
  const asked: WorkbookHooks = {
    isCancelled: () => hooks?.isCancelled() ?? false,
    onCellEditing: () => hooks?.onCellEditing(),
    onProgress: (phase, done) => hooks?.onProgress(phase, done),
  };
  const workbook = await MemoryWorkbook.open(sample(), asked);
  const connection = connectEngine((given) => {
    hooks = given;
    return workbook;
  }, start ?? threads.start);
  return { ...connection, memory: workbook, threads, hooks: () => hooks! };
}

/** Everything the pane can ask about a run. */
async function answersOf(engine: ReviewEngine, setup: Setup): Promise<unknown> {
  const rules = await engine.rules(setup, 'vi');
  const screen = await engine.run(setup, 'vi', silent);
  const english = await engine.screen('en');
  const slice = { from: 0, count: 20 };
  const problems = await engine.problems(slice);
  const [ranked] = screen.rankings;
  const ranking = await engine.ranking({ ...ranked!, group: ranked!.groups[0]!.name, ...slice });
  const award = await engine.award({ population: 'ca_nhan', award: 'cstdcs', ...slice });
  const row = await engine.row({ population: 'ca_nhan', key: award.lines[0]!.key });
  const written = await engine.write(VI, silent);
  return { rules, screen, english, problems, ranking, award, row, written, file: [...(await engine.file())] };
}

describe('the engine in a worker', () => {
  it('answers and writes as the engine in the same thread', async () => {
    const setup: Setup = { ...SETUP, period: '2021', sheets: {}, changes: { [SHARE]: '20%' } };
    const memory = await MemoryWorkbook.open(sample());
    const local = await answersOf(new LocalEngine(memory), setup);
    const remote = await connected();
    expect(await answersOf(remote.engine, setup)).toEqual(local);
    expect(Buffer.from(remote.memory.bytes()).equals(Buffer.from(memory.bytes()))).toBe(true);
    expect(remote.threads.started).toBe(1);
  });

  it('tells how far it is, in the order of the work, and only of what a person waits for', async () => {
    const { engine } = await connected();
    const steps: Progress[] = [];
    await engine.run(SETUP, 'vi', (progress) => void steps.push(progress));
    await engine.write(VI, (progress) => void steps.push(progress));
    expect(steps).toEqual([
      { phase: 'read' },
      { phase: 'read', done: 0 },
      { phase: 'read', done: 1 },
      { phase: 'decide' },
      { phase: 'describe' },
      { phase: 'describe' },
      { phase: 'write' },
      { phase: 'write', done: 0 },
      { phase: 'write', done: 1 },
    ]);
  });

  it('passes failures on as data, those of the workbook with their parameters', async () => {
    const { engine, memory } = await connected();
    await expect(engine.problems({ from: 0, count: 1 })).rejects.toMatchObject({
      code: 'taskpane.no-run',
      params: {},
    });
    memory.meanwhile = () => {
      throw new WorkbookError('workbook.excel-failed', {
        code: 'GeneralException',
        statement: 'range.values',
      });
    };
    await expect(engine.run(SETUP, 'vi', silent)).rejects.toMatchObject({
      code: 'workbook.excel-failed',
      params: { code: 'GeneralException', statement: 'range.values' },
    });
    memory.meanwhile = silent;
    await engine.run(SETUP, 'vi', silent);
    memory.meanwhile = () => {
      throw new WorkbookError('workbook.edited-since', { sheets: 'Bảng điểm' });
    };
    await expect(engine.write(VI, silent)).rejects.toMatchObject({ code: 'workbook.edited-since' });
  });

  it('asks for Enter through whoever listens', async () => {
    const { hooks, onCellEditing } = await connected();
    const heard: string[] = [];
    const end = onCellEditing(() => void heard.push('Enter'));
    hooks().onCellEditing();
    end();
    hooks().onCellEditing();
    expect(heard).toEqual(['Enter']);
  });
});

describe('what a program calculates of a write with formulas', () => {
  const LIVE = { ...VI, formulas: true };
  const phases: Progress[] = [];

  it('is compared with the engine, cell by cell, as often as it is asked', async () => {
    const { engine, memory } = await connected();
    await engine.run(SETUP, 'vi', silent);
    const { live, sheets } = await engine.write(LIVE, silent);
    expect(live).toBeGreaterThan(1_000);
    // a file holds what the engine said
    expect(await engine.check('vi', (progress) => void phases.push(progress))).toEqual({
      compared: live,
      differing: 0,
      differences: [],
    });
    expect(phases).toEqual([{ phase: 'check' }, { phase: 'check', done: 0 }, { phase: 'check', done: 1 }]);
    const cells: string[] = [];
    memory.calculate = (grids) =>
      grids.map((grid) => ({
        ...grid,
        rows: grid.rows.map((row, at) =>
          row.map((cell, column) => {
            if (grid.sheet !== 'Xếp hạng' || typeof cell?.value !== 'number' || cell.formula === undefined)
              return cell;
            cells.push(address(at, column));
            return { ...cell, value: 12_345.75 };
          }),
        ),
      }));
    const { differing, differences } = await engine.check('vi', silent);
    expect(sheets).toContain('Xếp hạng');
    expect(differing).toBe(cells.length);
    expect(differences.map(({ place }) => place)).toEqual(
      cells.slice(0, 10).map((cell) => ({ sheet: 'Xếp hạng', cell })),
    );
    expect(new Set(differences.map(({ excel }) => excel))).toEqual(new Set(['12.345,75']));
  });

  it('is no longer compared once that is stopped; the write stays, and the run', async () => {
    const { engine, memory, threads } = await connected();
    await engine.run(SETUP, 'vi', silent);
    await engine.write(LIVE, silent);
    const written = await memory.sheets();
    memory.meanwhile = (what) => void (what === 'check' && engine.cancel());
    await expect(engine.check('vi', silent)).rejects.toMatchObject({ code: 'workbook.cancelled' });
    memory.meanwhile = silent;
    // before the workbook has been asked, and after it has answered
    const stopped = engine.check('vi', ({ done }) => void (done === undefined && engine.cancel()));
    await expect(stopped).rejects.toMatchObject({ code: 'workbook.cancelled' });
    const late = engine.check('vi', ({ done }) => void (done === 1 && engine.cancel()));
    await expect(late).rejects.toMatchObject({ code: 'workbook.cancelled' });
    expect(await memory.sheets()).toEqual(written);
    expect(await memory.lastWrite()).toBeDefined();
    expect(await engine.screen('vi')).toBeDefined();
    expect(threads.started).toBe(1);

    // of a write without formulas nothing is known
    await engine.run(SETUP, 'vi', silent);
    expect(await engine.write(VI, silent)).not.toHaveProperty('live');
    await expect(engine.check('vi', silent)).rejects.toMatchObject({ code: 'taskpane.no-run' });
  });
});

describe('a call that is cancelled', () => {
  const CANCELLED = { code: 'workbook.cancelled' };

  it('while the workbook is read ends there, and the worker goes on with the run it had', async () => {
    const { engine, memory, threads, hooks } = await connected();
    await engine.run(SETUP, 'vi', silent);
    memory.meanwhile = () => engine.cancel();
    await expect(engine.run(SETUP, 'vi', silent)).rejects.toMatchObject(CANCELLED);
    expect(hooks().isCancelled()).toBe(false);
    memory.meanwhile = silent;
    expect(await engine.screen('vi')).toMatchObject({ state: expect.any(String) as string });
    expect(threads.started).toBe(1);
  });

  it('while it decides or describes ends with its worker: there is no run any more, and a new one begins', async () => {
    const { engine, memory, threads } = await connected();
    for (const phase of ['decide', 'describe']) {
      const before = memory.bytes();
      const run = engine.run(SETUP, 'vi', (progress) => {
        if (progress.phase === phase) engine.cancel();
      });
      await expect(run).rejects.toMatchObject(CANCELLED);
      await expect(engine.screen('vi')).rejects.toMatchObject({ code: 'taskpane.no-run' });
      expect(memory.bytes()).toEqual(before);
    }
    await engine.run(SETUP, 'vi', silent);
    const writing = engine.write(VI, ({ phase }) => {
      if (phase === 'describe') engine.cancel();
    });
    await expect(writing).rejects.toMatchObject(CANCELLED);
    expect(memory.plans).toEqual([]);
    expect(threads.running.size).toBeLessThanOrEqual(1);
  });

  it.each([
    ['the result sheets are written', false],
    ['the record is written, behind the result sheets', true],
  ])('while %s leaves the workbook as it was', async (_, continues) => {
    const { engine, memory } = await connected();
    await engine.run(SETUP, 'vi', silent);
    const before = await memory.sheets();
    memory.meanwhile = (what, plan) => {
      if (what === 'write' && ((plan as WritePlan).continues ?? false) === continues) engine.cancel();
    };
    await expect(engine.write(VI, silent)).rejects.toMatchObject(CANCELLED);
    expect(await memory.sheets()).toEqual(before);
    memory.meanwhile = silent;
    expect((await engine.write(VI, silent)).sheets).toContain('Bảng điểm');
  });

  it('when nothing is under way changes nothing', async () => {
    const { engine, threads } = await connected();
    engine.cancel();
    await engine.run(SETUP, 'vi', silent);
    engine.cancel();
    expect(await engine.screen('vi')).toBeDefined();
    expect(threads.started).toBe(1);
  });
});

describe('a worker that dies', () => {
  const FAILED = { code: 'taskpane.worker-failed', report: 'engine.js:1:2' };

  it('rejects what is awaited, and the next call has a new one', async () => {
    const { engine, memory, threads } = await connected();
    memory.meanwhile = () => threads.die('engine.js:1:2');
    await expect(engine.run(SETUP, 'vi', silent)).rejects.toMatchObject(FAILED);
    memory.meanwhile = silent;
    expect((await engine.run(SETUP, 'vi', silent)).read).toHaveLength(2);
    expect(threads.started).toBe(2);
  });

  it('between the sheets and the record leaves the workbook as it was', async () => {
    const { engine, memory, threads } = await connected();
    await engine.run(SETUP, 'vi', silent);
    const before = await memory.sheets();
    memory.meanwhile = (_, plan) => {
      if ('continues' in plan) threads.die('engine.js:1:2');
    };
    await expect(engine.write(VI, silent)).rejects.toMatchObject(FAILED);
    expect(await memory.sheets()).toEqual(before);
    expect(await memory.lastWrite()).toBeUndefined();
  });

  it('before it could start rejects each call that tries', async () => {
    const { engine } = await connected(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(engine.rules(SETUP, 'vi')).rejects.toMatchObject({
        code: 'taskpane.worker-failed',
        report: 'SecurityError',
      });
    }
  });
});
