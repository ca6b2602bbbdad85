import { PEOPLE } from '../../../scripts/samples/people.mjs';
import { LocalEngine } from '../../../src/taskpane/engine/local-engine';
import type { ReadingAsk, Setup } from '../../../src/taskpane/engine/review-engine';
import type { ReadPlan } from '../../../src/workbook/port';
import { MemoryWorkbook } from './support/memory-workbook';
import { sample, SETUP } from './support/samples';

const silent = (): void => undefined;
const SHEET = { population: 'ca_nhan', sheet: 'Cá nhân' };

async function opened() {
  const workbook = await MemoryWorkbook.open(sample());
  const plans: ReadPlan[] = [];
  workbook.meanwhile = (what, plan) => {
    if (what === 'read') plans.push(plan as ReadPlan);
  };
  const engine = new LocalEngine(workbook);
  const read = (setup: Setup = SETUP, more: Partial<ReadingAsk> = {}) =>
    engine.reading({ setup, language: 'vi', ...more }, silent);
  return { engine, plans, read };
}

describe('the engine tells where the fields stand', () => {
  it('of every table that the rules know, each with the places of its fields', async () => {
    const { read } = await opened();
    const { tables, notes } = await read();
    expect(notes).toEqual([]);
    expect(tables.map(({ population, sheet, rows }) => [population, sheet, rows])).toEqual([
      ['tap_the', 'Tập thể', 1],
      ['ca_nhan', 'Cá nhân', PEOPLE.length],
    ]);
    const places = new Map(tables[1]!.fields.map(({ field, place }) => [field, place]));
    // as the sheet itself says, samples/README.md
    expect([
      places.get('ho_ten'),
      places.get('d1_giao'),
      places.get('ngay_ho_so'),
      places.get('bo_phan'),
    ]).toEqual(['B', 'E', 'R', 'section']);
  });

  it('from what was read once: other columns and answers are told without the workbook, until it is asked again', async () => {
    const { read, plans } = await opened();
    await read();
    const once = plans.length;
    const setup: Setup = { ...SETUP, mapping: { ca_nhan: { 'Cá nhân': { d1_pt: 'M' } } } };
    const { tables } = await read(setup);
    expect(plans).toHaveLength(once);
    const field = tables[1]!.fields.find((one) => one.field === 'd1_pt');
    expect(field).toMatchObject({ place: 'M', sure: 'confirmed' });
    await read(setup, { again: true });
    expect(plans.length).toBeGreaterThan(once);
  });

  it('by a look alone, on which no result rests', async () => {
    const { read, plans } = await opened();
    await read();
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.every(({ look }) => look === true)).toBe(true);
  });

  it('from what a run has read', async () => {
    const { engine, read, plans } = await opened();
    await engine.run(SETUP, 'vi', silent);
    expect(plans.some(({ look }) => look === true)).toBe(false);
    const before = plans.length;
    expect((await read()).tables).toHaveLength(2);
    expect(plans).toHaveLength(before);
  });

  it('with the values of a column, page by page', async () => {
    const { engine, read } = await opened();
    await read();
    const ask = { ...SHEET, field: 'ho_ten', differing: false };
    const all = await engine.samples({ ...ask, from: 0, count: 100 });
    expect(all.total).toBe(new Set(PEOPLE.map(({ name }) => name)).size);
    expect(all.lines[0]).toMatchObject({ written: 'Trương Thanh Phượng', cell: 'B14', differs: false });
    const page = await engine.samples({ ...ask, from: 20, count: 10 });
    expect(page.lines).toEqual(all.lines.slice(20));
    expect((await engine.samples({ ...ask, differing: true, from: 0, count: 10 })).total).toBe(0);
  });

  it('not before it was asked', async () => {
    const { engine } = await opened();
    const ask = { ...SHEET, field: 'ho_ten', differing: false, from: 0, count: 1 };
    await expect(engine.samples(ask)).rejects.toMatchObject({ code: 'taskpane.no-reading' });
  });

  it('and a run follows what was chosen', async () => {
    const { engine } = await opened();
    const mapping = { ca_nhan: { 'Cá nhân': { d1_pt: { column: 'ZZ', words: '' } } } };
    const screen = await engine.run({ ...SETUP, mapping }, 'vi', silent);
    expect(screen.state).toBe('blocked');
    const { lines } = await engine.problems({ from: 0, count: 5 });
    expect(lines.some(({ text }) => text.includes('“Đợt 1: Điểm phong trào” được chọn ở ZZ'))).toBe(true);
  });
});
