import type { PageAction, ServerMessage } from '../page-messages';

/** One after the other: what a person does must not overtake itself. */
let last: Promise<unknown> = Promise.resolve();

/** Tells the server what was done in the page. */
export function tell(action: PageAction): void {
  last = last.then(() => fetch('/action', { method: 'POST', body: JSON.stringify(action) }));
}

/** Hears what the server tells, in order, until the server is gone. */
export function hear(listener: (message: ServerMessage) => void, gone: () => void): void {
  const source = new EventSource('/changes');
  source.onmessage = ({ data }: MessageEvent<string>) => listener(JSON.parse(data) as ServerMessage);
  // A second connection would be told everything again; whoever wants that loads the page again.
  source.onerror = () => {
    source.close();
    gone();
  };
}
