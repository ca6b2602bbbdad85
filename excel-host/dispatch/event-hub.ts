/** An event on its way to the client, in the shape of its message queue. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** Numbers of the messages; from the client's own registrations (checked against the schema by a test). */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who caused it: this user's own Excel, or a co-author. */
export type Source = 'Local' | 'Remote';

/** Keeps who listens to what, and what is to be delivered once a batch has been answered. */
export class EventHub {
  private readonly listening = new Map<string, number>();
  private waiting: EventEntry[] = [];

  register(number: number, target: string): void {
    const key = `${number} ${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  unregister(number: number, target: string): void {
    const key = `${number} ${target}`;
    const left = (this.listening.get(key) ?? 0) - 1;
    if (left > 0) this.listening.set(key, left);
    else this.listening.delete(key);
  }

  /** Whether anybody listens to it at one of the targets. */
  hears(number: number, targets: readonly string[]): boolean {
    return targets.some((target) => this.listening.has(`${number} ${target}`));
  }

  /** Queues an event for each of its targets that somebody listens to. */
  raise(
    number: number,
    targets: readonly string[],
    payload: Readonly<Record<string, unknown>>,
    source: Source,
  ): void {
    for (const target of targets) {
      if (!this.listening.has(`${number} ${target}`)) continue;
      this.waiting.push({
        messageCategory: 65536,
        messageType: number,
        targetId: target,
        message: JSON.stringify({ eventId: number, source, ...payload }),
        isRemoteOverride: source === 'Remote',
      });
    }
  }

  /** Hands over what waits. */
  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  /** What is being listened to, as `number target`. */
  registrations(): string[] {
    return [...this.listening.keys()].sort();
  }
}
