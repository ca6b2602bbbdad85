import { collectInto, formerIn, standingOf } from '../../src/app/collect/collect-into';
import { gather, type Gathered } from '../../src/app/collect/gather';
import { withReasons } from '../../src/app/collect/with-reasons';
import { writtenPlaces } from '../../src/app/collect/written-places';
import { runCase } from '../../src/app/run-case';
import { recordedSheets } from '../../src/app/run-record';
import { writeBack } from '../../src/app/write-back';
import type { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { writtenText } from '../../src/sheets/cell';
import { clusterRules, selfFile, source, xlsx } from './support/collecting';

const RULES = clusterRules();
const LOG = 'Nhật ký điểm';

async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  return openXlsx(bytes, 'so.xlsx');
}

async function gathered(workbook: FileWorkbook, files: Readonly<Record<string, Uint8Array>>) {
  const [former, standing] = [await formerIn(workbook), await standingOf(workbook)];
  const outcome = await gather({
    sources: Object.entries(files).map(([name, bytes]) => source(name, bytes)),
    json: RULES,
    name: RULES.id,
    language: 'vi',
    ...(former && { former }),
  });
  if (!('gathered' in outcome)) throw new Error(outcome.report.problems.map(({ message }) => message).join());
  return { standing, gathered: outcome.gathered };
}

async function collecting(workbook: FileWorkbook, files: Readonly<Record<string, Uint8Array>>, reasons = {}) {
  const { standing, gathered: all } = await gathered(workbook, files);
  const ready: Gathered = withReasons(all, reasons);
  const written = await collectInto(workbook, ready, { language: 'vi', standing });
  return { written, all: ready };
}

async function texts(workbook: FileWorkbook, sheet: string): Promise<string[][]> {
  const [grid] = await workbook.read({ sheets: [sheet] });
  return grid!.rows.map((cells) => cells.map((cell) => writtenText(cell)));
}

const decide = async (workbook: FileWorkbook) =>
  runCase({ data: { workbook, files: [] }, json: RULES, name: RULES.id, language: 'vi' });

test('a workbook with a sheet of its own gets the collected ones beside it, and a run reads these', async () => {
  const own = await xlsx({
    'Đơn vị': [
      ['Tên đơn vị', 'Số hộ'],
      ['Mẫu', 1],
    ],
    'Ghi chú': [['riêng']],
  });
  const workbook = await opened(own);
  const before = await texts(workbook, 'Đơn vị');
  const { written } = await collecting(workbook, {
    'a.xlsx': await selfFile(['Xã A', 100, 15, 20]),
    'b.xlsx': await selfFile(['Xã B', 200, 16, 25]),
  });
  expect(await texts(workbook, 'Đơn vị')).toEqual(before);
  expect(written.names).not.toContain('Đơn vị');
  const { run } = await decide(workbook);
  expect(run.populations['xa']!.rows.map(({ key, values }) => [key['ten'], values['total']])).toEqual([
    ['Xã A', 35],
    ['Xã B', 41],
  ]);
});

test('collecting again goes on from what stands in the workbook, and asks why scores changed', async () => {
  const workbook = await opened(await xlsx({ 'Ghi chú': [['riêng']] }));
  await collecting(workbook, { 'a.xlsx': await selfFile(['Xã A', 100, 15, 20]) });
  const first = (await workbook.sheets()).map(({ name }) => name);

  const { gathered: changed } = await gathered(workbook, { 'a.xlsx': await selfFile(['Xã A', 100, 17, 20]) });
  expect(changed.log.lines.map(({ old, new: now, why }) => [old, now, why])).toEqual([['15', '17', '']]);

  const { written, all } = await collecting(
    workbook,
    { 'a.xlsx': await selfFile(['Xã A', 100, 17, 20]) },
    { 0: 'Tính lại theo biên bản' },
  );
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(first);
  expect((await texts(workbook, LOG)).flat()).toContain('Tính lại theo biên bản');
  const places = writtenPlaces(all, written);
  const { sheet, cell } = places.ofReason(0);
  const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(cell)!;
  const column = letters!.charCodeAt(0) - 'A'.charCodeAt(0);
  expect((await texts(workbook, sheet))[Number(row) - 1]![column]).toBe('Tính lại theo biên bản');
  expect(places.ofFile('a.xlsx')).toBeDefined();

  const { gathered: third } = await gathered(workbook, { 'a.xlsx': await selfFile(['Xã A', 100, 17, 20]) });
  expect(third.log.lines.map(({ why }) => why)).toEqual(['Tính lại theo biên bản']);
});

test('the first row of each file stands where its place says', async () => {
  const workbook = await opened(await xlsx({ 'Ghi chú': [['riêng']] }));
  const { written, all } = await collecting(workbook, {
    'a.xlsx': await selfFile(['Xã A', 1, 1, 1], ['Xã A2', 1, 1, 1]),
    'b.xlsx': await selfFile(['Xã B', 2, 2, 2]),
  });
  const places = writtenPlaces(all, written);
  const named = async (file: string): Promise<string | undefined> => {
    const { sheet, cell } = places.ofFile(file)!;
    return (await texts(workbook, sheet))[Number(cell.slice(1)) - 1]![1];
  };
  expect([await named('a.xlsx'), await named('b.xlsx')]).toEqual(['Xã A', 'Xã B']);
});

test('what a run wrote stays known when the files are collected again', async () => {
  const workbook = await opened(await xlsx({ 'Ghi chú': [['riêng']] }));
  const files = { 'a.xlsx': await selfFile(['Xã A', 100, 15, 20]) };
  await collecting(workbook, files);
  const { run, rules } = await decide(workbook);
  const { names } = await writeBack(workbook, { run, rules: rules! }, { language: 'vi' });
  await collecting(workbook, files);
  const record = await recordedSheets(workbook);
  expect(record!.replaceable).toEqual(
    expect.arrayContaining([...names].filter((name) => !name.startsWith('Quyết'))),
  );
  expect(record!.kept).toContain(LOG);
  expect((await decide(workbook)).run.populations['xa']!.rows).toHaveLength(1);
});

test('nothing is written where somebody has typed into the collected sheets since they were read', async () => {
  const workbook = await opened(await xlsx({ 'Ghi chú': [['riêng']] }));
  const files = { 'a.xlsx': await selfFile(['Xã A', 100, 15, 20]) };
  await collecting(workbook, files);
  const { standing, gathered: all } = await gathered(workbook, files);
  await collecting(workbook, { 'a.xlsx': await selfFile(['Xã A', 100, 18, 20]) });
  await expect(collectInto(workbook, all, { language: 'vi', standing })).rejects.toMatchObject({
    code: 'workbook.changed-meanwhile',
  });
});
