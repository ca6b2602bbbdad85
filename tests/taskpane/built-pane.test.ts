import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { freshBuild } from '../support/fresh-build';
import { describeWith } from '../support/tool';
import { serve, type StaticServer } from './static-server';
import { accessibilityFaults, clippedParts } from './support/page-faults';
import { quietChromium } from './support/quiet-chromium';
import { stubOffice, visit, type VisitOptions } from './visit';

const BUILD_MS = 240_000;
const output = path.resolve(__dirname, '../../output');

let folder: string;

beforeAll(() => {
  folder = freshBuild('pane');
}, BUILD_MS);

test('the build writes a page whose files are all there, each under a name that changes with its content', () => {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const own = [...page.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, file = '']) => file);
  const files = own.filter((file) => !file.startsWith('https:') && !file.startsWith('assets/'));
  expect(files).toHaveLength(3);
  for (const file of files) expect(file).toMatch(/\.[0-9a-f]{8}\.(js|css)$/);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
});

describeWith('chromium', 'the pane in Chromium, 320 px wide', (executablePath) => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    mkdirSync(output, { recursive: true });
    [browser, server] = await Promise.all([quietChromium(executablePath), serve(folder)]);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  const states: [
    what: string,
    picture: string,
    options: VisitOptions,
    lang: string,
    theme: string,
    status: string,
  ][] = [
    ['a browser, Microsoft out of reach', 'browser', {}, 'vi', 'light', 'Đang mở trong trình duyệt'],
    ['a browser, in English', 'browser-en', { query: '?lang=en' }, 'en', 'light', 'Open in a browser'],
    [
      'a browser, with an Office that finds no host',
      'no-host',
      { office: stubOffice({ language: 'vi-VN', host: '' }) },
      'vi',
      'light',
      'Đang mở trong trình duyệt',
    ],
    [
      'an Excel without the API set',
      'old-excel',
      { office: stubOffice({ language: 'vi-VN', fits: false }) },
      'vi',
      'light',
      'ExcelApi 1.9',
    ],
    [
      'Excel on a dark system, Microsoft out of reach',
      'no-library-dark',
      { query: '?_host_Info=Excel$Win32$16.01$vi-VN$$$$0', colorScheme: 'dark' },
      'vi',
      'dark',
      'Không tải được thư viện Office',
    ],
  ];

  test.each(states)(
    'opens in %s',
    async (_, picture, options, lang, theme, status) => {
      const { page, errors, foreign, violations } = await visit(browser, server.origin, options);
      await page.getByRole('status').getByText(status).waitFor();
      await page.screenshot({ path: path.join(output, `taskpane-${picture}.png`), fullPage: true });

      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await page.locator('ol > li').count()).toBe(6);
      expect(await clippedParts(page)).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await violations()).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
      await page.close();
    },
    60_000,
  );

  test('the keyboard reaches its button, the focus can be seen, and Enter changes the language', async () => {
    const { page } = await visit(browser, server.origin);
    await page.getByRole('status').getByText('Đang mở trong trình duyệt').waitFor();
    const button = page.getByRole('button', { name: 'English' });
    const focused = () => button.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 5 && !(await focused()); presses += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    const seen = await button.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const ring = getComputedStyle(element, '::after');
      return [
        outlineStyle !== 'none' && outlineWidth !== '0px',
        boxShadow !== 'none',
        ring.borderTopWidth !== '0px',
      ];
    });
    expect(seen).toContain(true);
    await page.keyboard.press('Enter');
    await page.getByText('A review takes six steps').waitFor();
    await page.close();
  });

  test('a web view too old for the pane shows a text instead of a white page', async () => {
    const { page } = await visit(browser, server.origin, { before: 'delete String.prototype.replaceAll;' });
    const notice = page.locator('#unsupported');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Phiên bản Office này không được hỗ trợ');
    expect(await page.locator('#root').isVisible()).toBe(false);
    await page.screenshot({ path: path.join(output, 'taskpane-unsupported.png') });
    await page.close();
  });

  test('a bundle that does not load leaves a text instead of a white page', async () => {
    const { page } = await visit(browser, server.origin, { without: /\/taskpane\.\w+\.js$/ });
    await page.getByRole('alert').getByText('Bình Xét chưa mở được').waitFor();
    expect(await page.locator('#opening').count()).toBe(0);
    await page.close();
  });

  test('its own styles need no unsafe-inline: the hash of an empty style element is enough', async () => {
    // The SHA-256 of nothing. Each policy holds besides the one in the page.
    const hash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    expect(await forbiddenUnder(`style-src 'self' ${hash}`)).toEqual([]);
    expect(await forbiddenUnder("style-src 'self'")).toContain('style-src-elem inline');
  });

  async function forbiddenUnder(policy: string): Promise<string[]> {
    const strict = await serve(folder, { 'content-security-policy': policy });
    const { page, violations } = await visit(browser, strict.origin);
    await page.getByRole('status').getByText('Đang mở trong trình duyệt').waitFor();
    const forbidden = await violations();
    await page.close();
    await strict.close();
    return forbidden;
  }
});
