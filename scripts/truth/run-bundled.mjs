/**
 * Runs a check of tests/truth/ in plain Node, because jest's surroundings make arithmetic ten times slower. Its exit status
 * becomes ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleScript } from '../../build/bundle-script.mjs';

/**
 * @param {string} entry as `./tests/truth/cells/main.ts`
 * @param {readonly string[]} options its arguments
 */
export async function runBundled(entry, options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-truth-'));
  try {
    const built = await bundleScript(entry, path.join(folder, 'check.cjs'));
    const { error, status } = spawnSync(process.execPath, [...process.execArgv, built, ...options], {
      stdio: 'inherit',
    });
    if (error) throw error;
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
