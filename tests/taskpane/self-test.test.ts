import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { officeScript, CDN } from '../../build/office-script.cjs';
import { calculateWithIronCalc } from '../../excel-host/calculation/ironcalc';
import { ExcelHost } from '../../excel-host/host';
import { snapshot } from '../../excel-host/model/snapshot';
import { serveAddIn, type AddInServer } from '../../excel-host/transports/add-in-server';
import { serveHost, type BrowserHost } from '../../excel-host/transports/browser-host';
import { makeCertificate, type Certificate } from '../../excel-host/transports/certificate';
import { openAddIn, type OpenAddIn } from '../../excel-host/transports/chromium';
import { OFFICE_CDN } from '../../src/taskpane/content-security-policy';
import { freshBuild } from '../support/fresh-build';
import { describeWith } from '../support/tool';

const root = path.resolve(__dirname, '../..');
const output = path.join(root, 'output');
const BUILD_MS = 240_000;

interface Wiring {
  readonly copied: readonly string[];
  readonly pages: readonly { readonly filename: string; readonly officeScript: string }[];
}

/** What the build of the pane would copy, and what its pages would name, with OFFICE_JS=self. */
function wiring(): Wiring {
  const script = `
    const { plugins } = require('./build/pane.cjs')({});
    const files = plugins.find(({ constructor }) => constructor.name === 'StaticFiles').files;
    const pages = plugins.filter(({ constructor }) => constructor.name === 'HtmlWebpackPlugin');
    console.log(JSON.stringify({
      copied: files.map(({ to }) => to),
      pages: pages.map(({ userOptions: { filename, templateParameters } }) => ({ filename, officeScript: templateParameters.officeScript })),
    }));`;
  const env = { ...process.env, OFFICE_JS: 'self' };
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Wiring;
}

test('with OFFICE_JS=self the build copies the library, and all its pages name the copy', () => {
  const { address, files } = officeScript('self', root);
  const { copied, pages } = wiring();
  expect(copied).toEqual(expect.arrayContaining(files.map(({ to }: { to: string }) => to)));
  expect(pages.map(({ filename }) => filename)).toEqual(['taskpane.html', 'self-test.html', 'help.html']);
  expect(new Set(pages.map((page) => page.officeScript))).toEqual(new Set([address]));
});

/** The build as OFFICE_JS=self makes it: the same bundles, the copy of the library, pages that name it. */
function selfHosted(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'binh-xet-self-'));
  cpSync(folder, copy, { recursive: true });
  const { address, files } = officeScript('self', root);
  for (const { from, to } of files) {
    mkdirSync(path.dirname(path.join(copy, to)), { recursive: true });
    cpSync(from, path.join(copy, to));
  }
  for (const name of ['taskpane.html', 'self-test.html']) {
    const html = readFileSync(path.join(copy, name), 'utf8');
    const local = html.replace(CDN, address).replace(` ${OFFICE_CDN}`, '');
    expect(local).not.toContain('microsoft.com');
    writeFileSync(path.join(copy, name), local);
  }
  return copy;
}

/** What axe-core calls serious or critical. */
async function seriousFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await frame.evaluate(() => window.axe.run(document));
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describeWith('chromium', 'from a copy of office.js beside the pane', (executablePath) => {
  let folder: string;
  let browser: Browser;
  let certificate: Certificate;
  let addIn: AddInServer;
  let open: { server: BrowserHost; visit: OpenAddIn };

  beforeAll(async () => {
    folder = selfHosted(freshBuild('pane'));
    mkdirSync(output, { recursive: true });
    certificate = makeCertificate();
    addIn = await serveAddIn(folder, certificate);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, BUILD_MS);

  afterEach(async () => {
    await open.visit.context.close();
    await open.server.close();
  });

  afterAll(async () => {
    await browser.close();
    await addIn.close();
    rmSync(folder, { recursive: true });
  });

  async function start(host: ExcelHost, page: string, language = 'vi-VN'): Promise<Frame> {
    const server = await serveHost(host, { certificate, addIn: `${addIn.origin}/${page}`, language });
    open = { server, visit: await openAddIn(browser, server.origin, addIn.origin) };
    return open.visit.frame;
  }

  /** Everything the frame has loaded comes from the server of the add-in. */
  async function expectNothingForeign(frame: Frame): Promise<void> {
    const loaded = await frame.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((address) => !address.startsWith(`${addIn.origin}/`))).toEqual([]);
    expect(loaded).toContainEqual(expect.stringMatching(/office-js\/[\d.]+\/excel-web-16\.00\.js/));
    expect(loaded).toContainEqual(expect.stringMatching(/office-js\/[\d.]+\/\w\w-\w\w\/office_strings\.js/));
    expect(open.visit.foreign).toEqual([]);
  }

  test('the pane finds Excel, and asks no other server for anything', async () => {
    const host = new ExcelHost();
    const frame = await start(host, 'taskpane.html');
    const names = await frame.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
    });
    expect(names).toEqual(['Sheet1']);
    await expectNothingForeign(frame);
    expect(host.record.violations).toEqual([]);
  }, 60_000);

  test('the self-test runs until it is stopped, and its report holds a line for each check', async () => {
    const host = new ExcelHost({ api: '1.14', calculate: calculateWithIronCalc });
    const before = snapshot(host.workbook);
    const frame = await start(host, 'self-test.html');
    await frame.getByRole('button', { name: 'Chạy kiểm tra' }).click();
    // What comes later is large: tests/workbook/office/self-test/ tries it without a browser.
    await frame.getByRole('status').filter({ hasText: 'protection.' }).waitFor({ timeout: 120_000 });
    await frame.getByRole('button', { name: 'Dừng' }).click();
    await frame.getByRole('status').filter({ hasText: 'Đã dừng' }).waitFor({ timeout: 60_000 });
    const report = await frame.getByRole('textbox').inputValue();
    expect(report).toMatch(/platform: OfficeOnline\n(.*\n)*sets: ExcelApi 1\.14/);
    expect(report.match(/^(ok|noted) /gm)?.length).toBeGreaterThan(60);
    expect(report).not.toContain('DIFFERS');
    await open.visit.page.setViewportSize({ width: 320, height: 1_000 });
    await open.visit.page.screenshot({ path: path.join(output, 'self-test.png') });
    expect(snapshot(host.workbook)).toEqual(before);
    expect(host.record.violations).toEqual([]);
    await expectNothingForeign(frame);
    await frame.getByRole('button', { name: 'Sao chép báo cáo' }).click();
    await frame.getByRole('status').filter({ hasText: 'ao chép' }).waitFor();
    expect(await seriousFaults(frame)).toEqual([]);
  }, 180_000);

  test('the self-test refuses a workbook with content, in English for an English Excel', async () => {
    const host = new ExcelHost();
    host.user.type('Sheet1', 'B2', 'dữ liệu');
    const before = snapshot(host.workbook);
    const frame = await start(host, 'self-test.html', 'en-US');
    await frame.getByRole('button', { name: 'Run the test' }).click();
    await frame.getByRole('status').filter({ hasText: 'This workbook has content (Sheet1!B2)' }).waitFor();
    expect(snapshot(host.workbook)).toEqual(before);
  }, 60_000);
});
