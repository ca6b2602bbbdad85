/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { ExcelHost } from '../../../excel-host/host';
import { connect } from '../../../excel-host/transports/bare';
import { excel } from '../../excel-host/support/excel';
import { documentOf, row } from '../support/documents';
import { foreign, hidden, reopened, seen, untilLost } from './support/book';
import { pane } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const COPY = 'Xếp hạng (bản đã sửa)';
const ours = [SHEET];
const write = { documents: [ranking(90)], ours };
const UNDONE = { restored: [], removed: [], copies: [], left: [] };

async function written(host: ExcelHost = excel()): Promise<ExcelHost> {
  await pane().write({ documents: [ranking(80)], ours: [] });
  return host;
}

describe('a result sheet that somebody has changed since it was written', () => {
  test('makes the write fail before anything is drafted, and all such sheets are named', async () => {
    const host = excel();
    const minutes = documentOf('Biên bản', row(0, 'plain', 'một'));
    await pane().write({ documents: [ranking(80), minutes, documentOf('Khác', [])], ours: [] });
    host.user.type(SHEET, 'B3', 'Người khác');
    host.user.type('Biên bản', 'A1', 'hai');
    const before = host.workbook.sheets.map(({ name }) => [name, seen(host.workbook, name)]);
    const requests = host.roundTrips;
    const all = [SHEET, 'Biên bản', 'Khác'];
    const { code, params } = await refusalOf(
      pane().write({ documents: [ranking(90), minutes, documentOf('Khác', [])], ours: all }),
    );
    expect([code, params['sheets']]).toEqual(['workbook.edited-since', `${SHEET}, Biên bản`]);
    expect(host.workbook.sheets.map(({ name }) => [name, seen(host.workbook, name)])).toEqual(before);
    expect(host.roundTrips - requests).toBeLessThan(8);
  });

  test('is copied beside it where the plan asks for that, links, widths and all', async () => {
    const host = await written();
    host.user.type(SHEET, 'B3', 'Sửa tay');
    host.workbook.sheet(SHEET).columnLines.set(2, { size: 99 });
    const edited = seen(host.workbook, SHEET);
    const report = await pane().write({ ...write, edited: 'copy' });
    expect(report).toEqual({ names: [SHEET], copies: [COPY] });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
    expect(seen(host.workbook, COPY)).toEqual(edited);
    expect(await pane().lastWrite()).toEqual({ sheets: [SHEET, COPY] });
    // Taken back, the sheet is as it was edited, and nobody needs the copy.
    expect(await pane().undo()).toEqual({ ...UNDONE, restored: [SHEET], removed: [COPY] });
    expect(seen(host.workbook, SHEET)).toEqual(edited);
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
    // It is still edited: the next write asks again.
    expect(await refusalOf(pane().write(write))).toMatchObject({ code: 'workbook.edited-since' });
  });

  test('is as it was, without a copy, where the write fails after the copy was made', async () => {
    const host = await written();
    host.user.type(SHEET, 'B3', 'Sửa tay');
    const edited = seen(host.workbook, SHEET);
    const fault = { kind: 'fail-action', action: 'Clear', code: 'GeneralException' } as const;
    host.faults.add(fault, { mentions: 'Clear' });
    const refused = pane().write({ ...write, edited: 'copy' });
    expect(await refusalOf(refused)).toMatchObject({ code: 'workbook.excel-failed' });
    expect(seen(host.workbook, SHEET)).toEqual(edited);
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
  });

  test('is replaced where the plan says so, and undo brings it back', async () => {
    const host = await written();
    host.user.type(SHEET, 'B3', 'Sửa tay');
    const edited = seen(host.workbook, SHEET);
    expect(await pane().write({ ...write, edited: 'replace' })).toEqual({ names: [SHEET] });
    await pane().undo();
    expect(seen(host.workbook, SHEET)).toEqual(edited);
  });

  test('a copy of a sheet with a long name has a name that Excel takes, and a second one another', async () => {
    const name = 'Danh sách đề nghị khen thưởng A'; // 31 letters
    const host = excel();
    const list = (text: string) => documentOf(name, row(0, 'plain', text));
    await pane().write({ documents: [list('một')], ours: [] });
    for (const text of ['hai', 'ba']) {
      host.user.type(name, 'A1', `${text} sửa`);
      await pane().write({ documents: [list(text)], ours: [name], edited: 'copy' });
    }
    const copies = sheetNames(host.workbook).filter((one) => one.includes('(bản đã sửa'));
    // 31 letters at most, of which the endings take 13 and 15 with the space.
    expect(copies).toEqual(['Danh sách đề nghị (bản đã sửa)', 'Danh sách đề ngh (bản đã sửa 2)']);
    expect(copies.map((one) => host.workbook.sheet(one).cell(0, 0).value)).toEqual(['hai sửa', 'ba sửa']);
  });

  test('what a formula results in, the width of a column and a sheet that was emptied are no changes', async () => {
    const host = await written();
    host.workbook.calculationMode = 'Manual';
    host.workbook.sheet(SHEET).columnLines.set(0, { size: 200 });
    await pane().write(write);
    host.user.type(SHEET, 'A1:C5', '');
    await pane().write({ documents: [ranking(91)], ours });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91));
  });

  test('an edit is still known after a write that was of other sheets', async () => {
    const host = await written();
    await pane().write({ documents: [documentOf('Khác', row(0, 'plain', 'x'))], ours: [] });
    host.user.type(SHEET, 'C3', 7);
    expect(await refusalOf(pane().write(write))).toMatchObject({ code: 'workbook.edited-since' });
  });
});

describe('undo after somebody has changed what was written', () => {
  test('keeps a copy of a replaced sheet, and restores the former content', async () => {
    const host = await written();
    const before = seen(host.workbook, SHEET);
    await pane().write(write);
    host.user.type(SHEET, 'B3', 'Sửa tay');
    host.user.type(SHEET, 'E1', '=C3*2');
    host.workbook.calculationMode = 'Manual';
    const edited = seen(host.workbook, SHEET);
    expect(await pane().undo()).toEqual({ ...UNDONE, restored: [SHEET], copies: [COPY] });
    expect(seen(host.workbook, SHEET)).toEqual(before);
    expect(seen(host.workbook, COPY)).toEqual(edited);
    expect(host.workbook.sheet(COPY).cell(0, 4).formula).toBe('=C3*2');
    expect(hidden(host.workbook)).toEqual([]);
  });

  test('keeps a sheet it had made under another name', async () => {
    const host = await written();
    host.user.type(SHEET, 'B3', 'Sửa tay');
    const { id } = host.workbook.sheet(SHEET);
    expect(await pane().undo()).toEqual({ ...UNDONE, copies: [COPY] });
    expect(host.workbook.sheet(COPY)).toMatchObject({ id, visibility: 'Visible' });
    expect(host.workbook.sheet(COPY).cell(2, 1).value).toBe('Sửa tay');
  });

  test('leaves a sheet that got a table or a protection, says so, and can be done again when it is free', async () => {
    const host = await written();
    await pane().write(write);
    host.user.protect(SHEET);
    const now = seen(host.workbook, SHEET);
    expect(await pane().undo()).toEqual({ ...UNDONE, left: [SHEET] });
    expect(seen(host.workbook, SHEET)).toEqual(now);
    host.user.unprotect(SHEET);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).tables.add('A2:C5', true);
      await context.sync();
    });
    expect(await pane().undo()).toEqual({ ...UNDONE, left: [SHEET] });
    host.workbook.sheet(SHEET).tables.length = 0;
    expect(await pane().undo()).toEqual({ ...UNDONE, restored: [SHEET] });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  });
});

test('a sheet of ours with a pivot table is left alone, and the document gets a sheet of its own', async () => {
  const host = await written();
  const content = '<pivotTableDefinition name="Tổng hợp"/>';
  host.workbook.sheet(SHEET).carried.push({ kind: 'pivotTable', key: 'pivot', content });
  const before = seen(host.workbook, SHEET);
  expect(await pane().write(write)).toEqual({ names: ['Xếp hạng (2)'] });
  expect(seen(host.workbook, SHEET)).toEqual(before);
});

test('a chart on a sheet of ours stays there through a write and an undo', async () => {
  const host = await written();
  host.workbook.sheet(SHEET).carried.push({ kind: 'chart', key: 'biểu đồ', content: '<chart/>' });
  await pane().write(write);
  await pane().undo();
  expect(host.workbook.sheet(SHEET).carried).toHaveLength(1);
});

describe('after a crash in the middle of the replacement', () => {
  /** A pane that is gone when contents have been replaced, but nothing else has. */
  async function crashed(): Promise<ExcelHost> {
    const lost = new ExcelHost();
    connect(lost);
    await written(lost);
    lost.faults.add({ kind: 'lose-reply', as: 'silence' }, { mentions: 'Clear' });
    await untilLost(lost, pane().write(write));
    return reopened(lost);
  }

  test('what a person has typed since is copied before the former content comes back', async () => {
    const host = await crashed();
    host.user.type(SHEET, 'B4', 'gõ sau khi hỏng');
    const edited = seen(host.workbook, SHEET);
    const report = await pane().write({ documents: [ranking(91)], ours });
    expect(report).toEqual({ names: [SHEET], copies: [COPY] });
    expect(seen(host.workbook, COPY)).toMatchObject({ cells: (edited as { cells: unknown }).cells });
    await pane().undo();
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  });

  test('undo first puts the workbook in order, and takes the write before back', async () => {
    const host = await crashed();
    expect(await pane().undo()).toEqual({ ...UNDONE, removed: [SHEET] });
    expect(sheetNames(host.workbook)).toEqual(['Sheet1']);
  });

  test('a former content that somebody has removed is told once, and the sheet is not cleared', async () => {
    const host = await crashed();
    for (const name of hidden(host.workbook)) {
      host.user.show(name, 'Visible');
      host.user.delete(name);
    }
    const before = seen(host.workbook, SHEET);
    expect(await refusalOf(pane().write({ documents: [ranking(91)], ours }))).toMatchObject({
      code: 'workbook.former-missing',
      params: { sheet: SHEET },
    });
    expect(seen(host.workbook, SHEET)).toEqual(before);
    await pane().write({ documents: [ranking(91)], ours, edited: 'copy' });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91));
  });
});

test('undo without the former content says so and clears nothing', async () => {
  const host = await written();
  await pane().write(write);
  const [former = ''] = hidden(host.workbook);
  host.user.show(former, 'Visible');
  host.user.delete(former);
  const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) };
  expect(await refusalOf(pane().undo())).toMatchObject({ code: 'workbook.former-missing' });
  expect({ seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) }).toEqual(before);
});

test('what a co-author changes while drafts are written is in the former content', async () => {
  const host = await written();
  host.faults.add(
    { kind: 'before', act: () => host.coAuthor.type(SHEET, 'B3', 'đồng nghiệp') },
    { mentions: 'Values' },
  );
  await pane().write(write);
  await pane().undo();
  expect(host.workbook.sheet(SHEET).cell(2, 1).value).toBe('đồng nghiệp');
});
