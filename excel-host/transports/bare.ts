import type { EventEntry } from '../dispatch/event-hub';
import type { ExcelHost, HostAnswer } from '../host';
import { MESSAGES } from './failure-messages';

/** What of the client's inside this transport takes hold of; undocumented, so the version is pinned. */
interface ClientInternals {
  OSF: {
    _OfficeAppFactory: { getContext(): unknown };
    DDA: { RichApi?: { executeRichApiRequestAsync?: Execute } };
  };
  OfficeExt: { Requirement: { RequirementMatrix: new (sets: { _sets: Record<string, string> }) => object } };
  OfficeExtension: {
    Utility: { _synchronousCleanup: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: readonly EventEntry[] }): void;
  };
  Office: { onReady?: unknown };
}

type Result =
  | { status: 'succeeded'; value: { data: [200, [], string] } }
  | { status: 'failed'; error: { code: number; message: string } };
type Execute = (message: readonly unknown[], done: (result: Result) => void) => void;

/** Places of the client's request in the list it hands over. */
const CUSTOM_DATA = 0;
const BODY = 4;
const FLAGS = 6;

/**
 * Lets the client that runs in this realm (see jest-environment.ts) talk to a host. Everything above this one
 * function is Microsoft's: batches, proxies, errors, retries, the mapping of failures to codes.
 * A later call connects another host instead.
 */
export function connect(host: ExcelHost): void {
  const client = globalThis as unknown as ClientInternals;
  if (client.OfficeExtension === undefined)
    throw new Error('this test file does not run in the Excel environment');
  client.OSF.DDA.RichApi = { ...client.OSF.DDA.RichApi, executeRichApiRequestAsync: execute(host) };
  client.OSF._OfficeAppFactory = { getContext: () => officeContext(host, client) };
  const office = { host: 'Excel', platform: host.options.platform };
  client.Office.onReady = (ready?: (info: typeof office) => unknown) => Promise.resolve(office).then(ready);
  // The release of references after a run is waited for, so that no request of one test reaches the next host.
  client.OfficeExtension.Utility._synchronousCleanup = true;
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.listen((entries) => client.OfficeExtension._testTriggerRichApiMessageEvent({ entries }));
}

function execute(host: ExcelHost): Execute {
  return (message, done) => {
    const request = {
      customData: String(message[CUSTOM_DATA]),
      flags: Number(message[FLAGS]),
      body: String(message[BODY]),
    };
    void host.process(request).then((answer) => {
      if (answer !== undefined) done(result(answer));
    });
  };
}

function result(answer: HostAnswer): Result {
  if ('body' in answer) return { status: 'succeeded', value: { data: [200, [], answer.body] } };
  const { failure } = answer;
  return { status: 'failed', error: { code: failure, message: MESSAGES[failure] ?? 'Internal error.' } };
}

/** What `Office.context` answers: the requirement sets through the client's own comparison of versions. */
function officeContext({ sets, options }: ExcelHost, { OfficeExt }: ClientInternals): unknown {
  const lower = Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version] as const);
  return {
    requirements: new OfficeExt.Requirement.RequirementMatrix({ _sets: Object.fromEntries(lower) }),
    platform: options.platform,
    host: 'Excel',
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    diagnostics: { host: 'Excel', platform: options.platform, version: '16.0.0.0' },
    // The client has no theme on the web in this build; an add-in must live with that.
    officeTheme: options.platform === 'OfficeOnline' ? undefined : options.theme,
  };
}
