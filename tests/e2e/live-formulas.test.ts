import { calculateWithIronCalc } from '../../excel-host/calculation/ironcalc';
import { calculateWithLibreOffice } from '../../excel-host/calculation/libreoffice';
import { ExcelHost } from '../../excel-host/host';
import { WHOLE_SHEET } from '../../excel-host/model/area';
import { areaAddress } from '../../excel-host/model/address';
import type { WorkbookModel } from '../../excel-host/model/workbook';
import { describeWith } from '../support/tool';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { openSample } from './support/samples';
import { until } from './support/until';
import { START_MS, Workshop } from './support/workshop';

const SAMPLE = 'cum-12-don-vi.xlsx';
const PACK = 'cum-mau-100';
const RANKING = 'Xếp hạng';
/** Xã Cẩm Sơn Đông, the first of twelve, and the budget that it has collected. */
const FIRST = 'Xã Cẩm Sơn Đông';
const BUDGET = 'D15';

const SAME = /^Excel tính ra đúng ([\d.]+) ô công thức như kết quả bình xét\.$/;
const FIGURES = /^(.+), ô ([A-Z]+\d+) bình xét: (.+); Excel: (.+)$/;
const OTHERS = /^và ([\d.]+) ô nữa$/;

describeWith('chromium', 'live formulas, from the pane', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  /** The twelve units in an Excel that calculates on request, decided and written with formulas. */
  async function written(calculate: (workbook: WorkbookModel) => void): Promise<ReviewPane> {
    const host = new ExcelHost({ workbook: openSample(SAMPLE).workbook, calculate });
    host.workbook.calculationMode = 'Manual';
    const pane = await workshop.pane(host);
    await pane.decide(PACK, 'open');
    await pane.goTo('write');
    await pane.frame.getByRole('switch', { name: vi('taskpane.write.formulas') }).check();
    await takePicture(pane, 'live-chosen');
    await pane.write();
    return pane;
  }

  /** Places and names on the sheet of places, which keeps the order of its lines. */
  function placesOnSheet({ workbook }: ExcelHost): string[] {
    const sheet = workbook.sheet(RANKING);
    const rows = new Map<number, unknown[]>();
    for (const [row, , { value }] of sheet.kept(WHOLE_SHEET))
      rows.set(row, [...(rows.get(row) ?? []), value]);
    return [...rows.values()]
      .filter(([place, name]) => typeof place === 'number' && typeof name === 'string')
      .map(([place, name]) => `${vi('taskpane.ranking.place')} ${String(place)} ${String(name)}`)
      .sort();
  }

  describeWith('soffice', 'in a program that knows every function', () => {
    test('agree with the review in every cell, and a changed figure moves places as a new review does', async () => {
      const pane = await written(calculateWithLibreOffice);
      const { host } = pane;
      const line = pane.frame.getByText(SAME);
      await line.waitFor();
      const [, count = ''] = SAME.exec(await line.innerText()) ?? [];
      expect(Number(count.replaceAll('.', ''))).toBeGreaterThan(1_500);
      expect(host.workbook.calculationMode).toBe('Manual');
      await takePicture(pane, 'live-same');
      expect(placesOnSheet(host)).toContain(`${vi('taskpane.ranking.place')} 1 ${FIRST}`);

      host.user.type('Cụm 3', BUDGET, 5_000);
      host.workbook.calculationMode = 'Automatic';
      host.recalculate();
      const places = placesOnSheet(host);
      expect(places).not.toContain(`${vi('taskpane.ranking.place')} 1 ${FIRST}`);
      await pane.reviewAgain();
      const lines = await pane.linesUnder('taskpane.tab.ranking');
      // one unit has no place
      expect(places).toHaveLength(lines.length - 1);
      for (const place of places) {
        expect(lines.filter((one) => one === place || one.startsWith(`${place} `))).toHaveLength(1);
      }
    }, 120_000);
  });

  test('that a program calculates otherwise are named with both figures, and a click leads there', async () => {
    // it has no AGGREGATE
    const pane = await written(calculateWithIronCalc);
    const label = vi('taskpane.check.list');
    const lines = await pane.lines(label);
    await takePicture(pane, 'live-differs');
    const told = lines.filter((line) => FIGURES.test(line));
    const [, others = ''] = OTHERS.exec(lines.at(-1) ?? '') ?? [];
    const all = told.length + Number(others.replaceAll('.', ''));
    await pane.frame.getByText(new RegExp(`^Excel tính khác kết quả bình xét ở ${all}/`)).waitFor();

    const [, sheet = '', cell = '', engine, excel = ''] = FIGURES.exec(told[0]!) ?? [];
    expect(excel).not.toBe(engine);
    const link = pane.frame.getByRole('list', { name: label }).getByRole('button').first();
    await link.click();
    const { workbook } = pane.host;
    await until(() => workbook.active.name === sheet && areaAddress(workbook.active.selection) === cell);
    const { top, left } = workbook.active.selection;
    expect(excel).toBe(`“${String(workbook.active.cell(top, left).value)}”`);
  }, 120_000);
});
