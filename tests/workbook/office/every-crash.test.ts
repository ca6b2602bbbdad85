/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { requestsOfWrite, strike } from './support/failing-write';

test('a pane may be gone after every request: the next write puts the workbook in order, and undo finds what was there', async () => {
  for (const at of (await requestsOfWrite()).keys()) {
    const { ended } = await strike({ kind: 'lose-reply', as: 'silence' }, { request: at + 1 });
    expect([at, ended]).toEqual([at, 'crashed']);
  }
}, 60_000);
