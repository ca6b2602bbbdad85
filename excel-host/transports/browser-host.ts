import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExcelHost } from '../host';
import type { Certificate } from './certificate';
import { hostPage } from './host-page';
import { XdmConversation } from './xdm-conversation';

export interface BrowserHostOptions {
  readonly certificate: Certificate;
  /** The page of the add-in, on https://localhost too: the client trusts a parent of its own host name. */
  readonly addIn: string;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A page in which an add-in runs as in Excel on the web, and the host behind it. */
export interface BrowserHost {
  readonly origin: string;
  /** The conversation of the page opened last. */
  conversation(): XdmConversation;
  close(): Promise<void>;
}

let conversations = 0;

/** Serves the page around the add-in's frame; what the frame says is answered here, in this process. */
export async function serveHost(host: ExcelHost, options: BrowserHostOptions): Promise<BrowserHost> {
  const { certificate, addIn, language = 'vi-VN', width = 320, height = 700 } = options;
  let stream: ServerResponse | undefined;
  let conversation: XdmConversation | undefined;
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const post = (message: string): void => void stream?.write(`data: ${JSON.stringify(message)}\n\n`);

  function open(response: ServerResponse): void {
    // The client keeps settings under the id of a conversation, so each page has its own.
    conversations += 1;
    const conversationId = `conversation-${process.pid}-${conversations}`;
    conversation = new XdmConversation(host, { conversationId, hostOrigin: origin, language }, post);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(hostPage({ addIn, conversationId, hostOrigin: origin, language, width, height }));
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const route = `${request.method} ${request.url}`;
    if (route === 'GET /') open(response);
    else if (route === 'GET /messages') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.flushHeaders();
      stream = response;
    } else if (route === 'POST /message') {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        response.end();
        void conversation?.receive(Buffer.concat(pieces).toString('utf8'));
      });
    } else response.writeHead(404).end();
  });

  return {
    origin,
    conversation: () => {
      if (conversation === undefined) throw new Error('no page of this host has been opened');
      return conversation;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
