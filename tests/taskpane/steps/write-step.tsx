import { WorkbookError } from '../../../src/workbook/port';
import { reviewScreen } from '../support/fake-screens';
import { completeWindow, MountedPane } from '../support/mounted-pane';

describe('writing', () => {
  let pane: MountedPane;
  beforeEach(() => {
    completeWindow();
    pane = new MountedPane();
    pane.connection.workbook.kept.set('setup', { pack: 'quang-thanh-2021', sheets: {}, changes: {} });
  });
  afterEach(() => pane.close());

  /** A reviewed pane at the step of writing. */
  async function reviewed(): Promise<void> {
    await pane.open();
    await pane.settle();
    await pane.click('button', 'Bình xét');
    await pane.settle();
    await pane.click('tab', '3. Ghi vào sổ');
  }

  async function write(): Promise<void> {
    await pane.click('button', 'Ghi vào sổ');
    await pane.settle();
  }

  const writes = () => pane.connection.engine.calls('write').map(([options]) => options);

  test('what was written is named, and each sheet leads there', async () => {
    await reviewed();
    await write();
    expect(pane.text).toContain('Đã ghi xong.');
    pane.connection.workbook.names = ['Xếp hạng'];
    await pane.click('button', 'Xếp hạng');
    expect(pane.connection.workbook.shown).toEqual([{ sheet: 'Xếp hạng' }]);
  });

  test('the keyboard goes on at the step that took the place of a pressed button', async () => {
    await pane.open();
    await pane.settle();
    const panel = document.querySelector('#step');
    pane.find('button', 'Bình xét').focus();
    await pane.click('button', 'Bình xét');
    await pane.settle();
    expect(document.activeElement).toBe(panel);
    pane.find('button', 'Tiếp: ghi vào sổ').focus();
    await pane.click('button', 'Tiếp: ghi vào sổ');
    expect(document.activeElement).toBe(panel);
    pane.find('button', 'Ghi vào sổ').focus();
    await write();
    expect(document.activeElement).toBe(panel);
  });

  test('former contents that no undo leads back to are named', async () => {
    await reviewed();
    pane.connection.engine.writes.push({ sheets: ['Xếp hạng'], copies: [], stray: ['_bx cũ 1', '_bx cũ 2'] });
    await write();
    expect(pane.text).toContain('Nội dung cũ vẫn được giữ trong các trang tính ẩn: _bx cũ 1, _bx cũ 2.');
  });

  test('formulas are written where they are asked for, and what stands as values is named with its reason', async () => {
    await reviewed();
    expect(pane.text).not.toContain('Sửa một ô số liệu nguồn');
    await pane.click('switch', 'Ghi kèm công thức sống');
    expect(pane.text).toContain('Sửa một ô số liệu nguồn');
    pane.connection.engine.writes.push({
      sheets: ['Xếp hạng'],
      copies: [],
      fixed: ['Cờ thi đua – nhiều chỉ tiêu cùng lúc'],
    });
    await write();
    expect(writes()).toEqual([{ language: 'vi', formulas: true }]);
    expect(pane.text).toContain('Ghi bằng giá trị, không có công thức');
    expect(pane.text).toContain('Cờ thi đua – nhiều chỉ tiêu cùng lúc');
    // nothing is checked where no formula stands
    expect(pane.connection.engine.calls('check')).toEqual([]);
  });

  test('sheets whose looks are incomplete are named', async () => {
    await reviewed();
    pane.connection.engine.writes.push({ sheets: ['Xếp hạng'], copies: [], incomplete: ['Xếp hạng'] });
    await write();
    expect(pane.text).toContain('Excel không nhận một phần trình bày');
    expect(pane.text).toContain('của: Xếp hạng.');
  });

  test('after a write only a new run can be written', async () => {
    await reviewed();
    await write();
    expect(pane.has('button', 'Ghi vào sổ')).toBe(false);
    await pane.click('button', 'Bình xét lại');
    await pane.settle();
    expect(pane.connection.engine.calls('run')).toHaveLength(2);
  });

  test('a last write from before the pane was opened can be taken back, once the question is answered', async () => {
    pane.connection.workbook.written = { sheets: ['Bảng điểm', 'Xếp hạng'] };
    await pane.open();
    await pane.settle();
    await pane.click('tab', '3. Ghi vào sổ');
    await pane.click('button', 'Hoàn tác lần ghi vừa rồi');
    expect(pane.text).toContain('Số liệu của bạn không đổi.');
    await pane.click('button', 'Hoàn tác');
    await pane.settle();
    expect(pane.text).toContain('Đã hoàn tác lần ghi vừa rồi.');
    expect(pane.text).toContain('Trang tính đã bỏ đi:');
    expect(pane.has('button', 'Hoàn tác lần ghi vừa rồi')).toBe(false);
  });

  test('what could not be taken back is named', async () => {
    pane.connection.workbook.written = { sheets: ['Xếp hạng'] };
    pane.connection.workbook.undone = { restored: [], removed: [], copies: [], left: ['Xếp hạng'] };
    await pane.open();
    await pane.settle();
    await pane.click('tab', '3. Ghi vào sổ');
    await pane.click('button', 'Hoàn tác lần ghi vừa rồi');
    await pane.click('button', 'Hoàn tác');
    await pane.settle();
    expect(pane.text).toContain('Mới hoàn tác được một phần.');
    expect(pane.find('list', /^Chưa trả lại được/).textContent).toBe('Xếp hạng');
  });

  test.each([
    ['Giữ bản sao rồi ghi', 'copy'],
    ['Ghi đè', 'replace'],
  ])('sheets changed by hand are asked about: %s', async (button, edited) => {
    await reviewed();
    pane.connection.engine.writes.push({ code: 'workbook.edited-since', params: { sheets: 'Xếp hạng' } });
    await write();
    expect(pane.text).toContain('Trang kết quả đã có người sửa');
    await pane.click('button', button);
    await pane.settle();
    expect(writes()).toEqual([{ language: 'vi' }, { language: 'vi', edited }]);
    expect(pane.text).toContain('Đã ghi xong.');
  });

  test('whoever would rather not write leaves the question, and nothing is written', async () => {
    await reviewed();
    pane.connection.engine.writes.push({ code: 'workbook.edited-since', params: { sheets: 'Xếp hạng' } });
    await write();
    await pane.click('button', 'Thôi');
    await pane.settle();
    expect(writes()).toHaveLength(1);
    expect(pane.has('button', 'Ghi vào sổ')).toBe(true);
  });

  test('around protected sheets new ones can be written, also around a second', async () => {
    await reviewed();
    const { engine } = pane.connection;
    for (const sheet of ['Xếp hạng', 'Bảng điểm']) {
      engine.writes.push({ code: 'workbook.sheet-protected', params: { sheet } });
    }
    await write();
    expect(pane.text).toContain('Trang tính “Xếp hạng” đang được bảo vệ');
    await pane.click('button', 'Ghi ra trang tính mới');
    await pane.settle();
    await pane.click('button', 'Ghi ra trang tính mới');
    await pane.settle();
    expect(writes().at(-1)).toEqual({ language: 'vi', beside: ['Xếp hạng', 'Bảng điểm'] });
  });

  test('where the workbook takes no sheets the result opens as a workbook of its own', async () => {
    await reviewed();
    const { engine, workbook } = pane.connection;
    engine.writes.push({ code: 'workbook.structure-protected', params: { name: 'Sổ thử' } });
    await write();
    await pane.click('button', 'Mở kết quả trong sổ mới');
    await pane.settle();
    expect(workbook.opened).toEqual([engine.bytes]);
    expect(pane.text).toContain('Đã mở kết quả trong một sổ tính mới.');
  });

  test('where no new workbook can be opened either, the result can be downloaded', async () => {
    URL.createObjectURL = () => 'blob:kết-quả';
    URL.revokeObjectURL = () => undefined;
    await reviewed();
    const { engine, workbook } = pane.connection;
    engine.writes.push({ code: 'workbook.read-only', params: { name: 'Sổ thử' } });
    workbook.failures.set(
      'openNew',
      new WorkbookError('workbook.excel-denied', { code: 'x', statement: 'y' }),
    );
    await write();
    await pane.click('button', 'Mở kết quả trong sổ mới');
    await pane.settle();
    const link = document.querySelector<HTMLAnchorElement>('a[download]');
    expect(link?.getAttribute('href')).toBe('blob:kết-quả');
    expect(link?.download).toBe('ket-qua-binh-xet.xlsx');
    expect(pane.text).toContain('Nếu không thấy tệp');
  });

  test('where somebody changed the data meanwhile, the way out is a new run', async () => {
    await reviewed();
    pane.connection.engine.writes.push({ code: 'workbook.changed-meanwhile', params: { sheet: 'Kết quả' } });
    await write();
    expect(pane.text).toContain('Chưa có gì được ghi.');
    await pane.click('button', 'Bình xét lại');
    await pane.settle();
    expect(pane.connection.engine.calls('run')).toHaveLength(2);
  });

  test('the error report names no data; where the clipboard refuses, its text can be selected', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await reviewed();
    const { engine } = pane.connection;
    const failure = { code: 'workbook.excel-failed', params: { sheet: 'Nguyễn Văn A' }, report: 'at write' };
    engine.writes.push(failure, failure);
    await write();
    await pane.click('button', 'Sao chép báo cáo lỗi');
    expect(copied).toEqual([expect.stringMatching(/^Bình Xét [\d.]+\nworkbook\.excel-failed\nat write$/)]);
    expect(pane.text).toContain('Đã sao chép.');

    await pane.click('button', 'Làm lại');
    await pane.settle();
    clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    await pane.click('button', 'Sao chép báo cáo lỗi');
    expect(document.querySelector('textarea')?.value).toBe(copied[0]);
    expect(document.activeElement).toBe(document.querySelector('textarea'));
  });

  test('a blocked run can be written, and the pane says what every list will carry', async () => {
    pane.connection.engine.screenNow = () => reviewScreen({ state: 'blocked' });
    await reviewed();
    expect(pane.text).toContain('mọi danh sách đều ghi rõ là còn lỗi');
    await write();
    expect(writes()).toHaveLength(1);
  });

  test('where nothing could be read there is nothing to write', async () => {
    pane.connection.engine.screenNow = () => reviewScreen({ state: 'blocked', read: [] });
    await reviewed();
    expect(pane.text).toContain('Không ghi được gì');
    await write();
    expect(writes()).toEqual([]);
  });
});
