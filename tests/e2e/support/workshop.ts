import type { Browser } from 'playwright-core';
import type { ExcelHost } from '../../../excel-host/host';
import { serveAddIn, type AddInServer } from '../../../excel-host/transports/add-in-server';
import { serveHost, type BrowserHost } from '../../../excel-host/transports/browser-host';
import { makeCertificate, type Certificate } from '../../../excel-host/transports/certificate';
import { openAddIn, type OpenAddIn } from '../../../excel-host/transports/chromium';
import { freshBuild } from '../../support/fresh-build';
import { quietChromium } from '../../taskpane/support/quiet-chromium';
import { ReviewPane } from './review-pane';

/** For opening a browser, and for a build where there is none. */
export const START_MS = 240_000;

/** Longer than anything should take, also on a machine that is busy with other things. */
const PATIENCE_MS = 30_000;

interface Opened {
  readonly host: ExcelHost;
  readonly server: BrowserHost;
  readonly visit: OpenAddIn;
}

/** One browser, and the add-in as it is shipped, for all tests of a file; each pane has a page of its own. */
export class Workshop {
  private readonly opened: Opened[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly addIn: AddInServer,
    private readonly certificate: Certificate,
  ) {}

  static async open(executablePath: string): Promise<Workshop> {
    const certificate = makeCertificate();
    const addIn = await serveAddIn(freshBuild('pane'), certificate);
    return new Workshop(await quietChromium(executablePath), addIn, certificate);
  }

  /** The pane beside the workbook of a host, 320 px wide. */
  async pane(host: ExcelHost): Promise<ReviewPane> {
    const { addIn, certificate } = this;
    const server = await serveHost(host, {
      certificate,
      addIn: `${addIn.origin}/taskpane.html`,
      height: 640,
    });
    const visit = await openAddIn(this.browser, server.origin, addIn.origin);
    visit.page.setDefaultTimeout(PATIENCE_MS);
    await visit.page.setViewportSize({ width: 320, height: 640 });
    this.opened.push({ host, server, visit });
    return new ReviewPane(host, visit);
  }

  /** What holds at the end of every test: nothing foreign was asked for, nothing failed unseen, every fault has struck. */
  async endTest(): Promise<void> {
    const all = this.opened.splice(0);
    for (const { visit, server } of all) {
      await visit.context.close();
      await server.close();
    }
    for (const { host, visit } of all) {
      expect(visit.foreign).toEqual([]);
      expect(visit.errors).toEqual([]);
      expect(host.record.violations).toEqual([]);
      expect(host.faults.waiting).toBe(0);
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.addIn.close();
  }
}
