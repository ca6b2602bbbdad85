import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli } from '../../../src/cli/cli';
import type { Run } from '../../../src/rules/run-result';
import { LocalEngine } from '../../../src/taskpane/engine/local-engine';
import type { Progress, Setup } from '../../../src/taskpane/engine/review-engine';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { MemoryWorkbook } from './support/memory-workbook';
import { sample, sampleFile, SETUP, SHARE } from './support/samples';

const silent = (): void => undefined;

/** What the command line makes of the sample. */
let byCommand: { readonly bytes: Uint8Array; readonly run: Run };

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-'));
  const [out, json] = [path.join(folder, 'out.xlsx'), path.join(folder, 'out.json')];
  const printed: string[] = [];
  const status = await cli(['run', sampleFile, '--rules', SETUP.pack, '--out', out, '--json', json], {
    out: (text) => void printed.push(text),
    err: (text) => void printed.push(text),
    width: 100,
    color: false,
  });
  expect(status).toBe(0);
  byCommand = {
    bytes: new Uint8Array(readFileSync(out)),
    run: JSON.parse(readFileSync(json, 'utf8')) as Run,
  };
  rmSync(folder, { recursive: true });
});

async function reviewed(setup: Setup = SETUP) {
  const workbook = await MemoryWorkbook.open(sample());
  const engine = new LocalEngine(workbook);
  const progress: Progress[] = [];
  const screen = await engine.run(setup, 'vi', (step) => void progress.push(step));
  return { workbook, engine, screen, progress };
}

describe('the engine over a workbook', () => {
  it('decides as the command line does', async () => {
    const { engine, screen, progress } = await reviewed();
    const { populations, problems, state } = byCommand.run;
    expect(screen.state).toBe(state);
    expect(progress.map(({ phase }) => phase)).toEqual(['read', 'decide', 'describe']);
    for (const [population, { rows }] of Object.entries(populations)) {
      expect(screen.read.find((read) => read.population === population)?.rows).toBe(rows.length);
    }
    const all = await engine.problems({ from: 0, count: 1_000 });
    expect(all.total).toBe(problems.length);
    expect(screen.counts.question).toBe(problems.filter(({ severity }) => severity === 'question').length);

    const [ranking] = screen.rankings;
    const ask = {
      population: ranking!.population,
      ranking: ranking!.ranking,
      group: ranking!.groups[0]!.name,
    };
    const page = await engine.ranking({ ...ask, from: 0, count: 3 });
    expect(page.total).toBe(ranking!.groups[0]!.rows);
    const { rows } = populations[ranking!.population]!;
    for (const { place, key } of page.lines) {
      const row = rows.find((each) => JSON.stringify(each.key) === JSON.stringify(key));
      expect(place).toBe(String(row?.ranks[ranking!.ranking]?.place).replace('.', ','));
    }

    const nominated = await engine.award({
      population: 'ca_nhan',
      award: 'cstdcs',
      decision: 'nominated',
      from: 0,
      count: 100,
    });
    const named = populations['ca_nhan']!.rows.filter(
      ({ titles }) => titles['cstdcs']?.decision === 'nominated',
    );
    expect(nominated.lines.map(({ key }) => JSON.stringify(key)).sort()).toEqual(
      named.map(({ key }) => JSON.stringify(key)).sort(),
    );
    const person = await engine.row({ population: 'ca_nhan', key: nominated.lines[0]!.key });
    expect(person.parts.length).toBeGreaterThan(0);
  });

  it('writes the very workbook that the command line writes, and again the same', async () => {
    const { workbook, engine } = await reviewed();
    const phases: string[] = [];
    const { sheets, copies } = await engine.write({ language: 'vi' }, ({ phase }) => void phases.push(phase));
    expect(phases).toEqual(['describe', 'write']);
    expect(copies).toEqual([]);
    expect(sheets).toContain('Danh sách đề nghị');
    expect(sheets).not.toContain('_binhxet');
    expect(Buffer.from(workbook.bytes()).equals(byCommand.bytes)).toBe(true);

    await engine.run(SETUP, 'vi', silent);
    await engine.write({ language: 'vi' }, silent);
    expect(Buffer.from(workbook.bytes()).equals(byCommand.bytes)).toBe(true);
  });

  it('tells the same run in another language', async () => {
    const { engine, screen } = await reviewed();
    const english = await engine.screen('en');
    expect(english.headline).not.toBe(screen.headline);
    expect(english.counts).toEqual(screen.counts);
  });

  it('reckons with changed figures, and says so on the sheets and on record', async () => {
    const changes = { [SHARE]: '30%' };
    const { workbook, engine, screen } = await reviewed({ ...SETUP, changes });
    // 30 % of 23 Lao động tiên tiến is 6.9
    const quotas = screen.awards.find(({ award }) => award === 'cstdcs')!.quotas;
    expect(quotas.map(({ seats }) => seats)).toEqual([6]);
    await engine.write({ language: 'vi' }, silent);
    const [record, list] = await workbook.read({ sheets: ['_binhxet', 'Danh sách đề nghị'] });
    const values = new Map(record!.rows.map(([name, value]) => [name?.value, value?.value]));
    expect(JSON.parse(String(values.get('rules.change')))).toEqual({ path: SHARE, from: '15%', to: '30%' });
    expect(values.get('rules.fingerprint')).not.toBe(byCommand.run.rules.fingerprint);
    const texts = list!.rows.flat().map((cell) => cell?.value);
    expect(texts).toContain('Quy tắc có 1 chỗ sửa so với gói: tỷ lệ Chiến sĩ thi đua cơ sở: 15% → 30%.');
  });

  it('has a workbook of its own, without record, minutes or reasons of those who were not nominated', async () => {
    const { engine } = await reviewed();
    const file = await openXlsx(await engine.file(), 'ket-qua.xlsx');
    const names = (await file.sheets()).map(({ name }) => name);
    expect(names).toEqual(['Bảng điểm', 'Bảng điểm – Tập thể', 'Xếp hạng', 'Danh sách đề nghị']);
    expect(Buffer.from(await engine.file()).equals(Buffer.from(await engine.file()))).toBe(true);
  });
});

describe('what cannot be', () => {
  it('a pack that is not there', async () => {
    const engine = new LocalEngine(await MemoryWorkbook.open(sample()));
    const setup = { ...SETUP, pack: 'khong-co' };
    await expect(engine.run(setup, 'vi', silent)).rejects.toMatchObject({ code: 'taskpane.pack.unknown' });
    await expect(engine.rules(setup, 'vi')).rejects.toMatchObject({ code: 'taskpane.pack.unknown' });
  });

  it('a page before there is a run, and a row that is in none', async () => {
    const engine = new LocalEngine(await MemoryWorkbook.open(sample()));
    await expect(engine.problems({ from: 0, count: 1 })).rejects.toMatchObject({ code: 'taskpane.no-run' });
    await expect(engine.write({ language: 'vi' }, silent)).rejects.toMatchObject({ code: 'taskpane.no-run' });
    await engine.run(SETUP, 'vi', silent);
    const nobody = engine.row({ population: 'ca_nhan', key: { ten: 'Không ai' } });
    await expect(nobody).rejects.toMatchObject({ code: 'taskpane.no-row' });
  });

  it('a write of what could not be read; its problems can be', async () => {
    const sheets = { ca_nhan: ['Không có'] };
    const { engine, screen } = await reviewed({ ...SETUP, sheets });
    expect(screen.state).toBe('blocked');
    const { lines } = await engine.problems({ severity: 'error', from: 0, count: 10 });
    expect(lines[0]?.text).toMatch(/“Không có” đã chọn cho “.*” không có trong sổ tính/u);
    await expect(engine.write({ language: 'vi' }, silent)).rejects.toMatchObject({
      code: 'taskpane.not-writable',
    });
    await expect(engine.file()).rejects.toMatchObject({ code: 'taskpane.not-writable' });
  });

  it('a run with changes that make no rule set: the screen says so', async () => {
    const { screen } = await reviewed({ ...SETUP, changes: { [SHARE]: 'nhiều' } });
    expect(screen.state).toBe('blocked');
    expect(screen.counts.error).toBe(1);
  });

  it('a defect: it is reported without the data that its message quotes', async () => {
    const { workbook, engine } = await reviewed();
    workbook.meanwhile = () => {
      throw new TypeError('Nguyễn Văn An is not a function');
    };
    const failure = engine.write({ language: 'vi' }, silent).catch((error: unknown) => error);
    const { code, report } = (await failure) as { code: string; report: string };
    expect(code).toBe('taskpane.unexpected');
    expect(report).toMatch(/^TypeError\n/u);
    expect(report).toContain('local-engine.test');
    expect(report).not.toContain('Nguyễn');
  });
});

describe('a pack and its figures', () => {
  const engine = new LocalEngine({
    sheets: () => Promise.resolve([]),
    read: () => Promise.resolve([]),
    write: () => Promise.resolve({ names: [] }),
  });

  it('are told with what is changed and nothing wrong', async () => {
    const { title, period, populations, settings, problems } = await engine.rules(
      { ...SETUP, changes: { [SHARE]: '20%' } },
      'vi',
    );
    expect(title).toMatch(/Quảng Thành/u);
    expect(period).toBe('2021');
    expect(populations.map(({ id }) => id)).toContain('ca_nhan');
    expect(settings.find(({ path }) => path === SHARE)).toMatchObject({ original: '15%', value: '20%' });
    expect(problems).toEqual([]);
  });

  it('have each problem of a change told beside a field', async () => {
    const max = 'populations[0].criteria[0].children[0].max';
    const changes = { [SHARE]: '150%', [max]: 35, 'populations[9].title': 'x', 'parameters[0].value': 7 };
    const { problems } = await engine.rules({ ...SETUP, changes }, 'vi');
    expect(problems.map(({ path }) => path).sort()).toEqual(
      // the section above has 40 points for 35 + 10
      ['parameters[0].value', 'populations[0].criteria[0].max', SHARE, undefined].sort(),
    );
    for (const { text } of problems) expect(text).not.toBe('');
  });
});
