import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openFile } from '../../excel-host/file/open-file';
import { ExcelHost } from '../../excel-host/host';
import { serveAddIn, type AddInServer } from '../../excel-host/transports/add-in-server';
import { serveHost, type BrowserHost } from '../../excel-host/transports/browser-host';
import { makeCertificate } from '../../excel-host/transports/certificate';
import { openAddIn, type OpenAddIn } from '../../excel-host/transports/chromium';
import { freshBuild } from '../support/fresh-build';
import { describeWith } from '../support/tool';
import { accessibilityFaults, clippedParts } from './support/page-faults';
import { quietChromium } from './support/quiet-chromium';

const START_MS = 240_000;
const root = path.resolve(__dirname, '../..');
const output = path.join(root, 'output');
const SAMPLE = 'quang-thanh-2021.xlsx';

/** Looks at one screen after the other; a picture of each, light and dark, goes to output/. */
describeWith('chromium', 'every screen of the built pane in a simulated Excel', (executablePath) => {
  let browser: Browser;
  let addIn: AddInServer;
  let server: BrowserHost;
  let visit: OpenAddIn;

  beforeAll(async () => {
    mkdirSync(output, { recursive: true });
    const certificate = makeCertificate();
    const sample = openFile(readFileSync(path.join(root, 'samples', SAMPLE)), SAMPLE);
    const host = new ExcelHost({ workbook: sample.workbook });
    [browser, addIn] = await Promise.all([
      quietChromium(executablePath),
      serveAddIn(freshBuild('pane'), certificate),
    ]);
    server = await serveHost(host, { certificate, addIn: `${addIn.origin}/taskpane.html`, height: 640 });
    visit = await openAddIn(browser, server.origin, addIn.origin);
    visit.page.setDefaultTimeout(20_000);
    await visit.page.setViewportSize({ width: 320, height: 640 });
  }, START_MS);

  afterAll(async () => {
    await Promise.all([browser.close(), server.close(), addIn.close()]);
  });

  const button = (name: string | RegExp) => visit.frame.getByRole('button', { name, exact: true });
  const tab = (name: string | RegExp) => visit.frame.getByRole('tab', { name });

  /** A picture in the colours asked for; nothing is cut off at 320 px nor at 200 %, nobody is kept out. */
  async function look(name: string): Promise<void> {
    const { page, frame } = visit;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await frame.waitForFunction(
        (theme) => document.documentElement.dataset['theme'] === theme,
        colorScheme,
      );
      await page
        .locator('iframe')
        .first()
        .screenshot({ path: path.join(output, `pane-${name}-${colorScheme}.png`) });
      expect(await accessibilityFaults(frame)).toEqual([]);
    }
    expect(await clippedParts(frame)).toEqual([]);
    await width(160);
    expect(await clippedParts(frame)).toEqual([]);
    await width(320);
  }

  /** 160 px is what 200 % leaves of 320. */
  async function width(pixels: number): Promise<void> {
    await visit.page.evaluate((px) => {
      const frame = document.querySelector('iframe');
      if (frame !== null) frame.style.width = `${px}px`;
    }, pixels);
    await visit.frame.waitForFunction((px) => window.innerWidth === px, pixels);
  }

  test('the preparation, empty and with a pack', async () => {
    await visit.frame.getByText('Hãy chọn bộ quy tắc trước.').waitFor();
    await look('start');
    await visit.frame.getByRole('combobox', { name: 'Bộ quy tắc' }).click();
    await visit.frame.getByRole('option', { name: /Quảng Thành/ }).click();
    await visit.frame.getByRole('button', { name: /^Tỷ lệ và suất/ }).click();
    await look('prepare');
  }, 60_000);

  test('the results: problems, ranking, a row explained, titles', async () => {
    await button('Bình xét').click();
    await tab('Xếp hạng').click();
    const best = visit.frame.getByRole('button', { name: /Võ Thị Ngọc Trinh/ });
    await best.waitFor();
    await look('ranking');
    await best.click();
    await visit.frame.getByRole('heading', { name: /Võ Thị Ngọc Trinh/ }).waitFor();
    await look('row');
    await button('Về danh sách').click();
    await tab('Danh hiệu').click();
    await visit.frame.getByText('Đang hiện').waitFor();
    await look('awards');
    await tab(/^Vấn đề/).click();
    await look('problems');
  }, 60_000);

  test('the results in English', async () => {
    await button('English').click();
    await tab('Ranking').click();
    await visit.frame.getByRole('button', { name: /Võ Thị Ngọc Trinh/ }).waitFor();
    await look('ranking-en');
    await button('Tiếng Việt').click();
  }, 60_000);

  test('writing, and taking it back', async () => {
    await tab('3. Ghi vào sổ').click();
    await look('write');
    await button('Ghi vào sổ').click();
    await visit.frame.getByText('Đã ghi xong.').waitFor();
    await look('written');
    await button('Hoàn tác lần ghi vừa rồi').click();
    await visit.frame.getByRole('dialog').waitFor();
    await look('undo');
    await button('Hoàn tác').click();
    await visit.frame.getByText('Đã hoàn tác lần ghi vừa rồi.').waitFor();
    await look('undone');
  }, 60_000);

  test('nothing was asked of anybody else, and no error reached the console', () => {
    expect(visit.foreign).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
