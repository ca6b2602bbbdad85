/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { requestsOfWrite, strike } from './support/failing-write';

test('every request of a write may fail in its middle: the workbook is as it was, or the write is whole', async () => {
  for (const [at, actions] of (await requestsOfWrite()).entries()) {
    const fault = { kind: 'fail-action', action: Math.floor(actions / 2), code: 'GeneralException' } as const;
    const { ended } = await strike(fault, { request: at + 1 });
    expect([at, ended]).toEqual([at, expect.stringMatching(/^(refused|whole)$/)]);
  }
}, 60_000);
