import { writeXlsx } from 'hucre/xlsx';
import type { CollectedAsk, CollectedLine, NamedFile } from '../../../src/taskpane/engine/gathering-engine';
import { LocalEngine } from '../../../src/taskpane/engine/local-engine';
import type { Progress, Setup } from '../../../src/taskpane/engine/review-engine';
import { MemoryWorkbook } from './support/memory-workbook';

const SETUP: Setup = { pack: 'cum-mau-100', sheets: {}, changes: {} };
const HEADER = ['STT', 'Tên đơn vị', 'Cụm thi đua', 'III.1 Tổ chức phong trào thi đua: Tự chấm'];
const silent = (): void => undefined;

async function book(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const list = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return new Uint8Array(await writeXlsx({ sheets: list }));
}

/** A file that counts how many are open at once: a browser reads one only when it is asked. */
function file(
  name: string,
  bytes: Uint8Array,
  open: { now: number; most: number } = { now: 0, most: 0 },
): NamedFile {
  return {
    name,
    file: {
      size: bytes.length,
      arrayBuffer: async () => {
        open.now += 1;
        open.most = Math.max(open.most, open.now);
        await Promise.resolve();
        open.now -= 1;
        return bytes.slice().buffer;
      },
    },
  };
}

const unit = async (name: string, points: number, open?: { now: number; most: number }): Promise<NamedFile> =>
  file(`${name}.xlsx`, await book({ 'Đơn vị': [HEADER, [1, name, 'Cụm 3', points]] }), open);

async function engineOver(sheets: Parameters<typeof book>[0] = { 'Ghi chú': [['riêng']] }) {
  const workbook = await MemoryWorkbook.open(await book(sheets));
  return { workbook, engine: new LocalEngine(workbook) };
}

async function lines(
  engine: LocalEngine,
  ask: { list: CollectedAsk['list'] } & object,
): Promise<readonly CollectedLine[]> {
  const page = await engine.collected({ from: 0, count: 50, language: 'vi', ...ask } as CollectedAsk);
  return page.lines;
}

describe('the units’ files in the engine', () => {
  it('are opened one at a time, and told as they are read', async () => {
    const { engine } = await engineOver();
    const open = { now: 0, most: 0 };
    const told: Progress[] = [];
    const files = [await unit('Xã B', 6, open), await unit('Xã A', 7, open)];
    const screen = await engine.collect(
      { files, setup: SETUP, language: 'vi' },
      (step) => void told.push(step),
    );
    expect(open.most).toBe(1);
    expect(screen).toMatchObject({ files: { total: 2, read: 2, skipped: 0 }, writable: true, again: false });
    expect(told[0]).toEqual({ phase: 'read' });
    expect(told.at(-1)).toEqual({ phase: 'collect', done: 1, detail: '2/2: Xã B.xlsx' });
  });

  it('that cannot be read are named with what to do, and the others go on', async () => {
    const { engine } = await engineOver();
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]);
    const moved: NamedFile = {
      name: 'đã chuyển.xlsx',
      file: { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
    };
    const files = [
      await unit('Xã A', 7),
      file('hỏng.xlsx', broken),
      file('biểu.et', broken),
      file('ghi chú.docx', broken),
      moved,
      file('~$Xã A.xlsx', broken),
      {
        name: 'lớn.xlsx',
        file: { size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error('never read')) },
      },
    ];
    const screen = await engine.collect({ files, setup: SETUP, language: 'vi' }, silent);
    expect(screen.files).toEqual({ total: 6, read: 1, skipped: 5 });
    const skipped = await lines(engine, { list: 'files', only: 'skipped' } as { list: 'files' });
    const why = new Map(skipped.map((line) => (line.kind === 'file' ? [line.file, line.skipped] : ['', ''])));
    expect([...why.keys()].sort()).toEqual(
      ['biểu.et', 'ghi chú.docx', 'hỏng.xlsx', 'lớn.xlsx', 'đã chuyển.xlsx'].sort(),
    );
    expect(why.get('biểu.et')).toContain('WPS');
    for (const text of why.values()) expect(text).toContain('lưu lại dạng .xlsx');
  });

  it('lead to their rows once they are written, and a change of score waits for its reason', async () => {
    const { engine, workbook } = await engineOver();
    await engine.collect({ files: [await unit('Xã A', 7)], setup: SETUP, language: 'vi' }, silent);
    expect((await lines(engine, { list: 'files' }))[0]).not.toHaveProperty('place');
    const { sheets } = await engine.writeCollected({ language: 'vi', reasons: {} }, silent);
    expect(sheets).toContain('Đơn vị');
    const [first] = await lines(engine, { list: 'files' });
    expect(first).toMatchObject({ kind: 'file', place: { sheet: 'Đơn vị' } });

    const again = await engine.collect(
      { files: [await unit('Xã A', 8)], setup: SETUP, language: 'vi' },
      silent,
    );
    expect(again).toMatchObject({ again: true, changes: 1, reasons: 1 });
    expect(await lines(engine, { list: 'reasons' })).toMatchObject([
      { kind: 'reason', index: 0, key: 'Xã A', old: '7', new: '8' },
    ]);
    await engine.writeCollected({ language: 'vi', reasons: { 0: 'Tính lại' } }, silent);
    const [log] = await workbook.read({ sheets: ['Nhật ký điểm'] });
    expect(log!.rows.flat().map((cell) => cell?.value)).toContain('Tính lại');
    expect(await lines(engine, { list: 'reasons' })).toEqual([]);
  });

  it('also become a workbook of its own', async () => {
    const { engine } = await engineOver();
    await engine.collect({ files: [await unit('Xã A', 7)], setup: SETUP, language: 'vi' }, silent);
    const bytes = await engine.collectedFile({ language: 'vi', reasons: {} });
    const made = await MemoryWorkbook.open(bytes);
    expect((await made.sheets()).map(({ name }) => name)).toContain('Đơn vị');
  });

  it('can be stopped between two of them', async () => {
    const { engine } = await engineOver();
    const first = await unit('Xã A', 7);
    const stopping: NamedFile = {
      name: first.name,
      file: {
        size: first.file.size,
        arrayBuffer: () => {
          engine.cancel();
          return first.file.arrayBuffer();
        },
      },
    };
    const ask = { files: [stopping, await unit('Xã B', 6)], setup: SETUP, language: 'vi' } as const;
    await expect(engine.collect(ask, silent)).rejects.toMatchObject({ code: 'workbook.cancelled' });
    await expect(engine.writeCollected({ language: 'vi', reasons: {} }, silent)).rejects.toMatchObject({
      code: 'taskpane.collect.gone',
    });
  });
});

describe('a plan in the engine', () => {
  it('is told in finished sentences, in the language that is asked for', async () => {
    const { engine } = await engineOver({ 'Kế hoạch': [['Hồ sơ trễ hạn nhiều không quá 15%.']] });
    const { sheets, lines: found } = await engine.targets({ setup: SETUP, language: 'en' }, silent);
    expect(sheets).toEqual(['Kế hoạch']);
    expect(found).toMatchObject([{ cell: 'A1', asks: 'at most 15%', state: 'certain' }]);
    expect(found[0]!.candidates[0]!.changes).toMatchObject([{ now: 20, read: 15, text: '20% → 15%' }]);
  });
});
