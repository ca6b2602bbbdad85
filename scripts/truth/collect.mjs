/**
 * How long collecting takes, and how much memory: N files of 100 rows each through the command line as it is built, for a
 * fifth of the files and for all of them.
 *
 *     node scripts/truth/collect.mjs [FILES ROWS]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RULES, unitFile } from './collect/units.mjs';

const [files = 500, rows = 100] = process.argv.slice(2).map(Number);
const CLI = path.resolve(import.meta.dirname, '../../dist/cli/binh-xet.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-collect-'));
try {
  writeFileSync(path.join(folder, 'rules.json'), JSON.stringify(RULES));
  writeFileSync(path.join(folder, 'memory.cjs'), MEMORY());
  for (const count of [Math.ceil(files / 5), files]) await measure(count);
} finally {
  rmSync(folder, { recursive: true });
}

/** Told at the end of the measured program: its largest resident size in MiB. */
function MEMORY() {
  return `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'memory'))}, String(process.resourceUsage().maxRSS / 1024)));`;
}

/** @param {number} count */
async function measure(count) {
  const units = path.join(folder, `units-${count}`);
  mkdirSync(units);
  for (let unit = 1; unit <= count; unit++) {
    writeFileSync(
      path.join(units, `don-vi-${String(unit).padStart(4, '0')}.xlsx`),
      await unitFile(unit, rows),
    );
  }
  const out = path.join(folder, `out-${count}.xlsx`);
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      '--require',
      path.join(folder, 'memory.cjs'),
      CLI,
      'collect',
      units,
      '--rules',
      path.join(folder, 'rules.json'),
      '--out',
      out,
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exitCode = 1;
    return;
  }
  const memory = Number(readFileSync(path.join(folder, 'memory'), 'utf8'));
  const size = statSync(out).size / 2 ** 20;
  process.stdout.write(
    `${count} files of ${rows} rows: ${seconds.toFixed(1)} s, at most ${memory.toFixed(0)} MiB, workbook ${size.toFixed(1)} MiB\n`,
  );
}
