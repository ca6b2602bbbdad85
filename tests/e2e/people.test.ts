import { calculateWithIronCalc } from '../../excel-host/calculation/ironcalc';
import { openFile } from '../../excel-host/file/open-file';
import type { ExcelHost } from '../../excel-host/host';
import { snapshot } from '../../excel-host/model/snapshot';
import { describeWith } from '../support/tool';
import { sheetNames } from './support/as-before';
import { furnished, PACK } from './support/furnished';
import { takePicture } from './support/picture';
import { vi, type ReviewPane } from './support/review-pane';
import { sheetAsSeen } from './support/sheet-as-seen';
import { START_MS, Workshop } from './support/workshop';
import { Before } from './support/written';

const RANKING = 'Xếp hạng';
const SCORES = 'Bảng điểm';

describeWith('chromium', 'people and protection stand in the way of a write', (executablePath) => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open(executablePath);
  }, START_MS);
  afterEach(() => workshop.endTest());
  afterAll(() => workshop.close());

  interface Decided {
    readonly host: ExcelHost;
    readonly before: Before;
    readonly pane: ReviewPane;
  }

  /** A workbook, what it held before, and a pane in which everything is decided. */
  async function decided(host = furnished()): Promise<Decided> {
    const before = new Before(host);
    const pane = await workshop.pane(host);
    await pane.decide(PACK);
    return { host, before, pane };
  }

  /** The same with the result written and everything decided once more. */
  async function writtenOnce(host?: ExcelHost): Promise<Decided> {
    const all = await decided(host);
    await all.pane.write();
    await all.pane.reviewAgain();
    return all;
  }

  test('a co-author changes what was read, a user renames it: nothing is written, the pane says so, and reviews again', async () => {
    const { host, pane } = await decided();
    host.coAuthor.type('Cá nhân', 'H14', 4.5);
    let now = new Before(host);
    await pane.startWrite();
    await pane.sees('workbook.changed-meanwhile', { sheet: 'Cá nhân' });
    await takePicture(pane, 'changed-meanwhile');
    now.expectUntouched();
    await pane.reviewAgain();

    host.user.rename('Tập thể', 'Cơ quan');
    now = new Before(host);
    await pane.startWrite();
    await pane.sees('workbook.changed-meanwhile', { sheet: 'Tập thể' });
    now.expectUntouched();
    await pane.reviewAgain();

    // Also in the middle, when everything stands on hidden sheets already.
    const late = (): void => host.coAuthor.type('Cá nhân', 'H14', 4.75);
    host.faults.add({ kind: 'before', act: late }, { mentions: 'Merge' });
    await pane.startWrite();
    await pane.sees('workbook.changed-meanwhile', { sheet: 'Cá nhân' });
    await pane.reviewAgain();
    now = new Before(host);
    await pane.write();
    now.expectKept();
    // H14 has its first value again; only the name of a sheet that was read is another one.
    now.expectSheet(RANKING, RANKING);
  });

  test('a user deletes a sheet that was read: nothing is written, and what is left can be reviewed', async () => {
    const { host, pane } = await decided();
    host.user.delete('Nháp của tôi');
    const now = new Before(host);
    await pane.startWrite();
    await pane.sees('workbook.changed-meanwhile', { sheet: 'Nháp của tôi' });
    now.expectUntouched();
    await pane.reviewAgain();
    await pane.write();
    now.expectWritten();
  });

  test('a user renames one result sheet and deletes another: the next write finds the first and makes the second anew', async () => {
    const { host, before, pane } = await writtenOnce();
    host.user.rename(RANKING, 'Xếp hạng gửi huyện');
    host.user.delete('Danh sách đề nghị');
    await pane.write();
    before.expectKept();
    before.expectSheet('Danh sách đề nghị', 'Danh sách đề nghị');
    process.stdout.write(`after renaming and deleting: ${before.added.join(', ')}\n`);
  });

  test('a protected result sheet is named; a new sheet is offered and taken, and the protected one stays as it is', async () => {
    const { host, before, pane } = await writtenOnce();
    const now = new Before(host);
    host.user.protect(RANKING);
    const locked = sheetAsSeen(host.workbook, RANKING);
    await pane.startWrite();
    await pane.sees('workbook.sheet-protected', { sheet: RANKING });
    await takePicture(pane, 'protected');
    await pane.press('taskpane.way.beside');
    await pane.sees('taskpane.done.written');
    expect(sheetAsSeen(host.workbook, RANKING)).toEqual(locked);
    expect(host.workbook.sheet(RANKING).protection).toBeDefined();
    const beside = now.added.filter((name) => !name.startsWith('_'));
    expect(beside).toEqual([`${RANKING} (2)`]);
    before.expectSheet(`${RANKING} (2)`, RANKING);
    before.expectKept();
  });

  test.each([
    ['structure', 'workbook.structure-protected', (host: ExcelHost): void => host.user.protectStructure()],
    ['read-only', 'workbook.read-only', (host: ExcelHost): void => void (host.workbook.readOnly = true)],
  ] as const)(
    'a workbook that takes no sheets (%s): the result opens as a workbook of its own, without what is for the council alone',
    async (_which, code, lock) => {
      const { host, before, pane } = await decided();
      lock(host);
      const now = new Before(host);
      await pane.startWrite();
      await pane.sees(code, { name: host.workbook.name });
      now.expectUntouched();
      await pane.press('taskpane.way.new-workbook');
      await pane.sees('taskpane.done.opened');
      now.expectUntouched();
      await takePicture(pane, code.replace('workbook.', ''));

      expect(host.opened).toHaveLength(1);
      const { workbook } = openFile(host.opened[0]!, 'kết quả.xlsx');
      const names = sheetNames(workbook);
      expect(names).toEqual(expect.arrayContaining([SCORES, RANKING, 'Danh sách đề nghị']));
      for (const name of names) expect(name).not.toMatch(/^_binhxet|Lý do chưa đề nghị|Cá nhân/);
      expect(before.added).toEqual([]);
    },
  );

  test('a user’s formula, name and chart that refer to a result sheet live on through the next write', async () => {
    const host = furnished({ calculate: calculateWithIronCalc });
    const { before, pane } = await writtenOnce(host);
    const best = [...host.workbook.sheet(RANKING).rows].find(([, cells]) =>
      [...cells.values()].some(({ value }) => value === 99.75),
    )!;
    const column = [...best[1]].find(([, { value }]) => value === 99.75)![0];
    const place = `'${RANKING}'!${String.fromCharCode(65 + column)}${best[0] + 1}`;
    host.user.type('Nháp của tôi', 'C3', `=${place}*2`);
    const id = String(host.workbook.nextNumber());
    host.workbook.names.push({ id, name: 'Cao_nhất', formula: `=${place}`, visible: true, comment: '' });
    const ranking = host.workbook.sheet(RANKING);
    ranking.carried.push({ kind: 'chart', key: 'Biểu đồ điểm', content: `<chart ref="${place}"/>` });
    host.recalculate();
    const now = snapshot(host.workbook, before.added);

    await pane.goTo('prepare');
    await pane.review();
    await pane.write();
    host.recalculate();
    expect(host.workbook.sheet('Nháp của tôi').cell(2, 2)).toMatchObject({
      formula: `=${place}*2`,
      value: 199.5,
    });
    expect(snapshot(host.workbook, before.added)).toEqual({ ...now, settings: expect.anything() });
    expect(host.workbook.names.find(({ name }) => name === 'Cao_nhất')?.formula).toBe(`=${place}`);
    expect(host.workbook.sheet(RANKING)).toBe(ranking);
    expect(ranking.carried).toHaveLength(1);
    before.expectSheet(SCORES, SCORES);
  });

  test('a result sheet was edited by hand: a copy keeps the edit, or it is written over and comes back with an undo', async () => {
    const { host, before, pane } = await writtenOnce();
    host.user.type(RANKING, 'K5', 'ghi chú của thư ký');
    const edited = sheetAsSeen(host.workbook, RANKING);
    await pane.startWrite();
    await pane.frame.getByRole('alertdialog').waitFor();
    await pane.sees('workbook.edited-since', { sheets: RANKING });
    await takePicture(pane, 'edited');
    expect(sheetAsSeen(host.workbook, RANKING)).toEqual(edited);
    await pane.press('taskpane.way.keep-copy');
    await pane.sees('taskpane.done.written');
    const copy = `${RANKING} ${vi('workbook.copy-ending')}`;
    expect(sheetAsSeen(host.workbook, copy).cells).toEqual(edited.cells);
    before.expectSheet(RANKING, RANKING);
    before.expectKept();

    await pane.reviewAgain();
    host.user.type(RANKING, 'K6', 'ghi chú thứ hai');
    const second = sheetAsSeen(host.workbook, RANKING);
    await pane.startWrite();
    await pane.press('taskpane.way.overwrite');
    await pane.sees('taskpane.done.written');
    before.expectSheet(RANKING, RANKING);
    await pane.undo();
    expect(sheetAsSeen(host.workbook, RANKING)).toEqual(second);
    before.expectKept();
  });
});
