import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ExcelHost } from '../../../excel-host/host';
import { serveAddIn } from '../../../excel-host/transports/add-in-server';
import { serveHost } from '../../../excel-host/transports/browser-host';
import { makeCertificate } from '../../../excel-host/transports/certificate';
import { openAddIn } from '../../../excel-host/transports/chromium';
import { say } from '../../../src/locale/catalogue';
import { quietChromium } from '../../../tests/taskpane/support/quiet-chromium';

/** `CHROMIUM LOADS FILE`: how the built pane loads with nothing in the browser's store, as JSON. */
const [executablePath, loads, file] = process.argv.slice(2) as [string, string, string];
const certificate = makeCertificate();
const addIn = await serveAddIn(path.resolve('dist/taskpane'), certificate);
const browser = await quietChromium(executablePath);
const ms: number[] = [];
/** Address → bytes of the body and of the body in gzip. */
const bodies = new Map<string, { bytes: number; gzip: number }>();
for (let load = 0; load < Number(loads); load++) {
  const server = await serveHost(new ExcelHost(), { certificate, addIn: `${addIn.origin}/taskpane.html` });
  const start = performance.now();
  const { context, page, frame } = await openAddIn(browser, server.origin, addIn.origin);
  page.on('response', (response) => {
    if (!response.url().startsWith(addIn.origin)) return;
    void response.body().then((body) => {
      bodies.set(response.url(), { bytes: body.length, gzip: gzipSync(body).length });
    });
  });
  await frame.getByLabel(say('vi', 'taskpane.pack.label')).first().waitFor();
  ms.push(performance.now() - start);
  await page.waitForLoadState('networkidle');
  await context.close();
  await server.close();
}
await browser.close();
await addIn.close();
const all = [...bodies.values()];
const sum = (of: 'bytes' | 'gzip'): number => all.reduce((total, body) => total + body[of], 0);
writeFileSync(`${file}.json`, JSON.stringify({ ms, bytes: sum('bytes'), gzip: sum('gzip') }));
