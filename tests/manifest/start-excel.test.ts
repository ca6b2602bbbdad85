import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { plan, withoutExcel } from '../../scripts/start-excel/plan.mjs';
import { reachable } from '../../scripts/start-excel/reachable.mjs';

test('where Excel does not run, one sentence in both languages names the way that is left', () => {
  const sentence = withoutExcel('linux') ?? '';
  expect(sentence.match(/npm run excel-host/g)).toHaveLength(2);
  expect(sentence).toMatch(/Máy này không có Excel.*There is no Excel on this machine/);
  expect([withoutExcel('win32'), withoutExcel('darwin')]).toEqual([undefined, undefined]);
});

test('a certificate of the person’s own is used, else one that Microsoft’s tool makes and the machine trusts', () => {
  const own = { DEV_CERT: 'a.crt', DEV_KEY: 'a.key' };
  expect(plan(own)).toEqual({ certificate: 'own', environment: own });
  const { certificate, environment } = plan({}, '/home/an');
  expect(certificate).toBe('install');
  expect(environment.DEV_CERT.split(/[\\/]/)).toEqual([
    '',
    'home',
    'an',
    '.office-addin-dev-certs',
    'localhost.crt',
  ]);
});

test('a certificate without its key is refused', () => {
  expect(() => plan({ DEV_CERT: 'a.crt' })).toThrow(/give both/);
});

test('the server is waited for until it listens', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  await reachable(port, 5_000, 10);
  await new Promise((closed) => server.close(closed));
  await expect(reachable(port, 30, 10)).rejects.toThrow(`https://localhost:${port}`);
});
