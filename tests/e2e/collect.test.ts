import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ExcelHost } from '../../excel-host/host';
import { describeWith } from '../support/tool';
import { sheetNames } from './support/as-before';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { START_MS, Workshop } from './support/workshop';

const PACK = 'cum-mau-100';
const UNIT = 'Đơn vị';
const LOG = 'Nhật ký điểm';
const REASON = 'Cụm thống nhất tính lại';

const HEADER = ['STT', 'Tên đơn vị', 'Cụm thi đua', 'III.1 Tổ chức phong trào thi đua: Tự chấm'];
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A unit's own file of self-scores. */
async function unitFile(unit: string, points: number) {
  const rows = [['PHIẾU TỰ CHẤM'], HEADER, [1, unit, 'Cụm 3', points]];
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: UNIT, rows }] }));
  return { name: `${unit}.xlsx`, mimeType: MIME, buffer };
}

const oldFile = {
  name: 'xã cũ.xls',
  mimeType: 'application/vnd.ms-excel',
  buffer: readFileSync(path.resolve(__dirname, '../../samples/loi/tep-cu.xls')),
};

describeWith('chromium', 'the units’ own files, collected from the pane', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  async function collect(pane: ReviewPane, files: Parameters<ReturnType<typeof input>['setInputFiles']>[0]) {
    await input(pane).setInputFiles(files);
    await pane.press('taskpane.collect.start');
  }

  const input = (pane: ReviewPane) => pane.frame.locator('input[type=file]');

  const cells = (host: ExcelHost, sheet: string): string[] =>
    [...host.workbook.sheet(sheet).rows.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value ?? '')),
    );

  test('become one workbook; what cannot be read is named; a changed score asks why; all can be taken back', async () => {
    const host = new ExcelHost();
    const theirs = sheetNames(host.workbook);
    const pane = await workshop.pane(host);
    await pane.choosePack(PACK);
    await pane.press('taskpane.gather.collect');
    await collect(pane, [await unitFile('Xã An', 6), await unitFile('Xã Bình', 7.5), oldFile]);
    await pane.sees('taskpane.collect.done', { read: 2, total: 3, skipped: 1 });
    await pane.choose('taskpane.collect.show', vi('taskpane.collect.skipped', { count: 1 }));
    const [skipped] = await pane.lines(vi('taskpane.collect.list'));
    expect(skipped).toContain('xã cũ.xls');
    expect(skipped).toContain('.xlsx');
    await takePicture(pane, 'collect');

    await pane.press('taskpane.collect.write');
    await pane.sees('taskpane.done.written');
    const written = sheetNames(host.workbook).filter(
      (name) => !theirs.includes(name) && !name.startsWith('_'),
    );
    expect(written).toEqual(expect.arrayContaining([UNIT, LOG]));
    expect(cells(host, UNIT)).toEqual(expect.arrayContaining(['Xã An', 'Xã Bình', '7.5', 'Xã Bình.xlsx']));

    // one unit sends another score
    await collect(pane, [await unitFile('Xã An', 8)]);
    await pane.sees('taskpane.collect.changes', { count: 1 });
    await pane.frame.getByLabel(vi('taskpane.collect.reason', { key: 'Xã An' })).fill(REASON);
    await takePicture(pane, 'collect-reason');
    await pane.press('taskpane.collect.write');
    await pane.sees('taskpane.done.written');
    expect(cells(host, LOG)).toEqual(expect.arrayContaining(['Xã An', '6', '8', REASON]));

    await pane.undo();
    expect(cells(host, UNIT)).toContain('6');
    expect(cells(host, LOG)).not.toContain(REASON);
  });
});
