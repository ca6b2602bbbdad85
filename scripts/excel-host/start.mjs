/**
 * `npm run excel-host [-- file.xlsx] [--api=1.9|1.14|1.20] [--language=vi|en] [--port=3443]`: the add-in beside an
 * editable sheet, in a browser, without Excel (excel-host/README.md). Prints an address and opens nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import shared from '../../build/shared.cjs';
import { bundles } from './bundles.mjs';
import { TEXTS } from './texts.mjs';

const { root } = shared;
const SAMPLE = 'samples/quang-thanh-2021.xlsx';
const LEVELS = ['1.9', '1.14', '1.20'];
const editable = path.join(root, 'excel-host', 'editable');
const pane = path.join(root, 'dist', 'taskpane');

const settings = readSettings();
const texts = TEXTS[settings.language];
// Paths inside the bundled host are relative to the repository.
process.chdir(root);
checkOpenssl();
install();
buildPane();
console.log(texts.bundling);
const { server, pageFiles } = await bundles(editable);
const { start } = createRequire(import.meta.url)(server);
const running = await start({ ...settings, paneFolder: pane, pageFiles }).catch((error) => {
  if (error.code === 'EADDRINUSE')
    return stop(TEXTS.vi.portTaken(error.port), TEXTS.en.portTaken(error.port));
  if (error.name === 'WorkbookError')
    return stop(TEXTS.vi.noWorkbook(error.code), TEXTS.en.noWorkbook(error.code));
  throw error;
});
console.log(texts.running(running.origin, running.paneOrigin));

function readSettings() {
  const options = {
    api: { type: 'string', default: '1.9' },
    language: { type: 'string', default: 'vi' },
    port: { type: 'string', default: '3443' },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { api, language } = values;
    const port = Number(values.port);
    const file = path.resolve(positionals[0] ?? path.join(root, SAMPLE));
    const wrong =
      positionals.length > 1 || !LEVELS.includes(api) || !(language in TEXTS) || !(port >= 0 && port < 65535);
    if (wrong) return stop(TEXTS.vi.usage, TEXTS.en.usage);
    if (!existsSync(file)) return stop(TEXTS.vi.noFile(file), TEXTS.en.noFile(file));
    return { file, api, language, port };
  } catch (error) {
    if (error?.code?.startsWith('ERR_PARSE_ARGS')) return stop(TEXTS.vi.usage, TEXTS.en.usage);
    throw error;
  }
}

/** Without a certificate there is no https, and without https Microsoft's client does not trust the page. */
function checkOpenssl() {
  const { status } = spawnSync('openssl', ['version'], { stdio: 'ignore' });
  if (status !== 0) stop(TEXTS.vi.noOpenssl, TEXTS.en.noOpenssl);
}

/** Univer is not among the packages of the product: it is installed when it is first wanted. */
function install() {
  if (existsSync(path.join(editable, 'node_modules', '@univerjs', 'core'))) return;
  console.log(texts.installing);
  npm(['ci', '--prefix', editable, '--no-audit', '--no-fund', '--ignore-scripts']);
}

function buildPane() {
  if (existsSync(path.join(pane, 'taskpane.html'))) return;
  console.log(texts.building);
  npm(['exec', '--no', '--', 'webpack', '--config-name', 'pane']);
}

function npm(args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function stop(...sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
