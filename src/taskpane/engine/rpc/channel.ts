import type { Message } from './message';

/** One end of a line between two threads; messages arrive whole and in order. */
export interface Channel {
  post(message: Message): void;
  listen(receive: (message: Message) => void): void;
}
