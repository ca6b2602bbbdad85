import type { Channel } from './rpc/channel';
import type { Message } from './rpc/message';

/** A worker that runs the engine, as the pane's thread sees it. */
export interface EngineWorker {
  readonly channel: Channel;
  /** Tells once that it could not start or has died, and where: no data. */
  onFailure(listener: (report: string) => void): void;
  terminate(): void;
}

/** Starts the engine in a thread of its own. @throws where the browser refuses at once */
export function startEngineWorker(): EngineWorker {
  const worker = new Worker(/* webpackChunkName: "engine" */ new URL('./worker.ts', import.meta.url));
  return {
    channel: {
      post: (message) => worker.postMessage(message),
      listen: (receive) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data));
      },
    },
    onFailure: (listener) => {
      worker.addEventListener('error', (event) => {
        const { filename = '', lineno = 0, colno = 0 } = event as Partial<ErrorEvent>;
        listener(`worker error at ${filename}:${lineno}:${colno}`);
      });
      worker.addEventListener('messageerror', () => listener('worker message that cannot be read'));
    },
    terminate: () => worker.terminate(),
  };
}
