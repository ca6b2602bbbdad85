import { chromium, type Browser } from 'playwright-core';
import { FAILURE } from '../../excel-host/dispatch/protocol';
import { ExcelHost, type HostOptions } from '../../excel-host/host';
import { CLIENT_CDN, serveAddIn, type AddInServer } from '../../excel-host/transports/add-in-server';
import { serveHost, type BrowserHost } from '../../excel-host/transports/browser-host';
import { makeCertificate, type Certificate } from '../../excel-host/transports/certificate';
import { openAddIn, type OpenAddIn } from '../../excel-host/transports/chromium';
import { describeWith } from '../support/tool';

/** An add-in of a few lines; the client comes from Microsoft's address, as in production. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Thử</title>
<script src="${CLIENT_CDN}office.js"></script>
<script>window.ready = Office.onReady()</script><p id="answer"></p>`;

describeWith(
  'chromium',
  'an add-in in a frame, with the full start of Microsoft’s client',
  (executablePath) => {
    let browser: Browser;
    let certificate: Certificate;
    let addIn: AddInServer;
    const open: { server: BrowserHost; visit: OpenAddIn; host: ExcelHost }[] = [];

    beforeAll(async () => {
      certificate = makeCertificate();
      addIn = await serveAddIn({ 'pane.html': PAGE }, certificate);
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    }, 60_000);

    afterEach(async () => {
      for (const { server, visit, host } of open.splice(0)) {
        await visit.context.close();
        await server.close();
        expect(visit.foreign).toEqual([]);
        expect(host.record.violations).toEqual([]);
      }
    });

    afterAll(async () => {
      await browser.close();
      await addIn.close();
    });

    async function start(options?: HostOptions): Promise<{ host: ExcelHost; frame: OpenAddIn['frame'] }> {
      const host = new ExcelHost(options);
      const server = await serveHost(host, { certificate, addIn: `${addIn.origin}/pane.html` });
      const visit = await openAddIn(browser, server.origin, addIn.origin);
      open.push({ server, visit, host });
      return { host, frame: visit.frame };
    }

    test('starts as Excel on the web, in Vietnamese, with the sets of the host', async () => {
      const { frame } = await start({ api: '1.14' });
      const answer = await frame.evaluate(async () => {
        const info = await Office.onReady();
        const { requirements, displayLanguage, officeTheme } = Office.context;
        const sets = ['1.9', '1.14', '1.15'].map((version) =>
          requirements.isSetSupported('ExcelApi', version),
        );
        return { host: info.host, platform: info.platform, displayLanguage, sets, theme: typeof officeTheme };
      });
      expect(answer).toMatchObject({
        host: 'Excel',
        platform: 'OfficeOnline',
        displayLanguage: 'vi-VN',
        sets: [true, true, false],
        theme: 'undefined',
      });
    }, 60_000);

    test('writes, reads and fails through the frame', async () => {
      const { host, frame } = await start();
      const values = await frame.evaluate(async () => {
        await Office.onReady();
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1:T2000').values = Array.from({ length: 2_000 }, (_, row) => Array(20).fill(row));
          await context.sync();
          const last = sheet.getUsedRange().getLastRow().load('values');
          await context.sync();
          return last.values;
        });
      });
      expect(values).toEqual([Array(20).fill(1_999)]);
      expect(host.workbook.active.cell(1_999, 19).value).toBe(1_999);
      host.faults.add({ kind: 'refuse', failure: FAILURE.cellEditMode });
      const code = await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('khác');
          await context.sync();
          return 'done';
        }).catch((error: OfficeExtension.Error) => error.code),
      );
      expect(code).toBe('InvalidOperationInCellEditMode');
      expect(host.workbook.sheets).toHaveLength(1);
    }, 60_000);

    test('hears what the user does, and keeps document settings with the workbook', async () => {
      const { host, frame } = await start();
      await frame.evaluate(async () => {
        await Office.onReady();
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => {
            document.querySelector('#answer')?.append(address);
          });
          await context.sync();
        });
        const { settings } = Office.context.document;
        settings.set('gói', { id: 'quang-thanh' });
        await new Promise((saved) => settings.saveAsync(saved));
      });
      host.user.type('Sheet1', 'C5', 'Điểm');
      await frame.waitForFunction(() => document.querySelector('#answer')?.textContent === 'C5');
      expect([...host.workbook.documentSettings]).toEqual([['gói', '{"id":"quang-thanh"}']]);
    }, 60_000);
  },
);
