import { FAILURE } from '../../excel-host/dispatch/protocol';
import { ExcelHost } from '../../excel-host/host';
import { describeWith } from '../support/tool';
import { sheetNames } from './support/as-before';
import { furnished, PACK } from './support/furnished';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { sheetAsSeen } from './support/sheet-as-seen';
import { until } from './support/until';
import { START_MS, Workshop } from './support/workshop';
import { Before } from './support/written';

const RANKING = 'Xếp hạng';

describeWith('chromium', 'Excel fails on the way', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  /** A workbook, what it held before, and a pane in which everything is decided. */
  async function decided(): Promise<{ host: ExcelHost; before: Before; pane: ReviewPane }> {
    const host = furnished();
    const before = new Before(host);
    const pane = await workshop.pane(host);
    await pane.decide(PACK);
    return { host, before, pane };
  }

  test('a cell is being edited: the pane asks for Enter, and goes on by itself when editing has ended', async () => {
    const host = furnished();
    const before = new Before(host);
    const pane = await workshop.pane(host);
    await pane.choosePack(PACK);
    host.editing.begin();
    await pane.press('taskpane.action.review');
    await pane.sees('taskpane.cell-editing');
    await takePicture(pane, 'cell-editing');
    host.editing.end();
    await pane.sees('taskpane.state.complete');
    before.expectUntouched();

    host.faults.add({ kind: 'before', act: () => host.editing.begin() }, { mentions: 'Values' });
    await pane.startWrite();
    await pane.sees('taskpane.cell-editing');
    host.editing.end();
    await pane.sees('taskpane.done.written');
    expect(await pane.text('taskpane.cell-editing').count()).toBe(0);
    before.expectWritten();
  });

  test('a request is too large: it goes in halves, and everything is written', async () => {
    const { host, before, pane } = await decided();
    host.faults.add({ kind: 'refuse', failure: FAILURE.requestTooLarge }, { mentions: 'Values' }, 4);
    await pane.write();
    before.expectWritten();
  });

  test('a session is aborted twice and the write succeeds; three times, and it is said and can be tried again', async () => {
    const { host, before, pane } = await decided();
    const aborted = { kind: 'refuse', failure: FAILURE.timedOutSession } as const;
    host.faults.add(aborted, { mentions: 'Values' }, 3);
    await pane.startWrite();
    await pane.sees('workbook.excel-busy', { code: 'InvalidOrTimedOutSession' });
    await takePicture(pane, 'busy');
    before.expectUntouched();

    host.faults.add(aborted, { mentions: 'Values' }, 2);
    await pane.press('taskpane.way.retry');
    await pane.sees('taskpane.done.written');
    before.expectWritten();
  });

  test('an action fails and those before it stand: each time the workbook is put back, and the failure can be reported', async () => {
    const { host, before, pane } = await decided();
    await pane.goTo('write');
    let start = (): Promise<void> => pane.press('taskpane.action.write');
    const strikes = [
      { action: 2, mentions: 'Add' },
      { action: 3, mentions: 'Values' },
      { action: 5, mentions: 'Values' },
      { action: 'Values', mentions: 'Values' },
    ];
    for (const { action, mentions } of strikes) {
      // As often as it is tried, in smaller and smaller pieces.
      host.faults.add({ kind: 'fail-action', action, code: 'GeneralException' }, { mentions }, 10_000);
      await start();
      await pane.frame.getByRole('alert').getByText('GeneralException').waitFor();
      expect(await pane.button('taskpane.way.report').isVisible()).toBe(true);
      host.faults.clear();
      before.expectUntouched();
      start = () => pane.press('taskpane.way.retry');
    }
    await takePicture(pane, 'failed');
    await start();
    await pane.sees('taskpane.done.written');
    before.expectWritten();
  });

  test('an action fails while a former result is replaced: it is brought back', async () => {
    const { host, before, pane } = await decided();
    await pane.write();
    const first = sheetAsSeen(host.workbook, RANKING);
    await pane.reviewAgain();
    host.faults.add(
      { kind: 'fail-action', action: 'CopyFrom', code: 'GeneralException' },
      { mentions: 'Clear' },
    );
    await pane.startWrite();
    await pane.frame.getByRole('alert').getByText('GeneralException').waitFor();
    expect(sheetAsSeen(host.workbook, RANKING)).toEqual(first);
    before.expectWritten();
  });

  test('Excel is slow: progress is shown, and Dừng ends a run and a write without a trace', async () => {
    const host = furnished();
    const before = new Before(host);
    const pane = await workshop.pane(host);
    await pane.choosePack(PACK);
    host.faults.add({ kind: 'delay', milliseconds: 1_500 });
    await pane.press('taskpane.action.review');
    await pane.sees('taskpane.busy.read');
    await pane.press('taskpane.busy.stop');
    await pane.sees('taskpane.notice.stopped');
    before.expectUntouched();

    await pane.review();
    // By then the contents stand on hidden sheets: more than half is done.
    host.faults.add({ kind: 'delay', milliseconds: 1_500 }, { mentions: 'Merge' });
    await pane.startWrite();
    await pane.sees('taskpane.busy.write');
    const bar = pane.frame.getByRole('progressbar');
    await until(() => host.faults.waiting === 0);
    const done = Number(await bar.getAttribute('aria-valuenow'));
    expect(done).toBeGreaterThan(0.5);
    expect(done).toBeLessThan(1);
    await takePicture(pane, 'writing');
    await pane.press('taskpane.busy.stop');
    await pane.sees('taskpane.busy.taking-back');
    await pane.sees('taskpane.notice.stopped');
    before.expectUntouched();
    await takePicture(pane, 'stopped');
    await pane.write();
    before.expectWritten();
  });

  test('an answer is lost: what was done is not done twice, and a replacement nobody heard of is put in order', async () => {
    const { host, before, pane } = await decided();
    const lost = { kind: 'lose-reply', as: FAILURE.timedOutSession } as const;
    host.faults.add(lost, { mentions: 'Values' });
    await pane.write();
    before.expectWritten();

    await pane.reviewAgain();
    host.faults.add(lost, { mentions: 'Clear' });
    await pane.startWrite();
    await pane.sees('workbook.excel-busy', { code: 'InvalidOrTimedOutSession' });
    before.expectWritten();
    await pane.press('taskpane.way.retry');
    await pane.sees('taskpane.done.written');
    before.expectWritten();
  });

  test('a crash during the replacement: a pane opened later repairs it with its next write, which can be taken back', async () => {
    const { host, before, pane } = await decided();
    await pane.write();
    const first = sheetAsSeen(host.workbook, RANKING);
    await pane.reviewAgain();
    host.faults.add({ kind: 'lose-reply', as: 'silence' }, { mentions: 'Clear' });
    await pane.startWrite();
    await until(() => host.answersLost === 1);
    await pane.visit.page.close();
    before.expectKept();

    const later = new ExcelHost({ workbook: host.workbook });
    const next = await workshop.pane(later);
    await next.frame.getByLabel(vi('taskpane.period.label')).waitFor();
    await next.review();
    await next.write();
    before.expectWritten();
    await next.undo();
    expect(sheetAsSeen(host.workbook, RANKING)).toEqual(first);
    before.expectKept();
    expect(sheetNames(host.workbook).filter((name) => name.startsWith('_binhxet-'))).toEqual([]);
  });

  test('an Excel without a theme of its own: the pane takes the colours of the system', async () => {
    const host = furnished();
    const pane = await workshop.pane(host);
    await pane.sees('taskpane.why-not.pack');
    expect(await pane.frame.evaluate(() => Office.context.officeTheme)).toBeUndefined();
    const theme = () => pane.frame.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('light');
    await pane.visit.page.emulateMedia({ colorScheme: 'dark' });
    await pane.frame.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  });
});
