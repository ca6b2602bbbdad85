/**
 * Opens the add-in in a real Excel on this Windows machine or Mac: a certificate that the machine trusts, the pane on
 * https://localhost:3000, and Excel with the add-in. Excel runs nowhere else; there this says what to do instead.
 * Microsoft's tools are fetched when this is run (docs/dependencies.md); everything of theirs is asked before it is done.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CERTIFICATES, DEBUGGING, USAGE_DATA, plan, withoutExcel } from './start-excel/plan.mjs';
import { reachable } from './start-excel/reachable.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 3000;
const SERVE = ['--config-name', 'pane', '--mode', 'development'];
const PATIENCE_MS = 120_000;

const sentence = withoutExcel(process.platform);
if (sentence !== undefined) {
  console.log(sentence);
  process.exitCode = 1;
} else await start();

async function start() {
  const { certificate, environment } = plan(process.env);
  // Microsoft's tools ask whether they may send usage data; here they may not.
  tool(USAGE_DATA, 'off');
  if (certificate === 'install') tool(CERTIFICATES, 'install');
  const server = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', 'serve', ...SERVE], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  server.on('exit', () => process.exit());
  await reachable(PORT, PATIENCE_MS);
  tool(DEBUGGING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload');
  console.log(
    'Excel đang mở với Bình Xét; nhấn Ctrl+C ở đây khi xong. | Excel is open with Bình Xét; press Ctrl+C here when done.',
  );
  process.on('SIGINT', () => {
    tool(DEBUGGING, 'stop', 'manifest.xml', 'desktop');
    server.kill();
  });
}

/** Runs one of Microsoft's tools to its end. @throws {Error} when it fails */
function tool(name, ...args) {
  // npx is a script that only a shell can start on Windows; none of the words needs quotation marks.
  const { status } = spawnSync(`npx --yes ${[name, ...args].join(' ')}`, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}.`);
}
