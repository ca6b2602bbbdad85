import { ExcelHost } from '../../excel-host/host';
import type { Sheet } from '../../excel-host/model/sheet';
import { describeWith } from '../support/tool';
import { foreign, newSheets, sheetNames } from './support/as-before';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { commandLineOutput, openSample } from './support/samples';
import { breaksInFile, expectSameSheet, sheetAsSeen } from './support/sheet-as-seen';
import { START_MS, Workshop } from './support/workshop';

const SAMPLE = 'hoi-dong-xa.xlsx';
const PACK = 'cap-xa-2025';
const CHOICES = 'Quyết định của Hội đồng';
const CSTDCS = 'Chiến sĩ thi đua cơ sở';

/** samples/hoi-dong-xa.md: level at the last seat of the small units, 94.5 points each, both at the front line. */
const LEVEL = { chosen: 'Lê Thị Kim Lệ', other: 'Bùi Quang Quân' };

describeWith('chromium', 'a run that waits for the council, from the pane', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  async function lineOf(pane: ReviewPane, name: string): Promise<string> {
    await pane.linesUnder('taskpane.tab.awards');
    await pane.choose('taskpane.awards.choose', CSTDCS);
    const lines = await pane.linesUnder('taskpane.tab.awards');
    return lines.find((line) => line.startsWith(name)) ?? '';
  }

  test('an open result is written as the command line writes it, with all that is awaited', async () => {
    const host = new ExcelHost({ workbook: openSample(SAMPLE).workbook });
    const theirs = sheetNames(host.workbook);
    const pane = await workshop.pane(host);
    await pane.decide(PACK, 'open');
    await takePicture(pane, 'awaited');
    await pane.write();
    const file = commandLineOutput(SAMPLE, PACK);
    const written = newSheets(host.workbook, theirs);
    expect(written).toEqual(newSheets(file.workbook, theirs));
    for (const name of written.filter((one) => !one.startsWith('_'))) {
      expectSameSheet(
        sheetAsSeen(host.workbook, name),
        sheetAsSeen(file.workbook, name, breaksInFile(file, name)),
      );
    }
  });

  test('names those who are level, and takes the council’s choice from the sheet that it offers', async () => {
    const host = new ExcelHost({ workbook: openSample(SAMPLE).workbook });
    // Nothing is decided yet: the answers to the questions of the rules are gone as well.
    host.user.delete(CHOICES);
    const theirs = sheetNames(host.workbook);
    const before = foreign(host.workbook);
    const pane = await workshop.pane(host);
    await pane.decide(PACK, 'open');
    const awaited = await pane.frame
      .getByRole('listitem')
      .filter({ hasText: LEVEL.chosen })
      .first()
      .innerText();
    expect(awaited).toContain(LEVEL.other);
    expect(await lineOf(pane, LEVEL.chosen)).toContain(vi('reports.decision.council'));
    expect(await lineOf(pane, LEVEL.other)).toContain(vi('reports.decision.council'));

    await pane.write();
    expect(newSheets(host.workbook, theirs)).toContain(CHOICES);
    const row = rowOf(host.workbook.sheet(CHOICES), LEVEL.chosen);
    host.user.type(CHOICES, `B${row}`, 'chọn');
    host.user.type(CHOICES, `G${row}`, 'Có sáng kiến được công nhận');
    const filled = sheetAsSeen(host.workbook, CHOICES);

    await pane.reviewAgain();
    // He has no seat any more; she still waits for her votes.
    expect(await lineOf(pane, LEVEL.other)).toContain(vi('reports.decision.over-quota'));
    expect(await lineOf(pane, LEVEL.chosen)).toContain(vi('reports.vote.awaited'));
    await pane.write();
    expect(sheetAsSeen(host.workbook, CHOICES)).toEqual(filled);
    expect(foreign(host.workbook, newSheets(host.workbook, theirs))).toEqual(before);
  });
});

/** The number of the first row that names somebody. */
function rowOf({ rows }: Sheet, name: string): number {
  for (const [at, cells] of rows) {
    if ([...cells.values()].some(({ value }) => String(value).includes(name))) return at + 1;
  }
  throw new Error(`nobody is called ${name}`);
}
