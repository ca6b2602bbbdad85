import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { CLIENT_CDN, clientFile } from './add-in-server';

/** An add-in open in the page of a host. */
export interface OpenAddIn {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's own frame. */
  readonly frame: Frame;
  /** Uncaught errors and errors in the console. */
  readonly errors: string[];
  /** Addresses asked for that are neither the two servers' nor the client's. */
  readonly foreign: string[];
}

/**
 * Opens the page of a host. Microsoft's address of the client is answered from the installed package, so that a
 * built add-in is tested as it is shipped; nothing else outside this machine can be reached.
 */
export async function openAddIn(
  browser: Browser,
  hostOrigin: string,
  addInOrigin: string,
): Promise<OpenAddIn> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const errors: string[] = [];
  const foreign: string[] = [];
  await context.route(
    (url) => url.origin !== hostOrigin && url.origin !== addInOrigin,
    (route) => {
      const address = route.request().url();
      const found = address.toLowerCase().startsWith(CLIENT_CDN) ? clientFile(address) : undefined;
      if (found !== undefined) {
        return route.fulfill({ ...found, headers: { 'access-control-allow-origin': '*' } });
      }
      foreign.push(address);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const attached = page.waitForEvent('frameattached');
  await page.goto(hostOrigin);
  const frame = await attached;
  await frame.waitForURL((url) => url.origin === addInOrigin);
  return { page, context, frame, errors, foreign };
}
