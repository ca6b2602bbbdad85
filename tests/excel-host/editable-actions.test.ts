/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typedCells, typedText } from '../../excel-host/editable/page/typed';
import type { ServerMessage } from '../../excel-host/editable/page-messages';
import { act } from '../../excel-host/editable/server/act';
import { Messages } from '../../excel-host/editable/server/messages';
import { Session } from '../../excel-host/editable/server/session';
import { TEXTS } from '../../excel-host/editable/texts';
import { openFile } from '../../excel-host/file/open-file';
import { connect } from '../../excel-host/transports/bare';
import { codeOf } from './support/excel';

const SAMPLE = path.resolve(__dirname, '../../samples/quang-thanh-2021.xlsx');
const TEXT = TEXTS.vi;

/** A page without a browser: it keeps what it is told. */
function start() {
  const session = new Session(readFileSync(SAMPLE), 'quang-thanh-2021.xlsx', '1.9');
  connect(session.host);
  const told: ServerMessage[] = [];
  const messages = new Messages(session, (message) => told.push(message));
  messages.now();
  const changes = () => told.flatMap((one) => (one.kind === 'changes' ? [one.changes] : []));
  const idOf = (name: string): string =>
    changes()
      .flatMap(({ shown }) => shown)
      .filter((sheet) => sheet.name === name)
      .at(-1)?.id ?? '';
  const status = () => told.flatMap((one) => (one.kind === 'status' ? [one.status] : [])).at(-1);
  return { session, messages, changes, idOf, status, told };
}

const people = 'Cá nhân';
const type = (sheet: string, row: number, column: number, text: string) =>
  ({ kind: 'type', sheet, cells: [{ row, column, text }] }) as const;

test('what is typed into the page is typed by the user, and formulas of the workbook follow', async () => {
  const { session, messages, changes, idOf } = start();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, source }) => {
      heard.push(`${source} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  const sheet = session.host.workbook.sheet(people);
  const before = sheet.cell(42, 4);
  expect(before.formula).toBe('=SUM(E13:E42)');
  expect(act(session, type(idOf(people), 13, 4, '100'), TEXT)).toBeUndefined();
  messages.now();
  while (heard.length === 0) await new Promise((go) => setTimeout(go, 1));
  expect(heard).toEqual(['Local E14']);
  const last = changes().at(-1)?.cells[0]?.cells;
  expect(last?.[13]?.[4]?.v).toBe(100);
  // The sum grows by what the cell grew by; it was 24.
  expect(last?.[42]?.[4]?.v).toBe(Number(before.value) + 76);
  messages.close();
});

test('what a batch of the add-in writes reaches the page in one message', async () => {
  const { changes, messages } = start();
  const before = changes().length;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Xếp hạng');
    sheet.getRange('A1:B1').values = [['Hạng', 1]];
    sheet.getRange('A2').formulas = [['=B1+1']];
    sheet.activate();
    await context.sync();
  });
  const news = () =>
    changes()
      .slice(before)
      .filter(({ shown, cells }) => shown.length + cells.length > 0);
  while (news().length === 0) await new Promise((go) => setTimeout(go, 5));
  messages.now();
  expect(news()).toHaveLength(1);
  const [told] = news();
  expect(told?.shown.map(({ name, cellData }) => [name, cellData])).toEqual([
    ['Xếp hạng', { 0: { 0: { v: 'Hạng', t: 1 }, 1: { v: 1, t: 2 } }, 1: { 0: { v: 2, t: 2, f: '=B1+1' } } }],
  ]);
  expect(told?.active?.id).toBe(told?.shown[0]?.id);
  messages.close();
});

test('sheets are added, renamed, moved, hidden and deleted from the page', () => {
  const { session, messages, idOf } = start();
  const names = () => session.host.workbook.sheets.map(({ name }) => name);
  const before = names();
  act(session, { kind: 'add' }, TEXT);
  messages.now();
  const added = names().at(-1) ?? '';
  expect(session.host.workbook.active.name).toBe(added);
  act(session, { kind: 'rename', sheet: idOf(added), name: 'Ghi chú' }, TEXT);
  act(session, { kind: 'move', sheet: idOf(added), position: 0 }, TEXT);
  expect(names()).toEqual(['Ghi chú', ...before]);
  act(session, { kind: 'show', sheet: idOf(added), visible: false }, TEXT);
  expect(session.host.workbook.sheet('Ghi chú').visibility).toBe('Hidden');
  act(session, { kind: 'delete', sheet: idOf(added) }, TEXT);
  expect(names()).toEqual(before);
  messages.close();
});

test('a selection in the page is the add-in’s selection, and is not told back', async () => {
  const { session, messages, changes, idOf } = start();
  act(session, { kind: 'select', sheet: idOf('Tập thể'), address: 'C5:D6' }, TEXT);
  messages.now();
  expect(changes().at(-1)?.active).toBeUndefined();
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(range.address).toBe("'Tập thể'!C5:D6");
  });
  messages.close();
});

test('what Excel refuses is not done, and the person is told', () => {
  const { session, messages, idOf, status } = start();
  const sheet = session.host.workbook.sheet(people);
  const before = sheet.cell(13, 4).value;
  act(session, { kind: 'protect-sheet', sheet: idOf(people) }, TEXT);
  expect(act(session, type(idOf(people), 13, 4, '1'), TEXT)).toMatch(/^Excel từ chối: /);
  expect(sheet.cell(13, 4).value).toBe(before);
  act(session, { kind: 'protect-structure' }, TEXT);
  expect(act(session, { kind: 'delete', sheet: idOf(people) }, TEXT)).toMatch(/^Excel từ chối: /);
  expect(act(session, { kind: 'rename', sheet: idOf(people), name: 'a/b' }, TEXT)).toMatch(
    /^Excel từ chối: /,
  );
  messages.now();
  expect(status()).toMatchObject({ sheetProtected: true, structureProtected: true });
  for (const undo of [
    { kind: 'protect-sheet', sheet: idOf(people) },
    { kind: 'protect-structure' },
  ] as const) {
    act(session, undo, TEXT);
  }
  act(session, { kind: 'read-only' }, TEXT);
  expect(act(session, type(idOf(people), 13, 4, '1'), TEXT)).toMatch(/^Excel từ chối: /);
  act(session, { kind: 'read-only' }, TEXT);
  expect(act(session, type(idOf(people), 13, 4, '1'), TEXT)).toBeUndefined();
  expect(sheet.cell(13, 4).value).toBe(1);
  messages.close();
});

describe('faults by hand', () => {
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });

  test('a cell that is being edited holds the add-in up until Enter', async () => {
    const { session, messages } = start();
    act(session, { kind: 'editing', on: true }, TEXT);
    expect(await codeOf(read())).toBe('InvalidOperationInCellEditMode');
    act(session, { kind: 'editing', on: false }, TEXT);
    await read();
    messages.close();
  });

  test.each([
    ['session', 'InvalidOrTimedOutSession'],
    ['request-too-large', 'RequestPayloadSizeLimitExceeded'],
    ['answer-too-large', 'ResponsePayloadSizeLimitExceeded'],
    ['access-denied', 'AccessDenied'],
    ['lost-reply', 'InvalidOrTimedOutSession'],
  ] as const)('%s strikes the next request, and no other', async (fault, code) => {
    const { session, messages } = start();
    expect(act(session, { kind: 'fault', fault }, TEXT)).toContain(TEXT.faults[fault]);
    expect(await codeOf(read())).toBe(code);
    await read();
    messages.close();
  });

  test('a co-author types before the next request is answered', async () => {
    const { session, messages } = start();
    const sheet = session.host.workbook.active;
    const before = sheet.cell(0, 0).value;
    act(session, { kind: 'fault', fault: 'co-author' }, TEXT);
    expect(sheet.cell(0, 0).value).toBe(before);
    await read();
    expect(sheet.cell(0, 0).value).not.toBe(before);
    messages.close();
  });
});

test('a sheet of which the page is a moment behind is left alone', () => {
  const { session, messages, idOf } = start();
  const id = idOf('Tập thể');
  session.host.user.delete('Tập thể');
  messages.now();
  expect(act(session, type(id, 0, 0, 'x'), TEXT)).toBeUndefined();
  messages.close();
});

test('a sheet that the page may show wrongly is shown anew', () => {
  const { session, messages, changes, idOf } = start();
  act(session, { kind: 'refresh', sheet: idOf(people) }, TEXT);
  messages.now();
  expect(
    changes()
      .at(-1)
      ?.shown.map(({ name }) => name),
  ).toEqual([people]);
  messages.close();
});

test('what is saved has what was typed and what the file had', () => {
  const { session, messages, idOf } = start();
  act(session, type(idOf(people), 13, 4, '=1+1'), TEXT);
  const saved = openFile(session.save(), 'lại.xlsx').workbook;
  expect(saved.sheet(people).cell(13, 4)).toMatchObject({ formula: '=1+1', value: 2 });
  const kinds = saved.sheet(people).carried.map(({ kind }) => kind);
  expect(kinds).toEqual(session.host.workbook.sheet(people).carried.map(({ kind }) => kind));
  expect(kinds).toEqual(expect.arrayContaining(['conditionalFormat', 'validation', 'comment']));
  messages.close();
});

test('a cell of the page is told as it would be typed', () => {
  expect(typedText({ v: 3, f: '=1+2' })).toBe('=1+2');
  expect(typedText({ v: 1, t: 3 })).toBe('TRUE');
  expect(typedText({ v: 0, t: 3 })).toBe('FALSE');
  expect(typedText({ v: '007', t: 1 })).toBe('007');
  expect(typedText({ v: null })).toBe('');
  expect(typedText({ p: { body: { dataStream: 'hai\rdòng\r\n' } } })).toBe('hai\ndòng');
  // A cell of which only the look changes is not typed.
  expect(typedCells({ 2: { 1: { v: 5 }, 2: null }, 3: { 0: {} } })).toEqual([
    { row: 2, column: 1, text: '5' },
    { row: 2, column: 2, text: '' },
  ]);
});
