import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli } from '../../src/cli/cli';
import type { Run } from '../../src/rules/run-result';

const RULES = {
  format: 'binh-xet/1',
  id: 'thu',
  title: 'Thử',
  populations: [
    {
      id: 'xa',
      title: 'Xã',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên xã', type: 'text', required: true },
        { id: 'thu', title: 'Thu ngân sách', type: 'number', required: true },
      ],
      columns: [{ id: 'gap_doi', title: 'Gấp đôi', formula: 'thu * 2' }],
    },
  ],
};
/** The revenue has a heading that nobody knows, and one of its numbers can be read in two ways. */
const DATA = 'Tên xã;Số đã nộp\nXã An;29.835\nXã Bình;31.000,5\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-reading-'));
  writeFileSync(path.join(folder, 'rules.json'), JSON.stringify(RULES));
  writeFileSync(path.join(folder, 'xa.csv'), DATA);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);

async function call(command: string, ...more: readonly string[]) {
  const printed = { out: '', err: '' };
  const status = await cli([command, at('xa.csv'), '--rules', at('rules.json'), ...more], {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    width: 100,
    color: false,
  });
  return { status, ...printed };
}

/** With this file for `--reading`. */
async function reading(json: unknown, command = 'run', ...more: readonly string[]) {
  writeFileSync(at('doc.json'), typeof json === 'string' ? json : JSON.stringify(json));
  return call(command, '--reading', at('doc.json'), ...more);
}

async function runOf(json: unknown): Promise<Run> {
  return JSON.parse((await reading(json, 'run', '--json', '-')).out) as Run;
}

const MAPPING = { xa: { 'xa.csv': { thu: 'B' } } };
const answered = (answer: string) => ({
  mapping: MAPPING,
  answers: { xa: { 'xa.csv': { thu: { 'sheets.number-ambiguous': answer } } } },
});

describe('--reading', () => {
  it('says which column a field stands in, and what its numbers mean', async () => {
    const run = await runOf(answered('thousands'));
    expect(run.populations['xa']!.rows.map(({ values }) => values['gap_doi'])).toEqual([59_670, 62_001]);
    expect([run.state, run.problems]).toEqual(['complete', []]);
    const other = await runOf(answered('decimals'));
    expect(other.populations['xa']!.rows.map(({ values }) => values['thu'])).toEqual([29.835, 31_000.5]);
    expect(other.input.fingerprint).not.toBe(run.input.fingerprint);
  });

  it('is followed by explain and check too', async () => {
    const check = await reading(answered('thousands'), 'check');
    expect([check.status, check.err]).toEqual([0, 'Số liệu đọc được trọn vẹn, không có vấn đề.\n']);
    const explain = await reading(
      answered('thousands'),
      'explain',
      '--population',
      'xa',
      '--row',
      'Xã An',
      '--column',
      'gap_doi',
    );
    expect(explain.status).toBe(0);
    expect(explain.out).toMatch(/59\.670/);
  });

  it('that names what is not there is told with its place, all at once, and the run is blocked', async () => {
    const choices = {
      mapping: { xa: { 'xa.csv': { thu: 'B', kia: 'C' }, 'cũ.csv': { thu: 'B' } } },
      answers: { xa: { 'xa.csv': { thu: { 'sheets.number-ambiguous': 'nghìn' } } }, ai: {} },
    };
    const { status, err } = await reading(choices, 'check');
    expect(status).toBe(1);
    for (const place of [
      'mapping › xa › xa.csv › kia',
      'mapping › xa › cũ.csv',
      'answers › xa › xa.csv › thu › sheets.number-ambiguous',
      'answers › ai',
    ]) {
      expect(err).toContain(`(${place})`);
    }
  });

  it('of another shape is told with every path, and nothing is read', async () => {
    const { status, err } = await reading({
      mappings: {},
      mapping: { xa: { 'xa.csv': { thu: 2, ten: { column: 'A' } } } },
      answers: [],
    });
    expect(status).toBe(1);
    const lines = err.split('\n').filter((line) => line.startsWith('LỖI'));
    expect(lines).toHaveLength(4);
    for (const place of ['mappings', 'mapping.xa.xa.csv.thu', 'mapping.xa.xa.csv.ten', 'answers']) {
      expect(err).toContain(`mục ${place}:`);
    }
    expect(err).not.toContain('Thu ngân sách');
  });

  it.each([
    ['no JSON', '{', 'không phải JSON'],
    ['a list', '[]', '{ … }'],
  ])('that is %s is told', async (_, text, part) => {
    const { status, err } = await reading(text, 'check');
    expect([status, err.includes(part)]).toEqual([1, true]);
  });

  it('that is not there is told', async () => {
    const { status, err } = await call('check', '--reading', at('nix.json'));
    expect([status, err.includes('nix.json')]).toEqual([1, true]);
  });
});

describe('check --columns', () => {
  it('prints for each field its column, how sure that is, and why', async () => {
    const { out } = await call('check', '--columns', '-');
    expect(out.split('\n')).toEqual([
      'Xã – trang tính “xa.csv”, tiêu đề ở hàng 1:',
      '  Tên xã: cột A (chắc chắn). Tiêu đề “Tên xã” đúng là tên “Tên xã”.',
      '  Thu ngân sách: chưa thấy chỗ nào.',
      '',
    ]);
  });

  it('writes a file that --reading takes, and that says the same', async () => {
    const { status } = await reading(answered('decimals'), 'check', '--columns', at('cot.json'));
    expect(status).toBe(0);
    const proposed = JSON.parse(readFileSync(at('cot.json'), 'utf8')) as unknown;
    expect(proposed).toEqual({
      mapping: {
        xa: {
          'xa.csv': { ten: { column: 'A', words: 'Tên xã' }, thu: { column: 'B', words: 'Số đã nộp' } },
        },
      },
    });
    const again = await runOf({ ...answered('decimals'), ...(proposed as object) });
    expect(again.problems).toEqual([]);
  });

  it('leaves the output to the JSON where that goes there', async () => {
    const { out, err } = await call('check', '--columns', '-', '--json', '-');
    expect((JSON.parse(out) as Run).state).toBe('blocked');
    expect(err).toContain('Tên xã: cột A');
  });
});
