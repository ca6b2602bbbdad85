import type { Frame } from 'playwright-core';
import { ExcelHost, type LogEntry } from '../../excel-host/host';
import { describeWith } from '../support/tool';
import { crowd, type Crowd } from './support/crowd';
import { PACK } from './support/furnished';
import { vi } from './support/review-pane';
import { START_MS, Workshop } from './support/workshop';
import { Before } from './support/written';

/** Longer than this no task of the pane's thread should take: printed, and no failure of a busy machine. */
const TARGET_MS = 200;
/** How many people; BINH_XET_LARGE=10000 takes minutes of the simulated host. */
const PEOPLE = Number(process.env['BINH_XET_LARGE'] ?? 1_000);
const PATIENCE_MS = PEOPLE * 300;

interface Cost {
  readonly trips: number;
  readonly bytes: number;
  readonly largest: number;
}

describeWith('chromium', `${PEOPLE} people × 40 columns`, (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  /** Reads, decides and writes; what it cost. */
  async function job({
    workbook,
    people,
    progressive,
    candidates,
  }: Crowd): Promise<{ read: Cost; write: Cost }> {
    const host = new ExcelHost({ workbook });
    const before = new Before(host);
    const pane = await workshop.pane(host);
    pane.visit.page.setDefaultTimeout(PATIENCE_MS);
    await pane.choosePack(PACK);
    await watchTasks(pane.frame);
    let start = performance.now();
    let from = host.log.length;
    await pane.review();
    const read = costOf(host.log.slice(from));
    const reviewed = performance.now() - start;

    await pane.linesUnder('taskpane.tab.awards');
    await pane.choose('taskpane.awards.choose', 'Chiến sĩ thi đua cơ sở');
    const [seats] = await pane.linesUnder('taskpane.tab.awards');
    const most = Math.floor((progressive * 15) / 100);
    expect(candidates).toBeLessThan(most);
    expect(seats).toContain(vi('taskpane.quotas.seats', { taken: candidates, seats: most }));

    start = performance.now();
    from = host.log.length;
    await pane.write();
    const write = costOf(host.log.slice(from));
    const written = performance.now() - start;
    before.expectKept();
    const { tasks, others } = await longTasks(pane.frame);
    const longest = Math.max(0, ...tasks);
    const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
    process.stdout.write(
      `${people} people: read and decided in ${seconds(reviewed)}, ${told(read)}; written in ${seconds(written)}, ${told(write)}\n` +
        `  tasks of the pane longer than ${TARGET_MS} ms: ${tasks.filter((ms) => ms > TARGET_MS).join(', ') || 'none'}; ` +
        `longest ${longest} ms, of the page around it ${Math.max(0, ...others)} ms\n`,
    );
    return { read, write };
  }

  test(
    'are read, decided and written in as many round trips as a fifth of them, apart from blocks',
    async () => {
      const few = await job(crowd(PEOPLE / 5));
      const all = await job(crowd(PEOPLE));
      // A block that is written holds at most 2 MB, one that is read 40,000 cells, which are more than half a MB.
      for (const step of ['read', 'write'] as const) {
        const more = all[step].bytes - few[step].bytes;
        expect(all[step].trips - few[step].trips).toBeLessThanOrEqual(Math.ceil(more / 500_000));
        expect(all[step].largest).toBeLessThan(5 * 1024 * 1024);
      }
    },
    2 * PATIENCE_MS,
  );
});

function costOf(log: readonly LogEntry[]): Cost {
  const own = log.filter(({ cleanUp }) => !cleanUp);
  const sizes = own.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  const bytes = own.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return { trips: own.length, bytes, largest: Math.max(...sizes) };
}

const told = ({ trips, bytes, largest }: Cost): string =>
  `${trips} round trips, ${(bytes / 1e6).toFixed(1)} MB, the largest ${(largest / 1e6).toFixed(2)} MB`;

async function watchTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const seen: { name: string; duration: number }[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) seen.push({ name, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Durations in milliseconds; the page around the frame shares its thread. */
async function longTasks(frame: Frame): Promise<{ tasks: number[]; others: number[] }> {
  const seen = await frame.evaluate(
    () => (window as unknown as { longTasks: { name: string; duration: number }[] }).longTasks,
  );
  const of = (own: boolean): number[] =>
    seen.filter(({ name }) => (name === 'self') === own).map(({ duration }) => Math.round(duration));
  return { tasks: of(true), others: of(false) };
}
