import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServerMessage } from '../../excel-host/editable/page-messages';
import { serveEditable, type Editable } from '../../excel-host/editable/server/serve';
import { saveFile } from '../../excel-host/file/save-file';
import { openFile } from '../../excel-host/file/open-file';
import { newWorkbook } from '../../excel-host/host';
import { CLIENT_CDN, clientFile } from '../../excel-host/transports/add-in-server';
import { makeCertificate, type Certificate } from '../../excel-host/transports/certificate';
import { describeWith } from '../support/tool';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

describeWith('openssl', 'the servers of the page and of the pane', () => {
  let certificate: Certificate;
  let folder: string;
  let running: Editable;

  beforeAll(() => {
    certificate = makeCertificate();
  });

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'editable-'));
    const workbook = newWorkbook();
    workbook.active.put(0, 0, { value: 'trong tệp', style: workbook.normal });
    const file = path.join(folder, 'sổ.xlsx');
    writeFileSync(file, saveFile(workbook));
    writeFileSync(path.join(folder, 'taskpane.html'), `<script src="${CLIENT_CDN}office.js"></script>`);
    writeFileSync(path.join(folder, 'page.js'), 'start()');
    running = await serveEditable({
      file,
      paneFolder: folder,
      pageFiles: { '/page.js': path.join(folder, 'page.js') },
      certificate,
      api: '1.9',
      language: 'vi',
      port: 0,
    });
  });

  afterEach(async () => {
    await running.close();
    rmSync(folder, { recursive: true });
  });

  function ask(address: string, options: RequestOptions = {}, body?: string | Uint8Array): Promise<Answer> {
    return new Promise((answered, fail) => {
      const asked = request(address, { ca: certificate.cert, ...options }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          answered({
            status: response.statusCode ?? 0,
            type: String(response.headers['content-type']),
            body: Buffer.concat(pieces),
          }),
        );
      });
      asked.on('error', fail);
      asked.end(body);
    });
  }

  const post = (route: string, body: string | Uint8Array, origin = running.origin): Promise<Answer> =>
    ask(running.origin + route, { method: 'POST', headers: { origin } }, body);

  /** Listens as the page does; what it is told until enough has been, once it has been told the first. */
  function listen(
    enough: (messages: readonly ServerMessage[]) => boolean,
  ): Promise<{ all: Promise<ServerMessage[]> }> {
    return new Promise((begun, fail) => {
      const messages: ServerMessage[] = [];
      let text = '';
      let done: (all: ServerMessage[]) => void = () => undefined;
      const all = new Promise<ServerMessage[]>((resolve) => (done = resolve));
      const stream = request(`${running.origin}/changes`, { ca: certificate.cert }, (response) => {
        response.setEncoding('utf8').on('data', (piece: string) => {
          const lines = (text + piece).split('\n\n');
          text = lines.pop() ?? '';
          messages.push(...lines.map((line) => JSON.parse(line.slice('data: '.length)) as ServerMessage));
          begun({ all });
          if (!enough(messages)) return;
          stream.destroy();
          done(messages);
        });
      });
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ECONNRESET') fail(error);
      });
      stream.end();
    });
  }

  test('the page knows its frame, and each page has a conversation of its own', async () => {
    const settings = async () => {
      const { status, body } = await ask(`${running.origin}/`);
      expect(status).toBe(200);
      const json = /<script type="application\/json" id="settings">(.*?)<\/script>/.exec(String(body))?.[1];
      return (JSON.parse(json ?? '') as { frame: { name: string; src: string; origin: string } }).frame;
    };
    const [first, second] = [await settings(), await settings()];
    expect(first.origin).toBe(running.paneOrigin);
    expect(first.src).toContain('/taskpane.html?_host_Info=Excel%24Web%2416.01%24vi-VN%24');
    expect(JSON.parse(first.name)).toMatchObject({ serializerVersion: '1' });
    expect(first.name).not.toBe(second.name);
    expect(String((await ask(`${running.origin}/page.js`)).body)).toBe('start()');
    expect((await ask(`${running.origin}/khong-co`)).status).toBe(404);
  });

  test('the pane gets the installed client in the place of Microsoft’s address, and nothing outside its folder', async () => {
    const pane = await ask(`${running.paneOrigin}/taskpane.html`);
    expect(String(pane.body)).toBe('<script src="/lib/1/hosted/office.js"></script>');
    const client = await ask(`${running.paneOrigin}/lib/1/hosted/Office.js`);
    expect(client.body.equals(clientFile(`${CLIENT_CDN}office.js`)?.body ?? Buffer.of())).toBe(true);
    for (const outside of ['/..%2f..%2fetc%2fpasswd', '/%2e%2e/taskpane.html/', '/khong-co.js']) {
      expect((await ask(running.paneOrigin + outside)).status).toBe(404);
    }
  });

  test('a page is told everything first, and then what was done', async () => {
    const page = await listen((list) => list.filter(({ kind }) => kind === 'changes').length >= 2);
    const sheet = running.session().feed.take().order[0] ?? '';
    const typed = { kind: 'type', sheet, cells: [{ row: 1, column: 0, text: '=1+1' }] };
    expect((await post('/action', JSON.stringify(typed))).status).toBe(204);
    const [first, status, second] = await page.all;
    expect(first).toMatchObject({ kind: 'changes', changes: { shown: [{ name: 'Sheet1' }] } });
    expect(status).toMatchObject({ kind: 'status', status: { workbook: 'sổ.xlsx', requests: 0 } });
    expect(second).toMatchObject({
      changes: { cells: [{ cells: { 1: { 0: { v: 2, t: 2, f: '=1+1' } } } }] },
    });
  });

  test('another page of the browser can do nothing', async () => {
    const { status } = await post('/action', JSON.stringify({ kind: 'add' }), 'https://khac.vn');
    expect(status).toBe(403);
    expect(running.session().host.workbook.sheets).toHaveLength(1);
  });

  test('a workbook is saved, and another opened in its place', async () => {
    const saved = await ask(`${running.origin}/save`);
    expect(saved.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(openFile(saved.body, 'x.xlsx').workbook.active.cell(0, 0).value).toBe('trong tệp');
    const other = newWorkbook();
    other.renameSheet(other.active, 'Khác');
    const page = await listen((list) => list.some(({ kind }) => kind === 'reload'));
    await post(`/open?name=${encodeURIComponent('khác.xlsx')}`, saveFile(other));
    expect((await page.all).at(-1)).toEqual({ kind: 'reload' });
    const { workbook } = running.session().host;
    expect([workbook.name, workbook.active.name]).toEqual(['khác.xlsx', 'Khác']);
  });

  test('what is no workbook is not opened, and the person is told', async () => {
    const before = running.session();
    const page = await listen((list) => list.some(({ kind }) => kind === 'notice'));
    await post('/open?name=x.xlsx', 'không phải sổ tính');
    expect((await page.all).at(-1)).toMatchObject({
      text: expect.stringMatching(/^Không mở được tệp này: /),
    });
    expect(running.session()).toBe(before);
  });
});
