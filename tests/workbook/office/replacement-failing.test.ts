/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { strike } from './support/failing-write';

/** The one request that clears is the one that replaces contents. */
const when = { mentions: 'Clear' } as const;

test('the request that replaces contents may fail at each of its actions: the former content is back', async () => {
  let action = 0;
  for (; ; action += 2) {
    const { ended } = await strike({ kind: 'fail-action', action, code: 'GeneralException' }, when);
    if (ended === 'whole') break;
    expect([action, ended]).toEqual([action, 'refused']);
  }
  // It keeps a content, clears, and copies: a fault behind its last action never strikes.
  expect(action).toBeGreaterThan(20);
}, 30_000);
