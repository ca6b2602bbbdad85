import { LocalEngine } from '../../../src/taskpane/engine/local-engine';
import { MemoryWorkbook } from './support/memory-workbook';
import { sample, SETUP, SHARE } from './support/samples';

const silent = (): void => undefined;
const ASK = { setup: SETUP, language: 'vi' } as const;

describe('the engine and the rules on worksheets', () => {
  it('writes them with the changed figures, by which the next run goes without a word', async () => {
    const workbook = await MemoryWorkbook.open(sample());
    const engine = new LocalEngine(workbook);
    const setup = { ...SETUP, changes: { [SHARE]: '20%' } };
    const { sheets } = await engine.writeRules({ setup, language: 'vi' }, silent);
    expect(sheets).toEqual(['Tiêu chí', 'Danh hiệu']);
    const [titles] = await workbook.read({ sheets: ['Danh hiệu'] });
    expect(titles!.rows.flat().map((cell) => cell?.value)).toContain('Tỷ lệ: 20%\nTính trên người đạt: ldtt');
    expect(await engine.readRules({ setup, language: 'vi' }, silent)).toEqual({
      sheets,
      isChanged: false,
      problems: [],
    });
    const before = await new LocalEngine(await MemoryWorkbook.open(sample())).run(setup, 'vi', silent);
    expect(await engine.run(setup, 'vi', silent)).toEqual(before);
  });

  it('goes by the sheet where the pane says otherwise, and tells so', async () => {
    const workbook = await MemoryWorkbook.open(sample());
    const engine = new LocalEngine(workbook);
    await engine.writeRules(ASK, silent);
    const later = { ...SETUP, changes: { [SHARE]: '20%' } };
    expect((await engine.readRules({ setup: later, language: 'vi' }, silent)).isChanged).toBe(true);
    await engine.run(later, 'vi', silent);
    const { lines } = await engine.problems({ from: 0, count: 100 });
    expect(lines.map(({ text }) => text).join('\n')).toContain('Con số 20% đã chọn trong ngăn');
  });

  it('replaces rule sheets only where it was told what becomes of them', async () => {
    const workbook = await MemoryWorkbook.open(sample());
    const engine = new LocalEngine(workbook);
    await engine.writeRules(ASK, silent);
    await expect(engine.writeRules(ASK, silent)).rejects.toMatchObject({
      code: 'workbook.rules-there',
    });
    await engine.writeRules({ ...ASK, edited: 'copy' }, silent);
    expect(workbook.plans.at(-1)).toMatchObject({ edited: 'copy', ours: ['Tiêu chí', 'Danh hiệu'] });
  });
});
