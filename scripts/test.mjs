/**
 * `npm test`: runs the steps in order, those of one line together, and stops where one fails, with its name. The last line is always
 * `N passed, N failed`: jest's counts, and one more failure for a step that failed without jest counting it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const STEPS = [['check-tools'], ['lint', 'typecheck'], ['unit'], ['demo']];
/** No step takes half of this; one that does hangs and is ended together with everything it started. */
const LIMIT_MS = 2_400_000;

const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-test-'));
const counts = path.join(folder, 'counts.json');
const failed = await firstFailure();
const jest = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 0 };
rmSync(folder, { recursive: true });

const uncounted = failed !== null && jest.failed === 0 ? 1 : 0;
if (failed !== null) console.log(`\nstopped at: ${failed}`);
console.log(`\n${jest.passed} passed, ${jest.failed + uncounted} failed`);
process.exitCode = failed === null ? 0 : 1;

async function firstFailure() {
  for (const steps of STEPS) {
    const good = await Promise.all(steps.map(isGood));
    const failing = steps.filter((_, i) => !good[i]);
    if (failing.length > 0) return failing.join(', ');
  }
  return null;
}

async function isGood(step) {
  console.log(`\n== ${step}`);
  const start = performance.now();
  const ended = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${step}: ${ended === 0 ? 'good' : `failed (${ended})`}, ${seconds} s`);
  return ended === 0;
}

/** Settles with the exit status, or with the signal or error that ended the step. */
function run(step) {
  return new Promise((settle) => {
    const child = spawn('npm', ['run', '--silent', step], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, UNIT_COUNTS: counts },
      detached: true,
    });
    const stop = () => process.kill(-child.pid, 'SIGKILL');
    const watch = setTimeout(stop, LIMIT_MS);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
    const end = (how) => {
      clearTimeout(watch);
      for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, stop);
      settle(how);
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (status, signal) => end(status ?? signal));
  });
}
