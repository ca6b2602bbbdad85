import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../../src/cli/cli';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { replaced } from '../../src/rules/settings/json-node';
import { ruleSheets } from '../../src/reports/rules/rule-sheets';
import { createXlsx } from '../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

const [pack] = PACKS as unknown as readonly [RuleSet];
const SAMPLE = join(__dirname, '../../samples/quang-thanh-2021.xlsx');

let folder: string;
const at = (name: string): string => join(folder, name);
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'binh-xet-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function call(...args: string[]) {
  let out = '';
  let err = '';
  const status = await cli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    color: false,
    width: 100,
  });
  return { status, out, err };
}

async function put(name: string, rules: RuleSet, change: (text: string) => string = (text) => text) {
  const book = createXlsx();
  const documents = ruleSheets(rules, 'vi').map((document) => ({
    ...document,
    cells: document.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: change(cell.value) } : cell,
    ),
  }));
  await book.write({ documents, ours: [] });
  writeFileSync(at(name), book.bytes());
}

it('writes a pack, and reads it back as it is', async () => {
  expect(await call('rules', 'write', pack.id, '--out', at('q.xlsx'))).toMatchObject({ status: 0 });
  const { status, err } = await call('rules', 'read', at('q.xlsx'), '--out', at('q.json'));
  expect(status).toBe(0);
  expect(err).toContain('không có chỗ nào sửa');
  expect(json('q.json')).toStrictEqual(pack);
});

it('reads what was edited over a rule set of one’s own', async () => {
  const own = { ...pack, id: 'cua-toi', title: 'Của tôi' };
  const edited = replaced(own, ['populations', 1, 'titles', 1, 'quota', 'share'], '12.5%') as RuleSet;
  writeFileSync(at('own.json'), JSON.stringify(own));
  await put('q.xlsx', edited);
  const { status } = await call(
    'rules',
    'read',
    at('q.xlsx'),
    '--rules',
    at('own.json'),
    '--out',
    at('new.json'),
  );
  expect(status).toBe(0);
  expect(json('new.json')).toStrictEqual(edited);
  expect((await call('rules', 'read', at('q.xlsx'), '--out', at('new.json'))).status).toBe(2);
});

it('tells every error with its cell, and writes nothing', async () => {
  await put('q.xlsx', pack, (text) =>
    text.replace('Tỷ lệ: 15%', 'Tỷ lệ: mười').replace('Theo xếp loại', 'Theo ý'),
  );
  const { status, out, err } = await call(
    'rules',
    'read',
    at('q.xlsx'),
    '--out',
    at('new.json'),
    '--json',
    '-',
  );
  expect(status).toBe(1);
  const { problems } = JSON.parse(out) as { problems: { sheet: string; cell: string; code: string }[] };
  // three criteria are scored by levels; the quota stands in the last row of the table
  expect(problems.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual([
    ...Array<string>(3).fill('Tiêu chí sheets.rules-choice'),
    'Danh hiệu rules.bad-share',
  ]);
  expect(new Set(problems.map(({ cell }) => cell)).size).toBe(4);
  expect(err).toContain('“Theo ý”');
  expect(() => json('new.json')).toThrow('ENOENT');
});

it('writes beside the sheets of a workbook, but not over rule sheets that are there', async () => {
  await call('rules', 'write', pack.id, '--into', SAMPLE, '--out', at('q.xlsx'));
  const before = (await (await openXlsx(new Uint8Array(readFileSync(SAMPLE)), 's')).sheets()).map(
    ({ name }) => name,
  );
  const after = (await (await openXlsx(new Uint8Array(readFileSync(at('q.xlsx'))), 'q')).sheets()).map(
    ({ name }) => name,
  );
  expect(after).toEqual([...before, 'Tiêu chí', 'Danh hiệu']);
  const again = await call('rules', 'write', pack.id, '--into', at('q.xlsx'), '--out', at('q2.xlsx'));
  expect(again.status).toBe(1);
  expect(again.err).toContain('Sổ tính đã có trang quy tắc: Tiêu chí, Danh hiệu');
});

it.each([
  ['no direction', ['rules'], 2],
  ['no file to write', ['rules', 'write', 'quang-thanh-2021'], 2],
  ['a file of another kind', ['rules', 'write', 'quang-thanh-2021', '--out', 'q.json'], 2],
  ['a workbook without rule sheets', ['rules', 'read', SAMPLE, '--out', 'q.json'], 1],
])('%s is refused', async (_, args, status) => {
  expect((await call(...args)).status).toBe(status);
});
