import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CollectReport } from '../../src/app/collect/collect-case';
import { freshBuild } from '../support/fresh-build';
import { fixture } from '../workbook/support/files';
import { clusterRules, selfFile, xlsx } from './support/collecting';

let program: string;
let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const put = (name: string, content: Uint8Array | string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};
const call = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
const COLLECT = (): string[] => [
  'collect',
  at('nop'),
  '--rules',
  at('rules.json'),
  '--out',
  at('tong-hop.xlsx'),
];

beforeAll(() => {
  program = path.join(freshBuild('cli'), 'binh-xet.cjs');
}, 180_000);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-collect-'));
  put('rules.json', JSON.stringify(clusterRules()));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('collects a folder, says how far it is, and the workbook runs', async () => {
  put('nop/an.xlsx', await selfFile(['Xã An', 1200, 18, 29]));
  put('nop/muộn/binh.xlsx', await selfFile(['Xã Bình', 900, 12, 30]));
  put('nop/~$an.xlsx', 'Nguyễn Thị Hoa');
  const { status, stderr, stdout } = call(...COLLECT(), '--json', '-');
  expect(stderr).toContain('Đã đọc 1/2 tệp: an.xlsx');
  expect(stderr).toContain('Đã đọc 2/2 tệp: muộn/binh.xlsx');
  const report = JSON.parse(stdout) as CollectReport;
  expect([status, report.state, report.problems]).toEqual([0, 'complete', []]);
  expect(report.files.map(({ file, rows }) => [file, rows])).toEqual([
    ['an.xlsx', 1],
    ['muộn/binh.xlsx', 1],
  ]);
  const run = call('run', at('tong-hop.xlsx'), '--rules', at('rules.json'), '--json', '-');
  expect(run.status).toBe(0);
  const rows = (JSON.parse(run.stdout) as { populations: Record<string, { rows: { values: object }[] }> })
    .populations['xa']!.rows;
  expect(rows.map(({ values }) => values)).toMatchObject([{ total: 47 }, { total: 42 }]);
});

it('ends with status 1 where a file was skipped, having written the others', async () => {
  put('nop/an.xlsx', await selfFile(['Xã An', 1200, 18, 29]));
  put('nop/binh.xls', fixture('old.xls'));
  put('nop/công văn.docx', 'x');
  put('nop/bản ký.pdf', 'x');
  const { status, stderr } = call(...COLLECT());
  expect(status).toBe(1);
  expect(stderr).toContain('LỖI: Bỏ qua tệp binh.xls: dạng cũ (.xls, .xlsb). Hãy lưu lại dạng .xlsx.');
  expect(stderr).toContain(
    'LỖI: Bỏ qua tệp công văn.docx: không phải sổ tính Excel. Hãy lưu lại dạng .xlsx.',
  );
  expect(stderr).toContain('LƯU Ý: Bỏ qua tệp bản ký.pdf');
  expect(readdirSync(folder)).toContain('tong-hop.xlsx');
});

it('reads a workbook that lies in the folder it is written to as the one before, not as a unit', async () => {
  put('nop/an.xlsx', await selfFile(['Xã An', 1200, 18, 29]));
  const args = ['collect', at('nop'), '--rules', at('rules.json'), '--out', at('nop', 'tong-hop.xlsx')];
  expect(call(...args).status).toBe(0);
  const before = readFileSync(at('nop', 'tong-hop.xlsx'));
  expect(call(...args).status).toBe(0);
  expect(readFileSync(at('nop', 'tong-hop.xlsx'))).toEqual(before);
});

it('a call without a folder or a place to write is a wrong call', () => {
  expect(call('collect', at('không-có'), '--rules', 'x', '--out', at('a.xlsx')).status).toBe(2);
  expect(call('collect', folder, '--rules', 'x').status).toBe(2);
  expect(call('collect', folder, '--rules', 'x', '--out', at('a.csv')).status).toBe(2);
});

it('rules that cannot be read write nothing', async () => {
  put('nop/an.xlsx', await xlsx({ 'Đơn vị': [['Tên đơn vị']] }));
  const { status } = call('collect', at('nop'), '--rules', at('không-có.json'), '--out', at('a.xlsx'));
  expect(status).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['nop', 'rules.json']);
});

it('Ctrl+C stops it and leaves nothing half written', async () => {
  const bytes = await selfFile(...Array.from({ length: 100 }, (_, i) => [`Xã ${i}`, i, 10, 20]));
  for (let i = 0; i < 60; i++) put(`nop/${i}.xlsx`, bytes);
  const child = spawn(process.execPath, [program, ...COLLECT()], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const status = await new Promise<number | null>((settle) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (said === '') child.kill('SIGINT');
      said += chunk.toString();
    });
    child.on('close', settle);
  });
  expect(said).toContain('Đã dừng theo yêu cầu. Chưa ghi gì.');
  expect(status).toBe(130);
  expect(readdirSync(folder).sort()).toEqual(['nop', 'rules.json']);
});
