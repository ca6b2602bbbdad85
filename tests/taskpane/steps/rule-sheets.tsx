import { completeWindow, MountedPane } from '../support/mounted-pane';

describe('rules on worksheets', () => {
  let pane: MountedPane;
  beforeEach(async () => {
    completeWindow();
    pane = new MountedPane();
    const setup = { pack: 'quang-thanh-2021', sheets: {}, changes: {} };
    pane.connection.workbook.kept.set('setup', setup);
    await pane.open();
    await pane.settle();
  });
  afterEach(() => pane.close());

  const engine = () => pane.connection.engine;

  test('are written for the rules chosen, and the sheets are named', async () => {
    await pane.click('button', 'Đưa quy tắc ra trang tính');
    expect(engine().calls('writeRules')).toEqual([
      [{ setup: { pack: 'quang-thanh-2021', sheets: {}, changes: {} }, language: 'vi' }],
    ]);
    expect(pane.text).toContain('Đã ghi xong.');
    expect(pane.has('button', 'Danh hiệu')).toBe(true);
  });

  test('sheets that are there are replaced only by who says so', async () => {
    engine().rulesWrites.push({ code: 'workbook.rules-there', params: { sheets: 'Tiêu chí' } });
    await pane.click('button', 'Đưa quy tắc ra trang tính');
    expect(pane.text).toContain('Sổ tính đã có trang quy tắc: Tiêu chí');
    await pane.click('button', 'Giữ bản sao rồi ghi');
    expect(engine().calls('writeRules').at(-1)).toMatchObject([{ edited: 'copy' }]);
    expect(engine().calls('write')).toEqual([]);
    expect(pane.text).toContain('Đã ghi xong.');
  });

  test('are read again, and every wrong cell is told with the way to it', async () => {
    engine().rulesRead = {
      sheets: ['Tiêu chí'],
      isChanged: true,
      problems: [{ severity: 'error', text: 'phải là một số', place: { sheet: 'Tiêu chí', cell: 'E25' } }],
    };
    pane.connection.workbook.names = ['Kết quả', 'Tiêu chí'];
    await pane.click('button', 'Đọc lại quy tắc từ trang tính');
    expect(pane.text).toContain('Quy tắc trên trang tính có 1 lỗi');
    expect(pane.text).toContain('phải là một số');
    await pane.click('button', /E25/);
    expect(pane.connection.workbook.shown).toContainEqual({ sheet: 'Tiêu chí', cell: 'E25' });
  });

  test.each([
    [{ sheets: [], isChanged: false, problems: [] }, 'Sổ tính chưa có trang Tiêu chí, Danh hiệu'],
    [{ sheets: ['Tiêu chí'], isChanged: false, problems: [] }, 'giống hệt bộ quy tắc đang chọn'],
    [{ sheets: ['Tiêu chí'], isChanged: true, problems: [] }, 'lần bình xét tới theo các trang này'],
  ])('say what a review will go by', async (screen, said) => {
    engine().rulesRead = screen;
    await pane.click('button', 'Đọc lại quy tắc từ trang tính');
    expect(pane.text).toContain(said);
  });
});
