/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../excel-host/dispatch/protocol';
import { requestsOfWrite, strike } from './support/failing-write';

test('every answer may be lost: what can be done twice is, and the rest is refused and as it was', async () => {
  const ends: string[] = [];
  for (const at of (await requestsOfWrite()).keys()) {
    const { ended, code } = await strike(
      { kind: 'lose-reply', as: FAILURE.timedOutSession },
      { request: at + 1 },
    );
    ends.push(ended === 'whole' ? 'whole' : code);
  }
  // Making sheets, and copying contents in the request that replaces them, is done once.
  expect(ends.filter((end) => end !== 'whole')).toEqual(['workbook.excel-busy', 'workbook.excel-busy']);
}, 30_000);
