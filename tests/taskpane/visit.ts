import type { Browser, Page } from 'playwright-core';

declare global {
  interface Window {
    violations?: string[];
  }
}

export interface VisitOptions {
  /** What Microsoft's server answers for office.js; null: it cannot be reached. */
  readonly office?: string | null;
  readonly query?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Runs in the page before any of its scripts. */
  readonly before?: string;
  /** A file of ours that shall not load, as a pattern of its address. */
  readonly without?: RegExp;
}

export interface Visit {
  readonly page: Page;
  /** What the policy of the page had to forbid. */
  violations(): Promise<string[]>;
  /** Errors in the console and uncaught ones, but for those that say Microsoft's server cannot be reached. */
  readonly errors: string[];
  /** Addresses asked for, elsewhere than at our own server. */
  readonly foreign: string[];
}

const CDN = 'https://appsforoffice.microsoft.com/';

/** Opens the pane in a window as narrow as Excel's: 320 × 640 px. */
export async function visit(browser: Browser, origin: string, options: VisitOptions = {}): Promise<Visit> {
  const { office = null, query = '', colorScheme = 'light', before, without } = options;
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme });
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.startsWith(CDN)) errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  await page.route(`${CDN}**`, (route) =>
    office === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office }),
  );
  if (without !== undefined) await page.route(without, (route) => route.abort());
  await page.addInitScript(`
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
    ${before ?? ''}
  `);
  await page.goto(`${origin}/taskpane.html${query}`);
  return {
    page,
    errors,
    foreign,
    violations: () => page.evaluate(() => window.violations ?? ['no listener']),
  };
}

/** A tiny Office that answers what the start-up file asks. */
export function stubOffice(answer: {
  language: string;
  dark?: boolean;
  fits?: boolean;
  host?: string;
}): string {
  const { language, dark, fits = true, host = 'Excel' } = answer;
  const context = {
    displayLanguage: language,
    ...(dark === undefined ? {} : { officeTheme: { isDarkTheme: dark } }),
  };
  return `window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)}, platform: 'PC' }),
    context: Object.assign(${JSON.stringify(context)}, {
      requirements: { isSetSupported: (set, version) => set === 'ExcelApi' && version === '1.9' && ${fits} },
    }),
  };`;
}
