import { SETTLED_MS } from '../../../src/taskpane/review/use-kept-setup';
import { rulesScreen } from '../support/fake-screens';
import { completeWindow, MountedPane } from '../support/mounted-pane';

describe('the preparation', () => {
  let pane: MountedPane;
  beforeEach(() => {
    completeWindow();
    pane = new MountedPane();
  });
  afterEach(() => pane.close());

  const SHARE = 'populations[0].titles[1].quota.share';
  const SETTLED = SETTLED_MS + 100;

  /** A pane whose workbook keeps the choice of a pack. */
  async function openWithPack(): Promise<void> {
    const { kept } = pane.connection.workbook;
    kept.set('setup', { pack: 'quang-thanh-2021', sheets: {}, changes: {} });
    await pane.open();
    await pane.settle();
  }

  test('a review cannot begin before a pack is chosen, and the pane says so', async () => {
    await pane.open();
    expect(pane.text).toContain('Hãy chọn bộ quy tắc trước.');
    await pane.click('button', 'Bình xét');
    expect(pane.connection.engine.calls('run')).toEqual([]);
  });

  test('a pack shows its version, its period, and what nobody has verified', async () => {
    await pane.open();
    await pane.choose('Bộ quy tắc', /Quảng Thành/);
    expect(pane.text).toContain('Phiên bản 1.0');
    expect(pane.text).toContain('2 căn cứ chưa được đối chiếu');
    expect(pane.text).toContain('Hướng dẫn 34/HD');
    expect(pane.text).toContain('Để trống: “2021” theo bộ quy tắc.');
  });

  test('what was chosen is what the engine is asked for', async () => {
    await openWithPack();
    await pane.choose('Cá nhân', 'Kết quả');
    await pane.fill('Kỳ xét', '2022');
    await pane.click('button', 'Bình xét');
    expect(pane.connection.engine.calls('run')).toEqual([
      [{ pack: 'quang-thanh-2021', period: '2022', sheets: { ca_nhan: ['Kết quả'] }, changes: {} }, 'vi'],
    ]);
  });

  test('only visible sheets are offered', async () => {
    await openWithPack();
    await pane.click('combobox', 'Tập thể');
    expect(pane.has('menuitemcheckbox', 'Đăng ký')).toBe(true);
    expect(pane.has('menuitemcheckbox', 'Ẩn')).toBe(false);
  });

  test('an Excel that cannot tell merged cells says what to do about them', async () => {
    await openWithPack();
    expect(pane.text).not.toContain('bỏ gộp');
    pane.close();
    pane = new MountedPane();
    pane.connection.workbook.limits.merges = false;
    await openWithPack();
    expect(pane.text).toContain('hãy bỏ gộp và điền đủ vào từng dòng');
  });

  test('a sheet that was chosen and is gone is named at its field', async () => {
    pane.connection.workbook.kept.set('setup', {
      pack: 'quang-thanh-2021',
      sheets: { ca_nhan: ['Cũ'] },
      changes: {},
    });
    await pane.open();
    await pane.settle();
    expect(pane.text).toContain('Không còn trang tính: “Cũ”.');
  });

  describe('a figure of the rules', () => {
    beforeEach(async () => {
      await openWithPack();
      await pane.click('button', /^Tỷ lệ và suất \(1\)/);
    });

    test('is asked about where the pack asks', () => {
      expect(pane.text).toContain('1 câu hỏi');
      expect(pane.text).toContain('Cần xác nhận: Tỷ lệ 15 % tính trên số Lao động tiên tiến');
    });

    test('that was changed is no question any more', async () => {
      await pane.fill('Chiến sĩ thi đua cơ sở', '20');
      expect(pane.text).not.toContain('1 câu hỏi');
    });

    test('stays in sight for whoever goes to another step and comes back', async () => {
      await pane.click('tab', '2. Kết quả');
      await pane.click('tab', '1. Chuẩn bị');
      expect(pane.has('textbox', 'Chiến sĩ thi đua cơ sở')).toBe(true);
    });

    test('has a name of its own where two populations have one of the same name', async () => {
      pane.connection.engine.rulesNow = (setup) => {
        const screen = rulesScreen(setup);
        const [share] = screen.settings;
        const other = { ...share!, path: 'populations[1].x', owner: ['Tập thể', ...share!.owner.slice(1)] };
        return { ...screen, settings: [...screen.settings, other] };
      };
      await pane.click('button', 'English');
      await pane.settle();
      expect(pane.has('textbox', 'Chiến sĩ thi đua cơ sở Cá nhân')).toBe(true);
      expect(pane.has('textbox', 'Chiến sĩ thi đua cơ sở Tập thể')).toBe(true);
    });

    test('is changed by typing, marked, counted, and goes back to the original in one click', async () => {
      await pane.fill('Chiến sĩ thi đua cơ sở', '20');
      expect(pane.text).toContain('1 đã đổi');
      expect(pane.text).toContain('Bộ quy tắc: 15%');
      expect(pane.connection.engine.calls('rules').at(-1)?.[0]).toMatchObject({
        changes: { [SHARE]: '20%' },
      });
      await pane.click('button', /trả về 15%/);
      expect(pane.text).not.toContain('1 đã đổi');
      expect(pane.find('textbox', 'Chiến sĩ thi đua cơ sở')).toHaveProperty('value', '15%');
    });

    test('that cannot be read is said at its field, and no review begins', async () => {
      await pane.fill('Chiến sĩ thi đua cơ sở', 'nửa');
      expect(pane.find('textbox', 'Chiến sĩ thi đua cơ sở').getAttribute('aria-invalid')).toBe('true');
      expect(pane.text).toContain('1 ô quy tắc ghi chưa đúng');
      await pane.click('button', 'Bình xét');
      expect(pane.connection.engine.calls('run')).toEqual([]);
    });

    test('shows what the engine says of it', async () => {
      pane.connection.engine.rulesNow = (setup) => ({
        ...rulesScreen(setup),
        problems: [{ path: 'populations[0].titles[1].quota.share', text: 'Lớn hơn 100 %.' }],
      });
      await pane.fill('Chiến sĩ thi đua cơ sở', '120');
      expect(pane.text).toContain('Lớn hơn 100 %.');
      expect(pane.text).toContain('bộ quy tắc có 1 chỗ chưa đúng');
    });

    test('is shown with the decimal mark of the language', async () => {
      await pane.click('button', /^Tham số \(1\)/);
      expect(pane.find('textbox', 'Số ngày nghỉ nhiều nhất')).toHaveProperty('value', '40,5');
      await pane.click('button', 'English');
      expect(pane.find('textbox', 'Số ngày nghỉ nhiều nhất')).toHaveProperty('value', '40.5');
    });
  });

  describe('the choices', () => {
    test('are kept with the workbook once they have settled, and are there after reopening', async () => {
      await openWithPack();
      await pane.fill('Kỳ xét', '2022');
      await pane.settle(SETTLED);
      const { connection } = pane;
      expect(connection.workbook.kept.get('setup')).toEqual({
        pack: 'quang-thanh-2021',
        version: '1.0',
        period: '2022',
        sheets: {},
        changes: {},
      });
      pane.close();
      pane = new MountedPane(connection);
      await pane.open();
      await pane.settle();
      expect(pane.find('textbox', 'Kỳ xét')).toHaveProperty('value', '2022');
    });

    test('are there after reopening with the figures they changed, and are not kept anew', async () => {
      await openWithPack();
      await pane.click('button', /^Tỷ lệ và suất/);
      await pane.fill('Chiến sĩ thi đua cơ sở', '20');
      await pane.settle(SETTLED);
      const { connection } = pane;
      connection.workbook.failures.set('keep', new Error('not to be called'));
      pane.close();
      pane = new MountedPane(connection);
      await pane.open();
      await pane.settle(SETTLED);
      expect(pane.text).toContain('1 đã đổi');
      expect(pane.text).not.toContain('Chưa lưu được');
      await pane.click('button', 'Bình xét');
      expect(connection.engine.calls('run').at(-1)?.[0]).toMatchObject({ changes: { [SHARE]: '20%' } });
    });

    test('that no longer fit the rules are told, and nothing is run with them', async () => {
      pane.connection.workbook.kept.set('setup', {
        pack: 'quang-thanh-2021',
        version: '0.9',
        sheets: {},
        changes: { [SHARE]: { value: '20%', name: 'Lao động tiên tiến', original: '15%' } },
      });
      await pane.open();
      await pane.settle();
      expect(pane.text).toContain('Những điều chỉnh sau không còn khớp');
      expect(pane.text).toContain('Lao động tiên tiến: 20%');
      await pane.click('button', 'Bình xét');
      expect(pane.connection.engine.calls('run').at(-1)?.[0]).toMatchObject({ changes: {} });
    });

    test('that were kept are not kept again without a change', async () => {
      const { workbook } = pane.connection;
      workbook.kept.set('setup', { pack: 'quang-thanh-2021', sheets: {}, changes: {} });
      workbook.failures.set('keep', new Error('not to be called'));
      await pane.open();
      await pane.settle(SETTLED);
      expect(pane.text).not.toContain('Chưa lưu được');
    });

    test('that cannot be kept are said to be, and the pane goes on', async () => {
      pane.connection.workbook.failures.set('keep', new Error('x'));
      await openWithPack();
      await pane.fill('Kỳ xét', '2022');
      await pane.settle(SETTLED);
      expect(pane.text).toContain('Chưa lưu được lựa chọn');
      await pane.click('button', 'Bình xét');
      expect(pane.connection.engine.calls('run')).toHaveLength(1);
    });
  });
});
