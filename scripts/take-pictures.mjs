/**
 * `node scripts/take-pictures.mjs`: docs/images/ngan-binh-xet.png for the README, made from the excel-host page with the
 * sample workbook. Needs Chromium; CHROMIUM names another one than /usr/bin/chromium.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const picture = path.join(root, 'docs', 'images', 'ngan-binh-xet.png');
const PORT = 3643;
/** The screen of many an office; Excel's pane is 320 px wide on it. */
const SCREEN = { width: 1366, height: 768 };
const PATIENCE_MS = 120_000;

const host = spawn(
  process.execPath,
  [path.join(root, 'scripts', 'excel-host', 'start.mjs'), `--port=${PORT}`],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  await show(await address(host));
} finally {
  host.kill();
}

/** The host says where its page is once it listens. */
function address({ stdout }) {
  return new Promise((found, fail) => {
    let said = '';
    stdout.on('data', (chunk) => {
      said += chunk;
      const [page] = /https:\/\/localhost:\d+/.exec(said) ?? [];
      if (page) found(page);
    });
    stdout.on('end', () => fail(new Error(`excel-host ended: ${said}`)));
  });
}

async function show(page) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ viewport: SCREEN, ignoreHTTPSErrors: true });
    const tab = await context.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    await tab.goto(page);
    const pane = tab.frameLocator('iframe');
    await pane.getByRole('combobox', { name: 'Bộ quy tắc' }).click();
    await pane.getByRole('option', { name: /Quảng Thành/ }).click();
    await pane.getByLabel('Kỳ xét').waitFor();
    await pane.getByRole('button', { name: 'Bình xét', exact: true }).click();
    await pane.getByRole('tab', { name: 'Danh hiệu' }).click();
    await pane.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).click();
    await pane.getByRole('option', { name: 'Chiến sĩ thi đua cơ sở', exact: true }).click();
    await pane.getByText('Đang hiện').waitFor();
    // What was pressed last is no part of the picture; the sheet draws itself in its own time.
    await tab.mouse.move(0, 0);
    await tab.waitForTimeout(2_000);
    mkdirSync(path.dirname(picture), { recursive: true });
    await tab.screenshot({ path: picture, animations: 'disabled' });
  } finally {
    await browser.close();
  }
}
