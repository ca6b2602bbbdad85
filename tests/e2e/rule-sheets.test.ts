import { ExcelHost } from '../../excel-host/host';
import { WHOLE_SHEET } from '../../excel-host/model/area';
import { areaAddress, columnName } from '../../excel-host/model/address';
import { describeWith } from '../support/tool';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import type { Code, Values } from '../../src/locale/catalogue';
import { openSample } from './support/samples';
import { until } from './support/until';
import { START_MS, Workshop } from './support/workshop';

const PACK = 'cum-mau-100';
const CRITERIA = 'Tiêu chí';
/** Where the bar at the bottom of the pane begins, in pixels from the top. */
const BAR = 540;

describeWith('chromium', 'rules on worksheets, from the pane', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  /** The sentence is seen without scrolling, though the button stands far below the top. */
  async function expectInView(pane: ReviewPane, code: Code, params?: Values): Promise<void> {
    await pane.sees(code, params);
    const box = await pane.text(code, params).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box!.y + box!.height).toBeLessThan(BAR);
  }

  test('are written, read back, and told where they are wrong, in view each time', async () => {
    const host = new ExcelHost({ workbook: openSample('cum-12-don-vi.xlsx').workbook });
    const pane = await workshop.pane(host);
    await pane.choosePack(PACK);
    await pane.button('taskpane.rule-sheets.write').scrollIntoViewIfNeeded();
    await takePicture(pane, 'rule-sheets');
    await pane.press('taskpane.rule-sheets.write');
    await expectInView(pane, 'taskpane.done.written');
    await takePicture(pane, 'rule-sheets-written');
    await pane.press('taskpane.rule-sheets.read');
    await pane.frame.getByText(/giống hệt bộ quy tắc đang chọn/).waitFor();

    // the first maximum of a criterion becomes a word
    const sheet = host.workbook.sheet(CRITERIA);
    const cells = [...sheet.kept(WHOLE_SHEET)];
    const [top, left] = cells.find(([, , { value }]) => value === 'Điểm tối đa') ?? [];
    const [row, column] =
      cells.find(
        ([at, across, { value }]) => across === left && at > (top ?? 0) && typeof value === 'number',
      ) ?? [];
    const cell = `${columnName(column!)}${row! + 1}`;
    host.user.type(CRITERIA, cell, 'nhiều');
    await pane.press('taskpane.rule-sheets.read');
    await expectInView(pane, 'taskpane.rule-sheets.wrong', { count: 1 });
    const link = pane.frame.getByRole('button', {
      name: vi('taskpane.place.cell', { sheet: CRITERIA, cell }),
    });
    await takePicture(pane, 'rule-sheets-wrong');
    host.user.select('Cụm 3', 'A1');
    await link.click();
    await until(() => host.workbook.active.name === CRITERIA);
    expect(areaAddress(host.workbook.active.selection)).toBe(cell);
  });
});
