/**
 * The main job in one line: the sample of Quảng Thành, the pack of its plan, and a new workbook with the result.
 * It speaks through the command line, as anybody would.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = relative(process.cwd(), join(root, 'output', 'quang-thanh-2021.xlsx'));
const command = join(root, 'dist', 'cli', 'binh-xet.cjs');
const data = join(root, 'samples', 'quang-thanh-2021.xlsx');

const { status, error } = spawnSync(
  process.execPath,
  [command, 'run', data, '--rules', 'quang-thanh-2021', '--out', out],
  { stdio: 'inherit' },
);
if (error) throw error;
process.exitCode = status ?? 1;
