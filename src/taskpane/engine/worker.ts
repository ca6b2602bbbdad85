import type { Message } from './rpc/message';
import { serveEngine } from './serve-engine';

/** What a worker knows of itself; the types of a window would fit worse. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', receive: (event: MessageEvent<Message>) => void): void;
}

const scope = self as unknown as WorkerScope;

serveEngine({
  post: (message) => scope.postMessage(message),
  listen: (receive) => scope.addEventListener('message', ({ data }) => receive(data)),
});
