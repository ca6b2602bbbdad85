import { ExcelHost } from '../../excel-host/host';
import { columnName } from '../../excel-host/model/address';
import { describeWith } from '../support/tool';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { openSample } from './support/samples';
import { until } from './support/until';
import { START_MS, Workshop } from './support/workshop';

const PACK = 'cum-mau-100';
const SHEET = 'Cụm 3';
const REVENUE = 'Thu ngân sách: Giao';
const EXAMPLES = 'Điển hình tiên tiến được nhân rộng';
/** Words that no rule knows. */
const STRANGE = 'Gương người tốt, việc tốt';

/** The cluster with a revenue of `29.835`, which may be thousands or decimals, and one heading that nobody knows. */
function doubtful(): { readonly host: ExcelHost; readonly column: string } {
  const host = new ExcelHost({ workbook: openSample('cum-12-don-vi.xlsx').workbook });
  const sheet = host.workbook.sheet(SHEET);
  const cells = [...sheet.rows].flatMap(([row, columns]) =>
    [...columns].map(([column, { value }]) => ({ row, column, value })),
  );
  const folded = (value: unknown): string => String(value).replaceAll(/\s+/g, ' ');
  const heading = cells.find(
    ({ value }) => folded(value).endsWith(EXAMPLES.toLowerCase()) || folded(value) === EXAMPLES,
  );
  if (heading === undefined) throw new Error(`no heading ${EXAMPLES}`);
  host.user.type(SHEET, `${columnName(heading.column)}${heading.row + 1}`, STRANGE);
  host.user.type(SHEET, 'C13', '29.835');
  host.user.type(SHEET, 'D13', '31.245');
  return { host, column: columnName(heading.column) };
}

describeWith('chromium', 'columns that nobody can be sure of', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  const problems = (pane: ReviewPane) =>
    pane.frame.getByRole('list', { name: vi('taskpane.problems.label') }).getByRole('listitem');
  const entry = (pane: ReviewPane, text: string) => problems(pane).filter({ hasText: text });
  const dropdown = (pane: ReviewPane, field: string) =>
    pane.frame.getByRole('combobox', { name: new RegExp(`^${field} `) });

  test('are chosen, answered and confirmed once; a pane opened later remembers', async () => {
    const { host, column } = doubtful();
    const pane = await workshop.pane(host);
    await pane.decide(PACK, 'blocked');

    // A field without a column leads to its dropdown.
    await takePicture(pane, 'columns-problems');
    await entry(pane, `“${EXAMPLES}”`)
      .getByRole('button', { name: vi('taskpane.answer.choose-column') })
      .click();
    const choice = dropdown(pane, EXAMPLES);
    await choice.waitFor();
    await untilSeen(async () => choice.evaluate((element) => element === document.activeElement));
    await untilSeen(async () => choice.evaluate(isInView));
    await takePicture(pane, 'columns-sought');
    await choice.press('Enter');
    const option = vi('taskpane.columns.place', { place: column, words: STRANGE });
    await pane.frame.getByRole('option').filter({ hasText: option }).click();
    await untilSeen(async () => (await choice.innerText()).includes(STRANGE));

    // What was understood stands beside what was written; the question takes its answer.
    const answer = vi('sheets.answer.number-ambiguous.thousands', { asThousands: '29835' });
    await pane.frame.getByRole('button', { name: answer, exact: true }).click();
    await pane.sees('sheets.answered.number-ambiguous.thousands');
    const samples = pane.frame.getByRole('list', { name: vi('taskpane.samples.label', { field: REVENUE }) });
    await samples.getByText('29.835 triệu đồng').waitFor();
    await takePicture(pane, 'columns-answered');

    // An answer for another column is given in the list of problems; the result is out of date until the next run.
    await pane.goTo('results');
    await pane.sees('taskpane.results.outdated');
    const other = entry(pane, '31245');
    const decimals = vi('sheets.answer.number-ambiguous.thousands', { asThousands: '31245' });
    await other.getByRole('button', { name: decimals, exact: true }).click();
    await other.getByText(vi('taskpane.answer.given', { answer: decimals })).waitFor();
    await takePicture(pane, 'columns-answer-in-list');

    await pane.goTo('prepare');
    await pane.press('taskpane.columns.confirm');
    await pane.sees('taskpane.columns.confirmed');
    await takePicture(pane, 'columns-confirmed');
    await pane.review('open');
    expect(await entry(pane, EXAMPLES).count()).toBe(0);
    await until(() => String(host.workbook.settings.get('binh-xet.setup')).includes(STRANGE));

    const later = await workshop.pane(new ExcelHost({ workbook: host.workbook }));
    await later.frame.getByLabel(vi('taskpane.period.label')).waitFor();
    await later.review('open');
    await later.goTo('prepare');
    await later.press('taskpane.columns.show');
    await later.sees('taskpane.columns.confirmed');
  });
});

/** In the page, above the bar at its bottom. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom < window.innerHeight - 60;
}

async function untilSeen(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come to pass: ${holds.toString()}`);
    await new Promise((go) => setTimeout(go, 20));
  }
}
