import type { ServerMessage } from '../page-messages';
import type { Session } from './session';

/** The time in which changes are gathered into one message, in milliseconds. */
const GATHER = 40;

/** Tells a page what changes in its workbook, and what it needs for its buttons. */
export class Messages {
  private planned: ReturnType<typeof setTimeout> | undefined;
  private lastStatus = '';

  constructor(
    private readonly session: Session,
    readonly send: (message: ServerMessage) => void,
  ) {
    session.host.watch(() => this.soon());
  }

  /** Tells what is new, a moment later, so that a run of requests is one change to look at. */
  soon(): void {
    this.planned ??= setTimeout(() => this.now(), GATHER);
  }

  now(): void {
    clearTimeout(this.planned);
    this.planned = undefined;
    this.session.host.recalculate();
    this.send({ kind: 'changes', changes: this.session.feed.take() });
    const status = this.session.status();
    const text = JSON.stringify(status);
    if (text !== this.lastStatus) this.send({ kind: 'status', status });
    this.lastStatus = text;
  }

  notice(text: string): void {
    this.send({ kind: 'notice', text });
  }

  /** A page that is gone is told nothing more. */
  close(): void {
    clearTimeout(this.planned);
    this.session.host.watch(() => undefined);
  }
}
