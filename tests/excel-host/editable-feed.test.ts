import { Feed } from '../../excel-host/editable/picture/feed';
import type { Changes } from '../../excel-host/editable/picture/shapes';
import { newWorkbook } from '../../excel-host/host';
import { columnName } from '../../excel-host/model/address';
import { PLAIN } from '../../excel-host/model/style';
import type { WorkbookModel } from '../../excel-host/model/workbook';

function start(): { workbook: WorkbookModel; feed: Feed; first: Changes } {
  const workbook = newWorkbook();
  workbook.addSheet('Kết quả');
  workbook.active.put(0, 0, { value: 'Họ tên', style: PLAIN });
  workbook.active.put(1, 0, { value: 5, formula: '=2+3', style: PLAIN });
  const feed = new Feed(workbook);
  return { workbook, feed, first: feed.take() };
}

const NOTHING = { styles: {}, shown: [], removed: [], renamed: [], visibility: [], cells: [] };

test('a page is told everything first, and nothing while nothing changes', () => {
  const { feed, first } = start();
  expect(first.shown.map(({ name, hidden, cellData }) => [name, hidden, cellData])).toEqual([
    ['Sheet1', 0, { 0: { 0: { v: 'Họ tên', t: 1 } }, 1: { 0: { v: 5, t: 2, f: '=2+3' } } }],
    ['Kết quả', 0, {}],
  ]);
  expect(first.order).toEqual(first.shown.map(({ id }) => id));
  expect(first.active?.id).toBe(first.order[0]);
  const again = feed.take();
  expect(again).toEqual({ ...NOTHING, order: first.order });
});

test('changed cells are told alone, and emptied ones as nothing', () => {
  const { workbook, feed, first } = start();
  const [id] = first.order;
  workbook.active.put(0, 0, { value: null, style: PLAIN });
  workbook.active.put(2, 3, { value: true, style: PLAIN });
  workbook.active.put(2, 4, { value: { error: '#REF!' }, formula: '=#REF!', style: PLAIN });
  const cells = {
    0: { 0: null },
    2: { 3: { v: 1, t: 3 }, 4: { v: '#REF!', t: 1, f: '=#REF!' } },
  };
  expect(feed.take()).toEqual({ ...NOTHING, order: first.order, cells: [{ id, cells }] });
});

test('a calculation that comes to the same tells nothing', () => {
  const { workbook, feed, first } = start();
  workbook.active.put(1, 0, { value: 5, formula: '=2+3', style: PLAIN });
  expect(feed.take().cells).toEqual([]);
  workbook.active.put(1, 0, { value: 6, formula: '=2+3', style: PLAIN });
  expect(feed.take().cells).toEqual([{ id: first.order[0], cells: { 1: { 0: { v: 6, t: 2, f: '=2+3' } } } }]);
});

test('looks are told once, and equal looks have one key', () => {
  const { workbook, feed } = start();
  const bold = { ...PLAIN, font: { ...PLAIN.font, bold: true } };
  const sameBold = { ...PLAIN, font: { ...PLAIN.font, bold: true } };
  workbook.active.put(4, 0, { value: 'a', style: bold });
  workbook.active.put(4, 1, { value: 'b', style: sameBold });
  const { styles, cells } = feed.take();
  const [[key, look] = ['', undefined], ...others] = Object.entries(styles);
  expect(others).toEqual([]);
  expect(look).toMatchObject({ ff: 'Calibri', fs: 11, bl: 1 });
  const row = cells[0]?.cells[4];
  expect([row?.[0]?.s, row?.[1]?.s]).toEqual([key, key]);
  workbook.active.put(5, 0, { value: 'c', style: bold });
  expect(feed.take().styles).toEqual({});
});

describe('a sheet that changes as a whole is shown anew under another id', () => {
  const changes: [what: string, change: (workbook: WorkbookModel) => void][] = [
    ['merged cells', ({ active }) => void active.merges.push({ top: 0, left: 0, bottom: 0, right: 2 })],
    ['a width', ({ active }) => void active.columnLines.set(1, { size: 90 })],
    ['a hidden row', ({ active }) => void active.rowLines.set(1, { hidden: true })],
    ['frozen rows', ({ active }) => void (active.frozen = { top: 0, left: 0, bottom: 1, right: 16_383 })],
    ['gridlines', ({ active }) => void (active.showGridlines = false)],
    ['cells far below', ({ active }) => active.put(5_000, 0, { value: 1, style: PLAIN })],
  ];
  test.each(changes)('%s', (_what, change) => {
    const { workbook, feed, first } = start();
    change(workbook);
    const { shown, removed, order, active, cells } = feed.take();
    expect(removed).toEqual([first.order[0]]);
    expect(shown.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(order).toEqual([shown[0]?.id, first.order[1]]);
    expect(order[0]).not.toBe(first.order[0]);
    expect(cells).toEqual([]);
    // What the page still says of the former showing is about the same sheet.
    expect(feed.sheetOf(first.order[0] ?? '')).toBe(workbook.active);
    // The page looks at the new showing of the sheet it was looking at.
    expect(active?.id).toBe(order[0]);
  });

  test('with what it shows', () => {
    const { workbook, feed } = start();
    const { active } = workbook;
    active.merges.push({ top: 0, left: 1, bottom: 2, right: 3 });
    active.columnLines.set(1, { size: 90 });
    active.rowLines.set(1, { size: 30, hidden: true });
    active.frozen = { top: 0, left: 0, bottom: 1, right: 0 };
    // 90 points are 120 pixels at 96 to the inch, 30 are 40.
    expect(feed.take().shown[0]).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 1, endRow: 2, endColumn: 3 }],
      columnData: { 1: { w: 120 } },
      rowData: { 1: { h: 40, hd: 1 } },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    });
  });
});

test('sheets that are added, renamed, hidden, moved and deleted are told as such', () => {
  const { workbook, feed, first } = start();
  const [one, two] = first.order;
  workbook.renameSheet(workbook.sheet('Kết quả'), 'Xếp hạng');
  workbook.sheet('Xếp hạng').visibility = 'VeryHidden';
  const added = workbook.addSheet('Mới', 0);
  const changes = feed.take();
  expect(changes).toMatchObject({
    renamed: [{ id: two, name: 'Xếp hạng' }],
    visibility: [{ id: two, hidden: 1 }],
    removed: [],
  });
  expect(changes.order).toEqual([changes.shown[0]?.id, one, two]);
  expect(feed.sheetOf(changes.shown[0]?.id ?? '')).toBe(added);
  workbook.removeSheet(added);
  expect(feed.take()).toEqual({ ...NOTHING, order: [one, two], removed: [changes.shown[0]?.id] });
});

test('where the page is, is told only if the page did not say so itself', () => {
  const { workbook, feed, first } = start();
  workbook.active.selection = { top: 3, left: 1, bottom: 4, right: 2 };
  expect(feed.take().active).toEqual({
    id: first.order[0],
    selection: { startRow: 3, startColumn: 1, endRow: 4, endColumn: 2 },
  });
  workbook.active.selection = { top: 9, left: 0, bottom: 9, right: 0 };
  feed.pageIsThere();
  expect(feed.take().active).toBeUndefined();
});

test('a page that applies every step has the workbook', () => {
  const { workbook, feed, first } = start();
  const page = new Map(first.shown.map(({ id, name, cellData }) => [id, { name, cellData }]));
  const apply = ({ shown, removed, renamed, cells }: Changes): void => {
    for (const { id, name, cellData } of shown) page.set(id, { name, cellData });
    for (const id of removed) page.delete(id);
    for (const { id, name } of renamed)
      page.set(id, { ...page.get(id), name, cellData: page.get(id)?.cellData ?? {} });
    for (const one of cells) {
      for (const [row, columns] of Object.entries(one.cells)) {
        for (const [column, cell] of Object.entries(columns)) {
          const cellsOfRow = ((page.get(one.id)?.cellData ?? {})[Number(row)] ??= {});
          if (cell === null) delete cellsOfRow[Number(column)];
          else cellsOfRow[Number(column)] = cell;
        }
      }
    }
  };
  // A fixed walk over a small area, with every kind of step in it.
  let seed = 7;
  const dice = (sides: number): number => (seed = (seed * 48_271) % 2_147_483_647) % sides;
  for (let step = 0; step < 400; step += 1) {
    const sheet = workbook.sheets[dice(workbook.sheets.length)] ?? workbook.active;
    const [row, column] = [dice(6), dice(6)];
    const act = dice(20);
    if (act === 0) workbook.addSheet(`S${step}`, dice(workbook.sheets.length));
    else if (act === 1 && workbook.sheets.length > 2) workbook.removeSheet(sheet);
    else if (act === 2) workbook.renameSheet(sheet, `R${step}`);
    else if (act === 3) sheet.merges = [{ top: row, left: 0, bottom: row, right: 1 }];
    else if (act < 8) sheet.put(row, column, { value: null, style: PLAIN });
    else sheet.put(row, column, { value: `${columnName(column)}${dice(9)}`, style: PLAIN });
    if (dice(3) === 0) apply(feed.take());
  }
  const last = feed.take();
  apply(last);
  const fresh = new Feed(workbook).take().shown;
  const withoutEmptyRows = (data: object): object =>
    Object.fromEntries(Object.entries(data).filter(([, cells]) => Object.keys(cells as object).length > 0));
  expect(
    last.order.map((id) => [page.get(id)?.name, withoutEmptyRows(page.get(id)?.cellData ?? {})]),
  ).toEqual(fresh.map(({ name, cellData }) => [name, cellData]));
  expect(page.size).toBe(workbook.sheets.length);
});
