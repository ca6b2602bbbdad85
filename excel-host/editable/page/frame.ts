import type { FrameSettings } from '../page-settings';

/** Puts the add-in's frame into the page and carries messages between it and the server, without reading them. */
export function openFrame(into: Element, { name, src, origin }: FrameSettings): void {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.src = src;
  let last: Promise<unknown> = Promise.resolve();
  window.addEventListener('message', ({ source, data }: MessageEvent<string>) => {
    if (source !== frame.contentWindow) return;
    // Messages must not overtake each other.
    last = last.then(() => fetch('/frame-message', { method: 'POST', body: data }));
  });
  const messages = new EventSource('/frame-messages');
  messages.onmessage = ({ data }: MessageEvent<string>) =>
    frame.contentWindow?.postMessage(JSON.parse(data), origin);
  messages.onopen = () => {
    if (!frame.isConnected) into.append(frame);
  };
}
