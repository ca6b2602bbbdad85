import { ExcelHost, type HostOptions } from '../../../excel-host/host';
import { connect } from '../../../excel-host/transports/bare';

let hosts: ExcelHost[] = [];

/** A host that Microsoft's client talks to from now on; what an add-in did wrong fails the test it happened in. */
export function excel(options?: HostOptions): ExcelHost {
  const host = new ExcelHost(options);
  connect(host);
  hosts.push(host);
  return host;
}

afterEach(() => {
  const used = hosts;
  hosts = [];
  expect(used.flatMap((host) => host.record.violations)).toEqual([]);
  // A fault that never struck proves nothing of what was meant to be proven.
  expect(used.map((host) => host.faults.waiting)).toEqual(used.map(() => 0));
  // Where an answer was lost, the client never learnt what to release.
  const whole = used.filter((host) => host.answersLost === 0);
  expect(whole.map((host) => host.keptReferences)).toEqual(whole.map(() => 0));
});

/** The code of the error that a run ends with. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  const caught = await errorOf(run);
  return caught.code;
}

/** The client's error that a run ends with. */
export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('the run has ended well');
}

/** Waits until what follows an answer has been told. */
export const eventsTold = (): Promise<void> => new Promise((go) => setTimeout(go, 5));
