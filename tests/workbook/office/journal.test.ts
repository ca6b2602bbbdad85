/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { openFile } from '../../../excel-host/file/open-file';
import { saveFile } from '../../../excel-host/file/save-file';
import { blankFile } from '../../../excel-host/file/blank-file';
import { excel } from '../../excel-host/support/excel';
import { foreign, hidden, seen } from './support/book';
import { pane } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const ours = [SHEET];
const KEY = 'binh-xet-journal';

async function twice() {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  await pane().write({ documents: [ranking(90)], ours });
  return host;
}

describe('a journal that cannot be read', () => {
  const damages: [string, (text: string) => unknown][] = [
    ['is cut off', (text) => text.slice(0, 200)],
    ['is no text', () => 7],
    ['is of another version', (text) => text.replace('"version":2', '"version":3')],
    ['has lost a part', (text) => text.replace(/"contents":\[.*?\],/, '')],
    ['has something else in a place', (text) => text.replace(/"hidden":\[.*?\]/, '"hidden":"x"')],
  ];
  test.each(damages)('%s: former contents stay, writing goes on, and it is said', async (_what, damage) => {
    const host = await twice();
    const [former = ''] = hidden(host.workbook);
    host.workbook.settings.set(KEY, damage(String(host.workbook.settings.get(KEY))));
    expect(await pane().lastWrite()).toBeUndefined();
    const report = await pane().write({ documents: [ranking(91)], ours });
    expect(report).toEqual({ names: [SHEET], stray: [former] });
    expect(valuesOf(host.workbook, former)).toEqual(rankingValues(80));
    // Nor does a later write delete them, or an undo.
    await pane().write({ documents: [ranking(92)], ours });
    await pane().undo();
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91));
    expect(hidden(host.workbook)).toEqual([former]);
    expect(valuesOf(host.workbook, former)).toEqual(rankingValues(80));
  });

  test('undo is refused with a sentence of its own, and nothing is changed that anybody sees', async () => {
    const host = await twice();
    const before = seen(host.workbook, SHEET);
    host.workbook.settings.set(KEY, '{"version":2');
    expect(await refusalOf(pane().undo())).toMatchObject({ code: 'workbook.journal-damaged' });
    expect(await refusalOf(pane().undo())).toMatchObject({ code: 'workbook.journal-damaged' });
    expect(seen(host.workbook, SHEET)).toEqual(before);
    expect(hidden(host.workbook)).toHaveLength(1);
  });

  test('settings that a program has dropped are like a damaged journal', async () => {
    const host = await twice();
    host.workbook.settings.clear();
    const { stray } = await pane().write({ documents: [ranking(91)], ours });
    expect(stray).toHaveLength(1);
  });
});

/** A file knows odd pages for those of all, so headers are left out. */
const pageOf = (all: unknown): unknown => ({ ...(all as { page: object }).page, headers: undefined });

describe('a file that was saved and opened again', () => {
  /** Ids of sheets are new then; settings are kept, which the simulated file does not. */
  async function savedAndOpened() {
    const first = blankFile();
    first.workbook.addSheet('Sheet1');
    const host = excel({ workbook: first.workbook });
    await pane().write({ documents: [ranking(80)], ours: [] });
    const before = seen(host.workbook, SHEET);
    await pane().write({ documents: [ranking(90)], ours });
    const opened = openFile(saveFile(host.workbook, first), 'sổ.xlsx').workbook;
    for (const [key, value] of host.workbook.settings) opened.settings.set(key, value);
    const ids = new Set(host.workbook.sheets.map(({ id }) => id));
    expect(opened.sheets.filter(({ id }) => ids.has(id))).toEqual([]);
    return { host: excel({ workbook: opened }), before };
  }

  test('can have its last write taken back: sheets are found by their names', async () => {
    const { host, before } = await savedAndOpened();
    expect(await pane().lastWrite()).toEqual({ sheets: [SHEET] });
    expect(await pane().undo()).toMatchObject({ restored: [SHEET], copies: [] });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    expect(pageOf(seen(host.workbook, SHEET))).toEqual(pageOf(before));
    expect(hidden(host.workbook)).toEqual([]);
  });

  test('still knows what was changed in it, and takes a continued write back as one', async () => {
    const { host } = await savedAndOpened();
    host.user.type(SHEET, 'B3', 'sửa sau khi mở lại');
    const refused = pane().write({ documents: [ranking(91)], ours, continues: true });
    expect(await refusalOf(refused)).toMatchObject({ code: 'workbook.edited-since' });
    await pane().write({ documents: [ranking(91)], ours, continues: true, edited: 'replace' });
    await pane().undo();
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  });
});

test('a sheet of somebody that only took the name of a deleted result sheet is not touched by an undo', async () => {
  const host = await twice();
  host.user.delete(SHEET);
  host.user.add(SHEET);
  host.user.type(SHEET, 'A1', 'của tôi');
  const mine = foreign(host.workbook, ['Xếp hạng (2)']);
  const { restored } = await pane().undo();
  expect(restored).toEqual([SHEET]);
  expect(valuesOf(host.workbook, 'Xếp hạng (2)')).toEqual(rankingValues(80));
  expect(foreign(host.workbook, ['Xếp hạng (2)'])).toEqual(mine);
});

test('writes of two people in one workbook are told apart', async () => {
  const host = await twice();
  const runs = new Set<string>();
  for (const points of [91, 92]) {
    await pane().write({ documents: [ranking(points)], ours });
    const { last } = JSON.parse(String(host.workbook.settings.get(KEY))) as { last: { run: string } };
    runs.add(last.run);
  }
  expect(runs.size).toBe(2);
  expect(sheetNames(host.workbook)).toHaveLength(3);
});
