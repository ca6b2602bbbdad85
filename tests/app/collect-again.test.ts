import type { Collected } from '../../src/app/collect/collect-case';
import type { RuleSet } from '../../src/rules/rule-set';
import {
  bytesOf,
  clusterRules,
  collecting,
  filledIn,
  running,
  selfFile,
  SheetTexts,
  source,
  withSaver,
  xlsx,
} from './support/collecting';

const DATA = 'xl/worksheets/sheet1.xml';
const LOG = 'xl/worksheets/sheet2.xml';

const an = (thu: number): Promise<Uint8Array> => selfFile(['Xã An', 1200, thu, 29]);
const binh = (): Promise<Uint8Array> => selfFile(['Xã Bình', 900, 12, 30]);

async function again(
  former: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
  rules: RuleSet = clusterRules(),
): Promise<Collected> {
  return collecting(files, rules, { former: source('tong-hop.xlsx', former) });
}

async function first(): Promise<Uint8Array> {
  return bytesOf(await collecting({ 'an.xlsx': await an(18), 'binh.xlsx': await binh() }));
}

/** The first workbook after somebody wrote a number into the row of a unit, so many columns right of its name. */
async function written(unit: string, right: number, value: number, by?: string): Promise<Uint8Array> {
  const bytes = await first();
  const sheet = await SheetTexts.of(bytes, 'Đơn vị');
  return filledIn(bytes, DATA, sheet.cellOf(unit, right), value, by);
}

/** The lines of the log, without their numbers. */
async function logOf(bytes: Uint8Array): Promise<string[][]> {
  const { rows } = await SheetTexts.of(bytes, 'Nhật ký điểm');
  const start = rows.findIndex(([cell]) => cell === 'id');
  return rows.slice(start + 1).map((row) => row.slice(1));
}

describe('collecting over what was collected before', () => {
  it('changes nothing when no file changed', async () => {
    const before = await first();
    const { report, ...rest } = await again(before, { 'an.xlsx': await an(18), 'binh.xlsx': await binh() });
    expect(report).toMatchObject({ state: 'complete', changes: 0, problems: [] });
    expect(bytesOf({ report, ...rest })).toEqual(before);
  });

  it('logs a score that a file changed: who saved it and when, old, new, and asks why at the cell', async () => {
    const changed = withSaver(await an(19.5), 'Nguyễn Thị Hoa', '2025-12-20T02:30:00Z');
    const collected = await again(await first(), { 'an.xlsx': changed, 'binh.xlsx': await binh() });
    const log = await logOf(bytesOf(collected));
    expect(log).toEqual([
      [
        ...['Đơn vị', 'Xã An', 'Thu ngân sách: Tự chấm', '18', '19,5'],
        ...['Nguyễn Thị Hoa', '2025-12-20T02:30:00Z', '[an.xlsx]Đơn vị!D3'],
      ],
    ]);
    const sheet = await SheetTexts.of(bytesOf(collected), 'Nhật ký điểm');
    expect(collected.report).toMatchObject({ state: 'open', changes: 1 });
    expect(collected.report.problems).toMatchObject([
      {
        severity: 'question',
        code: 'collect.reason-missing',
        sheet: 'Nhật ký điểm',
        cell: sheet.cellOf('[an.xlsx]Đơn vị!D3', 1),
      },
    ]);
    expect((await SheetTexts.of(bytesOf(collected), 'Đơn vị')).rowWith('Xã An')[3]).toBe('19,5');
  });

  it('keeps the reason that was filled in, asks no more, and keeps former lines', async () => {
    const files = { 'an.xlsx': await an(19.5), 'binh.xlsx': await binh() };
    const second = bytesOf(await again(await first(), files));
    const reason = filledIn(second, LOG, 'J6', 'Bổ sung minh chứng');
    const third = await again(reason, files);
    expect(third.report).toMatchObject({ state: 'complete', changes: 0, problems: [] });
    expect((await logOf(bytesOf(third))).map((line) => line.at(-1))).toEqual(['Bổ sung minh chứng']);
    const fourth = await again(bytesOf(third), { ...files, 'an.xlsx': await an(18) });
    expect((await logOf(bytesOf(fourth))).map((line) => line.slice(3, 5))).toEqual([
      ['18', '19,5'],
      ['19,5', '18'],
    ]);
  });

  it('keeps the points that were typed into it, which no file has', async () => {
    const typed = await written('Xã An', 5, 17.5);
    const { report, ...rest } = await again(typed, { 'an.xlsx': await an(18), 'binh.xlsx': await binh() });
    expect(report.changes).toBe(0);
    const bytes = bytesOf({ report, ...rest });
    expect((await SheetTexts.of(bytes, 'Đơn vị')).rowWith('Xã An').slice(3, 7)).toEqual([
      '18',
      '',
      '',
      '17,5',
    ]);
    expect((await SheetTexts.of(bytes, 'Nguồn số liệu')).rowWith('Xã An')).toContain('nhập trong sổ này');
    const run = await running(bytes);
    expect(run.populations['xa']!.rows[0]!.stages!['thu']).toEqual({
      self: 18,
      cross: null,
      appraised: null,
      council: 17.5,
    });
  });

  it('keeps a score that was corrected in it while the file says what it said, and logs who corrected it', async () => {
    const corrected = await written('Xã An', 2, 16, 'Trần Văn Thư');
    const files = { 'an.xlsx': await an(18), 'binh.xlsx': await binh() };
    const second = await again(corrected, files);
    expect((await SheetTexts.of(bytesOf(second), 'Đơn vị')).rowWith('Xã An')[3]).toBe('16');
    expect(await logOf(bytesOf(second))).toEqual([
      [
        ...['Đơn vị', 'Xã An', 'Thu ngân sách: Tự chấm', '18', '16'],
        ...['Trần Văn Thư', '2025-12-24T08:00:00Z'],
      ],
    ]);
    const third = await again(bytesOf(second), files);
    expect(third.report.changes).toBe(0);
    expect((await SheetTexts.of(bytesOf(third), 'Đơn vị')).rowWith('Xã An')[3]).toBe('16');
    const fourth = await again(bytesOf(third), { ...files, 'an.xlsx': await an(17) });
    expect((await SheetTexts.of(bytesOf(fourth), 'Đơn vị')).rowWith('Xã An')[3]).toBe('17');
    expect((await logOf(bytesOf(fourth))).map((line) => line.slice(3, 5))).toEqual([
      ['18', '16'],
      ['16', '17'],
    ]);
  });

  it('tells of a unit without a file, and keeps its row with its sources', async () => {
    const second = await again(await first(), { 'an.xlsx': await an(18) });
    expect(second.report.problems).toMatchObject([
      { severity: 'question', code: 'collect.unit-missing', params: { key: 'Xã Bình', file: 'binh.xlsx' } },
    ]);
    const sources = await SheetTexts.of(bytesOf(second), 'Nguồn số liệu');
    expect(sources.rowWith('Xã Bình').slice(2, 7)).toEqual([
      'binh.xlsx',
      'Đơn vị',
      'B3 = Xã Bình',
      'C3 = 900',
      'D3 = 12',
    ]);
    const third = await again(bytesOf(second), { 'an.xlsx': await an(18), 'binh.xlsx': await binh() });
    expect(third.report).toMatchObject({ changes: 0, problems: [] });
    expect(bytesOf(third)).toEqual(await first());
  });

  it('leaves alone a workbook that it did not make', async () => {
    const foreign = await xlsx({ 'Đơn vị': [['Tên đơn vị'], ['Xã An']] });
    const { report, workbook } = await again(foreign, { 'an.xlsx': await an(18) });
    expect(workbook).toBeUndefined();
    expect(report.problems.map(({ code }) => code)).toEqual(['collect.out-foreign']);
  });
});
