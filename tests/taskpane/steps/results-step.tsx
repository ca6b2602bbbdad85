import { reviewScreen } from '../support/fake-screens';
import { completeWindow, MountedPane } from '../support/mounted-pane';

describe('the results', () => {
  let pane: MountedPane;
  beforeEach(async () => {
    completeWindow();
    pane = new MountedPane();
    pane.connection.workbook.kept.set('setup', { pack: 'quang-thanh-2021', sheets: {}, changes: {} });
  });
  afterEach(() => pane.close());

  async function review(): Promise<void> {
    await pane.open();
    await pane.settle();
    await pane.click('button', 'Bình xét');
    await pane.settle();
  }

  test('a run says in words what it is doing, offers to stop, and waits for Enter where a cell is edited', async () => {
    const held = pane.connection.engine.hold();
    await review();
    await pane.happens(() => pane.connection.engine.tell({ phase: 'read' }));
    await pane.happens(() => pane.connection.editCell());
    expect(pane.find('status', 'Đang đọc sổ tính…')).toBeTruthy();
    expect(pane.text).toContain('Hãy nhấn Enter để kết thúc sửa ô');
    expect(pane.find('button', 'Dừng')).toBe(document.activeElement);
    await pane.happens(() => pane.connection.engine.tell({ phase: 'decide', done: 0.5 }));
    expect(pane.text).not.toContain('Hãy nhấn Enter');
    expect(pane.find('progressbar', /chấm điểm/).getAttribute('aria-valuenow')).toBe('0.5');
    await pane.happens(() => held.done());
    expect(pane.has('tab', 'Vấn đề (3)')).toBe(true);
  });

  test('a run that is stopped goes back to the preparation and says so', async () => {
    pane.connection.engine.hold();
    await review();
    await pane.click('button', 'Dừng');
    await pane.settle();
    expect(pane.text).toContain('Đã dừng.');
    expect(pane.has('button', 'Bình xét')).toBe(true);
  });

  test('a run that fails says why, and can be done again', async () => {
    const held = pane.connection.engine.hold();
    await review();
    await pane.happens(() => held.fail(new TypeError('x')));
    expect(pane.text).toContain('Chưa bình xét được');
    expect(pane.has('button', 'Sao chép báo cáo lỗi')).toBe(true);
    await pane.click('button', 'Làm lại');
    await pane.settle();
    expect(pane.text).toContain('Còn 1 việc chờ Hội đồng quyết định.');
  });

  describe('the result', () => {
    beforeEach(review);

    test('says its state, what is awaited, and what was read from where', async () => {
      expect(pane.text).toContain('Còn chờ quyết định');
      expect(pane.text).toContain('Chiến sĩ thi đua cơ sở: 2 người bằng nhau ở suất cuối');
      expect(pane.find('list', 'Đã đọc').textContent).toContain('Cá nhân: 120 dòng, từ');
      await pane.click('button', 'trang tính Kết quả');
      expect(pane.connection.workbook.shown).toEqual([{ sheet: 'Kết quả' }]);
    });

    test('lists its problems, each of which leads to its cell', async () => {
      await pane.click('button', /^Điểm 105 lớn hơn/);
      expect(pane.connection.workbook.shown).toEqual([{ sheet: 'Kết quả', cell: 'F12' }]);
    });

    test('says where a place is gone', async () => {
      await pane.click('button', /^Hai dòng gần giống nhau/);
      expect(pane.text).toContain('Không tới được chỗ đó.');
      expect(pane.text).toContain('không có trang tính “Đã xoá”');
    });

    test('shows the problems of one severity alone', async () => {
      await pane.choose('Hiện', 'Lưu ý (1)');
      expect(pane.find('list', 'Vấn đề').children).toHaveLength(1);
      expect(pane.find('list', 'Vấn đề').textContent).toContain('Căn cứ chưa được đối chiếu.');
    });

    test('ranks in pages of fifty, and whoever asks for more goes on at the first new line', async () => {
      await pane.click('tab', 'Xếp hạng');
      const list = () => pane.find('list', 'Cá nhân – Văn phòng');
      expect(list().children).toHaveLength(50);
      expect(pane.text).toContain('Đang hiện 50 / 120');
      await pane.click('button', 'Hiện thêm');
      expect(list().children).toHaveLength(100);
      expect(document.activeElement?.textContent).toContain('Văn phòng người 51');
      await pane.click('button', 'Hiện thêm');
      expect(list().children).toHaveLength(120);
      expect(pane.has('button', 'Hiện thêm')).toBe(false);
    });

    test('shows another cluster of a ranking', async () => {
      await pane.click('tab', 'Xếp hạng');
      await pane.choose('Cụm, khối', 'Địa chính (2)');
      expect(pane.find('list', 'Cá nhân – Địa chính').children).toHaveLength(2);
    });

    test('shows seats with their reckoning, and the rows of one decision', async () => {
      await pane.click('tab', 'Danh hiệu');
      expect(pane.find('list', 'Suất').textContent).toContain('15% × 23 = 3,45 → 3 suất');
      expect(pane.text).toContain('Căn cứ chung: Luật Thi đua, khen thưởng');
      await pane.choose('Kết luận', 'chờ Hội đồng (2)');
      const names = [...pane.find('list', 'Chiến sĩ thi đua cơ sở').children].map((each) => each.textContent);
      expect(names).toEqual([expect.stringMatching(/^Người 3/), expect.stringMatching(/^Người 4/)]);
    });

    test('explains a row, and coming back finds the list as it was', async () => {
      await pane.click('tab', 'Xếp hạng');
      await pane.click('button', 'Hiện thêm');
      const line = pane.find('button', /Văn phòng người 70/);
      line.focus();
      await pane.click('button', /Văn phòng người 70/);
      await pane.settle();
      expect(pane.connection.engine.calls('row')).toEqual([
        [{ population: 'ca_nhan', key: { ho_ten: 'Văn phòng người 70' } }],
      ]);
      expect(pane.text).toContain('Điểm của ba tiêu chí cộng lại.');
      expect(pane.has('list', 'Cá nhân – Văn phòng')).toBe(false);
      await pane.click('button', 'Kết quả, ô F12');
      expect(pane.connection.workbook.shown).toEqual([{ sheet: 'Kết quả', cell: 'F12' }]);
      await pane.click('button', 'Về danh sách');
      expect(pane.find('list', 'Cá nhân – Văn phòng').children).toHaveLength(100);
      expect(document.activeElement).toBe(line);
    });

    test('is told again in the other language, its lists too', async () => {
      const { engine } = pane.connection;
      const before = engine.calls('problems').length;
      await pane.click('button', 'English');
      await pane.settle();
      expect(engine.calls('screen')).toEqual([['en']]);
      expect(engine.calls('problems').length).toBe(before + 1);
      expect(pane.has('tab', 'Problems (3)')).toBe(true);
    });

    test('says that it follows old choices once the choices have changed', async () => {
      await pane.click('tab', '1. Chuẩn bị');
      await pane.fill('Kỳ xét', '2030');
      await pane.click('tab', '2. Kết quả');
      expect(pane.text).toContain('Lựa chọn đã đổi sau lần bình xét này.');
      pane.connection.engine.screenNow = () => reviewScreen({ headline: 'Theo lựa chọn mới.' });
      await pane.click('button', 'Bình xét lại');
      await pane.settle();
      expect(pane.text).toContain('Theo lựa chọn mới.');
      expect(pane.text).not.toContain('Lựa chọn đã đổi');
    });
  });

  test('a language changed during a run is the language of its result', async () => {
    const held = pane.connection.engine.hold();
    await review();
    await pane.click('button', 'English');
    await pane.happens(() => held.done());
    expect(pane.connection.engine.calls('run')[0]?.[1]).toBe('vi');
    expect(pane.connection.engine.calls('screen')).toEqual([['en']]);
  });
});
