import type { OnProgress, Progress } from './review-engine';

/** A call of the engine that has not ended. */
export interface CallUnderWay {
  readonly phase: Progress['phase'] | undefined;
  readonly onProgress: OnProgress | undefined;
  isCancelled: boolean;
  /** A write of it is done, so that a failure after it leaves something to take back. */
  hasWritten: boolean;
}

/** The calls under way, and what the workbook does for them. */
export class CallsUnderWay {
  private readonly calls = new Set<CallUnderWay>();
  private working = 0;
  private isTelling = false;
  private idle: Promise<unknown> = Promise.resolve();

  /** @param phase the one of which the workbook tells how far it is */
  begin(phase?: Progress['phase'], onProgress?: OnProgress): CallUnderWay {
    const call: CallUnderWay = { phase, onProgress, isCancelled: false, hasWritten: false };
    this.calls.add(call);
    return call;
  }

  end(call: CallUnderWay): void {
    this.calls.delete(call);
  }

  get any(): boolean {
    return this.calls.size > 0;
  }

  get isCancelled(): boolean {
    return [...this.calls].some((call) => call.isCancelled);
  }

  /** Whether the workbook is reading or writing, which ends itself when it is cancelled. */
  get isAtWork(): boolean {
    return this.working > 0;
  }

  /** Whether all that is left beside the workbook's own work is a comparison of what it has read: done before a worker would end. */
  get areShort(): boolean {
    return [...this.calls].every(({ phase }) => phase === 'check');
  }

  cancel(): void {
    for (const call of this.calls) call.isCancelled = true;
  }

  wrote(): void {
    for (const call of this.calls) call.hasWritten = true;
  }

  tell(progress: Progress): void {
    if (!this.isTelling) return;
    for (const { phase, onProgress } of this.calls) if (phase === progress.phase) onProgress?.(progress);
  }

  /** @param tells whether a person is told how far it is */
  async work<Answer>(task: () => Promise<Answer>, tells: boolean): Promise<Answer> {
    this.working += 1;
    this.isTelling = tells;
    const working = task();
    this.idle = Promise.allSettled([this.idle, working]);
    try {
      return await working;
    } finally {
      this.working -= 1;
    }
  }

  /** Resolves when the workbook does nothing any more. */
  async rest(): Promise<void> {
    await this.idle;
  }
}
