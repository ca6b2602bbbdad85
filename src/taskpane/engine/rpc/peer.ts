import type { Channel } from './channel';
import { receivedError, sentError, type Message } from './message';
import { WHOLE, type AnyParcel, type Receiver } from './parcel';
import { Rest } from './rest';

type Calls<Service> = { readonly [Name in keyof Service]: (...args: never[]) => Promise<unknown> };
type Args<Call> = Call extends (...args: infer Given) => Promise<unknown> ? Given : never;
type Answer<Call> = Call extends (...args: never[]) => Promise<infer Given> ? Given : never;

/** What one end does for the other; `tell` says something before the answer. */
export type Handlers<Service> = {
  readonly [Name in keyof Service]: (
    args: Args<Service[Name]>,
    tell: (value: unknown) => void,
  ) => Promise<Answer<Service[Name]>>;
};

/** How the arguments and the answers of some methods travel; all others go whole. */
export type Parcels = Readonly<Record<string, { readonly ask?: AnyParcel; readonly answer?: AnyParcel }>>;

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly told: ((value: unknown) => void) | undefined;
  readonly receiver: Receiver<unknown>;
}

/** A call of the other end that is still coming in; once a part cannot be taken the call fails. */
interface Asked {
  readonly receiver: Receiver<unknown>;
  fault?: unknown;
}

/** One end of a line on which both ends call each other. Errors arrive as what was thrown: EngineError or WorkbookError. */
export class Peer<Remote extends Calls<Remote>, Own extends Calls<Own>> {
  private readonly pending = new Map<number, Pending>();
  private readonly asked = new Map<number, Asked>();
  private calls = 0;
  private closed: Error | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly handlers: Handlers<Own>,
    private readonly parcels: { readonly own?: Parcels; readonly remote?: Parcels } = {},
  ) {
    channel.listen((message) => this.receive(message));
  }

  /** @param told what the other end says before it answers */
  call<Name extends keyof Remote & string>(
    method: Name,
    args: Args<Remote[Name]>,
    told?: (value: unknown) => void,
  ): Promise<Answer<Remote[Name]>> {
    if (this.closed) return Promise.reject(this.closed);
    const id = ++this.calls;
    return new Promise((resolve, reject) => {
      const receiver = parcelOf(this.parcels.remote, method, 'answer').receiver();
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject, told, receiver });
      const sending = this.send(args, parcelOf(this.parcels.remote, method, 'ask'), {
        part: (part) => ({ kind: 'ask-part', id, method, part }),
        head: (head) => ({ kind: 'ask', id, method, head }),
      });
      sending.catch((error: unknown) => this.settle(id)?.reject(receivedError(sentError(error))));
    });
  }

  /** The line is dead: whatever is still awaited rejects, and so does whatever is called later. */
  close(error: Error): void {
    this.closed = error;
    const pending = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of pending) reject(error);
  }

  private receive(message: Message): void {
    if (this.closed) return;
    const { id } = message;
    switch (message.kind) {
      case 'ask-part':
        this.takeAsked(id, message.method, message.part);
        break;
      case 'ask':
        void this.answer(id, message.method, message.head);
        break;
      case 'answer-part':
        this.attempt(id, (pending) => pending.receiver.take(message.part));
        break;
      case 'answer':
        this.attempt(id, (pending) => {
          const value = pending.receiver.finish(message.head);
          this.settle(id);
          pending.resolve(value);
        });
        break;
      case 'told':
        this.pending.get(id)?.told?.(message.value);
        break;
      case 'failed':
        this.settle(id)?.reject(receivedError(message.error));
    }
  }

  private newlyAsked(method: string): Asked {
    return { receiver: parcelOf(this.parcels.own, method, 'ask').receiver() };
  }

  private takeAsked(id: number, method: string, part: unknown): void {
    const asked: Asked = this.asked.get(id) ?? this.newlyAsked(method);
    this.asked.set(id, asked);
    try {
      if (!('fault' in asked)) asked.receiver.take(part);
    } catch (error) {
      asked.fault = error;
    }
  }

  /** What cannot be put together ends the call that waits for it. */
  private attempt(id: number, take: (pending: Pending) => void): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    try {
      take(pending);
    } catch (error) {
      this.settle(id)?.reject(receivedError(sentError(error)));
    }
  }

  private settle(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    return pending;
  }

  private async answer(id: number, method: string, head: unknown): Promise<void> {
    try {
      const asked: Asked = this.asked.get(id) ?? this.newlyAsked(method);
      this.asked.delete(id);
      if ('fault' in asked) throw asked.fault;
      const args = asked.receiver.finish(head) as never;
      const handler = this.handlerOf(method);
      const value = await handler(args, (told) => this.channel.post({ kind: 'told', id, value: told }));
      await this.send(value, parcelOf(this.parcels.own, method, 'answer'), {
        part: (part) => ({ kind: 'answer-part', id, part }),
        head: (last) => ({ kind: 'answer', id, head: last }),
      });
    } catch (error) {
      if (!this.closed) this.channel.post({ kind: 'failed', id, error: sentError(error) });
    }
  }

  private handlerOf(method: string): Handlers<Own>[keyof Own] {
    if (!Object.hasOwn(this.handlers, method)) throw new TypeError(`nobody answers to ${method}`);
    return this.handlers[method as keyof Own];
  }

  private async send(
    value: unknown,
    parcel: AnyParcel,
    as: { readonly part: (part: unknown) => Message; readonly head: (head: unknown) => Message },
  ): Promise<void> {
    const rest = new Rest();
    const { parts, head } = parcel.split(value as never);
    for (const part of parts) {
      if (this.closed) return;
      this.channel.post(as.part(part));
      await rest.now();
    }
    if (!this.closed) this.channel.post(as.head(head));
  }
}

function parcelOf(parcels: Parcels | undefined, method: string, way: 'ask' | 'answer'): AnyParcel {
  const found = parcels && Object.hasOwn(parcels, method) ? parcels[method] : undefined;
  return found?.[way] ?? WHOLE;
}
