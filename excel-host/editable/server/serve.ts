import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { WorkbookError } from '../../../src/workbook/port';
import type { ApiLevel } from '../../limits/hosts';
import type { Certificate } from '../../transports/certificate';
import { XdmConversation } from '../../transports/xdm-conversation';
import type { PageAction, ServerMessage } from '../page-messages';
import { fill, TEXTS, type Language } from '../texts';
import { act } from './act';
import { Messages } from './messages';
import { LOCALES, pageHtml } from './page';
import { paneFile, typeOf, type ServedFile } from './pane-files';
import { Session } from './session';

export interface EditableOptions {
  /** The workbook to begin with. */
  readonly file: string;
  /** The built pane. */
  readonly paneFolder: string;
  /** The page's script and style sheets, by the paths they are asked for. */
  readonly pageFiles: Readonly<Record<string, string>>;
  readonly certificate: Certificate;
  readonly api: ApiLevel;
  readonly language: Language;
  /** Of the page; the pane has the next one. 0 for any that is free. */
  readonly port: number;
}

/** The servers of the page and of the pane. */
export interface Editable {
  readonly origin: string;
  readonly paneOrigin: string;
  session(): Session;
  close(): Promise<void>;
}

const XLSX = typeOf('x.xlsx');

/** Serves the add-in beside an editable sheet, on https://localhost at two ports. */
export async function serveEditable(options: EditableOptions): Promise<Editable> {
  const { certificate, api, language, paneFolder, port } = options;
  const texts = TEXTS[language];
  const credentials = { key: certificate.key, cert: certificate.cert };
  let session = new Session(readFileSync(options.file), path.basename(options.file), api);
  let conversation: XdmConversation | undefined;
  let messages: Messages | undefined;
  let frameStream: ServerResponse | undefined;
  let conversations = 0;

  const pane = createServer(credentials, (request, response) => {
    send(response, paneFile(paneFolder, new URL(request.url ?? '/', 'https://localhost').pathname));
  });
  const page = createServer(credentials);
  const origin = await listen(page, port);
  const paneOrigin = await listen(pane, port === 0 ? 0 : port + 1);

  function open(response: ServerResponse): void {
    // The client keeps settings under the id of a conversation, so each page has its own.
    conversations += 1;
    const conversationId = `editable-${process.pid}-${conversations}`;
    const post = (message: string): void => writeEvent(frameStream, message);
    conversation = new XdmConversation(
      session.host,
      { conversationId, hostOrigin: origin, language: LOCALES[language] },
      post,
    );
    const addIn = `${paneOrigin}/taskpane.html`;
    const body = pageHtml({ addIn, conversationId, hostOrigin: origin, language });
    send(response, { body, contentType: 'text/html; charset=utf-8' });
  }

  function tell(response: ServerResponse): void {
    messages?.close();
    session.startAnew();
    messages = new Messages(session, (message: ServerMessage) => writeEvent(response, message));
    messages.now();
  }

  async function replaceWorkbook(request: IncomingMessage, name: string): Promise<void> {
    try {
      session = new Session(await bodyOf(request), name, api);
      messages?.send({ kind: 'reload' });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      messages?.notice(fill(texts.cannotOpen, { reason: error.code }));
    }
  }

  async function take(request: IncomingMessage): Promise<void> {
    const text = (await bodyOf(request)).toString('utf8');
    const notice = act(session, JSON.parse(text) as PageAction, texts);
    if (notice !== undefined) messages?.notice(notice);
    messages?.soon();
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (request.method === 'POST') {
      // Other pages of the same browser have no business here.
      if (request.headers.origin !== origin) return void response.writeHead(403).end();
      if (pathname === '/frame-message') void conversation?.receive((await bodyOf(request)).toString('utf8'));
      else if (pathname === '/action') await take(request);
      else if (pathname === '/open') await replaceWorkbook(request, searchParams.get('name') ?? 'book.xlsx');
      return void response.writeHead(204).end();
    }
    if (pathname === '/') return open(response);
    if (pathname === '/frame-messages') return void (frameStream = startEvents(response));
    if (pathname === '/changes') return tell(startEvents(response));
    if (pathname === '/save') return send(response, { body: Buffer.from(session.save()), contentType: XLSX });
    const opened = /^\/opened\/(\d+)$/.exec(pathname)?.[1];
    const made = opened === undefined ? undefined : session.host.opened[Number(opened)];
    if (made !== undefined) return send(response, { body: Buffer.from(made), contentType: XLSX });
    const file = options.pageFiles[pathname];
    send(response, file === undefined ? undefined : { body: readFileSync(file), contentType: typeOf(file) });
  }

  page.on('request', (request: IncomingMessage, response: ServerResponse) => {
    route(request, response).catch((error: unknown) => {
      messages?.notice(String(error));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  return {
    origin,
    paneOrigin,
    session: () => session,
    close: async () => {
      messages?.close();
      await Promise.all([page, pane].map(close));
    },
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((listening, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      listening(`https://localhost:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}

function send(response: ServerResponse, file: ServedFile | undefined): void {
  const headers = file === undefined ? {} : { 'content-type': file.contentType };
  response.writeHead(file === undefined ? 404 : 200, { 'cache-control': 'no-store', ...headers });
  response.end(file?.body ?? '');
}

function startEvents(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  return response;
}

function writeEvent(stream: ServerResponse | undefined, message: unknown): void {
  stream?.write(`data: ${JSON.stringify(message)}\n\n`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
