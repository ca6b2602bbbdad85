import type { EngineWorker } from '../../../../src/taskpane/engine/engine-worker';
import type { Channel } from '../../../../src/taskpane/engine/rpc/channel';
import type { Message } from '../../../../src/taskpane/engine/rpc/message';
import { serveEngine } from '../../../../src/taskpane/engine/serve-engine';

/** Both ends of a line that clones every message, as between two threads. */
export function line(): { readonly here: Channel; readonly there: Channel; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  return {
    here: channelOf(port1),
    there: channelOf(port2),
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

function channelOf(port: MessagePort): Channel {
  return {
    post: (message) => port.postMessage(message),
    listen: (receive) => {
      port.onmessage = ({ data }: MessageEvent<Message>) => receive(data);
    },
  };
}

/** Engines as if in workers; `running` are those that were not terminated. */
export class WorkersInProcess {
  started = 0;
  readonly running = new Set<EngineWorker>();
  private readonly failures = new Map<EngineWorker, (report: string) => void>();

  readonly start = (): EngineWorker => {
    const { here, there, close } = line();
    serveEngine(there);
    this.started += 1;
    const worker: EngineWorker = {
      channel: here,
      onFailure: (listener) => void this.failures.set(worker, listener),
      terminate: () => {
        close();
        this.running.delete(worker);
      },
    };
    this.running.add(worker);
    return worker;
  };

  /** As when the browser ends a worker. */
  die(report: string): void {
    for (const worker of this.running) this.failures.get(worker)?.(report);
  }

  end(): void {
    for (const worker of this.running) worker.terminate();
  }
}
