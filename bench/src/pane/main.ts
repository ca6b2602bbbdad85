import { readFileSync, writeFileSync } from 'node:fs';
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
const folder = path.resolve('dist/taskpane');
const addIn = await serveAddIn(folder, certificate);
const browser = await quietChromium(executablePath);
const ms: number[] = [];
/** Files that were asked of the add-in's server. */
const files = new Set<string>(['/taskpane.html']);
for (let load = 0; load < Number(loads); load++) {
  const server = await serveHost(new ExcelHost(), { certificate, addIn: `${addIn.origin}/taskpane.html` });
  const start = performance.now();
  const { context, page, frame } = await openAddIn(browser, server.origin, addIn.origin);
  await frame.getByLabel(say('vi', 'taskpane.pack.label')).first().waitFor();
  ms.push(performance.now() - start);
  await page.waitForLoadState('networkidle');
  const asked = await frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  for (const name of asked.filter((each) => each.startsWith(addIn.origin))) files.add(new URL(name).pathname);
  await context.close();
  await server.close();
}
await browser.close();
await addIn.close();
const bodies = [...files].map((name) => readFileSync(path.join(folder, name)));
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const bytes = sum(bodies.map(({ length }) => length));
const gzip = sum(bodies.map((body) => gzipSync(body).length));
writeFileSync(`${file}.json`, JSON.stringify({ ms, bytes, gzip }));
