import { ExcelHost } from '../../../excel-host/host';
import { connect } from '../../../excel-host/transports/bare';
import { runCase } from '../../../src/app/run-case';
import { writeBack } from '../../../src/app/write-back';
import { packById } from '../../../src/rules/packs';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { crowd } from '../../../tests/e2e/support/crowd';

/** What one phase cost. */
export interface Cost {
  readonly ms: number;
  /** Of that, the simulated host, which stands for Excel. */
  readonly hostMs: number;
  readonly trips: number;
  /** Of requests and answers together. */
  readonly bytes: number;
}

export interface JobCost {
  readonly people: number;
  readonly read: Cost;
  readonly decide: Cost;
  readonly write: Cost;
}

/** Quảng Thành with so many people × 40 columns: read from the simulated Excel, decided, and every result sheet written. */
export async function job(people: number): Promise<JobCost> {
  const host = new ExcelHost({ workbook: crowd(people).workbook });
  const clock = { hostMs: 0 };
  const process = host.process.bind(host);
  host.process = async (request) => {
    const start = performance.now();
    const answer = await process(request);
    clock.hostMs += performance.now() - start;
    return answer;
  };
  connect(host);

  const marks = [mark()];
  function mark(): { ms: number; hostMs: number; entries: number } {
    return { ms: performance.now(), hostMs: clock.hostMs, entries: host.log.length };
  }
  const workbook = new OfficeWorkbook();
  const { run, rules, recorded } = await runCase({
    data: { workbook, files: [] },
    json: packById('quang-thanh-2021'),
    name: 'quang-thanh-2021',
    language: 'vi',
    onRead: () => marks.push(mark()),
  });
  if (!rules) throw new Error(JSON.stringify(run.problems.slice(0, 3)));
  marks.push(mark());
  await writeBack(workbook, { run, rules, recorded }, { language: 'vi' });
  marks.push(mark());

  const [read, decide, write] = marks.slice(1).map((end, i): Cost => {
    const begin = marks[i]!;
    const log = host.log.slice(begin.entries, end.entries);
    return {
      ms: end.ms - begin.ms,
      hostMs: end.hostMs - begin.hostMs,
      trips: log.length,
      bytes: log.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0),
    };
  }) as [Cost, Cost, Cost];
  return { people, read, decide, write };
}
