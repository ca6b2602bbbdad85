import { PROBLEMS } from '../support/fake-screens';
import { TABLE } from '../support/fake-reading';
import { completeWindow, MountedPane } from '../support/mounted-pane';
import { SETTLED_MS } from '../../../src/taskpane/review/use-kept-setup';
import type { Setup } from '../../../src/taskpane/engine/review-engine';

describe('the columns of the data', () => {
  let pane: MountedPane;
  beforeEach(async () => {
    completeWindow();
    pane = new MountedPane();
    pane.connection.workbook.kept.set('setup', { pack: 'quang-thanh-2021', sheets: {}, changes: {} });
    await pane.open();
    await pane.settle();
  });
  afterEach(() => pane.close());

  const { population, sheet } = TABLE;
  const setupNow = (): Setup =>
    (pane.connection.engine.calls('reading').at(-1)?.[0] as { setup: Setup }).setup;

  async function shown(): Promise<void> {
    await pane.click('button', 'Xem các cột');
    await pane.settle();
  }

  async function unfolded(): Promise<void> {
    await shown();
    await pane.click('button', /^Cá nhân – Kết quả/);
  }

  test('are not read before somebody asks', async () => {
    expect(pane.connection.engine.calls('reading')).toEqual([]);
    await shown();
    expect(pane.connection.engine.calls('reading')).toHaveLength(1);
    expect(pane.text).toContain('2 cần trả lời');
  });

  test('show for each field its column, how sure that is, why, and what was understood', async () => {
    await unfolded();
    expect(pane.find('combobox', 'Điểm Cá nhân – Kết quả').textContent).toContain('B – Tổng điểm');
    expect(pane.text).toContain('Nên xem lại. Tiêu đề “Tổng điểm” là cách gọi khác của “Điểm”.');
    expect(pane.text).toContain('“29.835” → chưa đọc được');
    expect(pane.text).toContain('Hiểu đúng như ghi: 9,5');
  });

  test('are chosen among the columns of the sheet with their words, or said to be none', async () => {
    await unfolded();
    await pane.choose(/^Giải thưởng/, 'D – Giải');
    expect(setupNow().mapping).toEqual({
      [population]: { [sheet]: { giai: { column: 'D', words: 'Giải' } } },
    });
    await pane.choose(/^Giải thưởng/, 'Không có trên trang này');
    expect(setupNow().mapping).toEqual({
      [population]: { [sheet]: { giai: { column: '', words: 'Giải' } } },
    });
    await pane.choose(/^Giải thưởng/, 'Tự nhận ra');
    expect(setupNow().mapping).toBeUndefined();
    expect(pane.connection.engine.calls('reading').every(([ask]) => !('again' in (ask as object)))).toBe(
      true,
    );
  });

  test('are confirmed in one press: what is read where it is read, what is nowhere nowhere; and given back in one', async () => {
    await unfolded();
    await pane.click('button', 'Xác nhận các cột');
    expect(setupNow().mapping).toEqual({
      [population]: {
        [sheet]: {
          diem: { column: 'B', words: 'Tổng điểm' },
          ho_ten: { column: 'A', words: 'Họ tên' },
          giai: { column: '', words: '' },
        },
      },
    });
    await pane.click('button', 'Để tự nhận ra');
    expect(setupNow().mapping).toBeUndefined();
  });

  test('take an answer, which can be taken back; what was first on the page stays where it was', async () => {
    await unfolded();
    await pane.click('button', 'Là 29835');
    await pane.settle();
    expect(setupNow().answers).toEqual({
      [population]: { [sheet]: { diem: { 'sheets.number-ambiguous': 'thousands' } } },
    });
    expect(pane.text).toContain('Đã trả lời thousands.');
    expect(pane.text.indexOf('Đã trả lời thousands.')).toBeLessThan(pane.text.indexOf('Giải thưởng'));
    await pane.click('button', 'Hỏi lại');
    expect(setupNow().answers).toBeUndefined();
  });

  test('show all values that were understood otherwise than written, page by page', async () => {
    pane.connection.engine.samplesNow = Array.from({ length: 55 }, (_, at) => ({
      written: `${at}.500`,
      understood: `${at}500`,
      differs: true,
      unread: false,
      count: 1,
      cell: `B${at + 2}`,
    }));
    await unfolded();
    await pane.click('button', 'Xem 55 giá trị hiểu khác cách ghi');
    await pane.settle();
    expect(pane.connection.engine.calls('samples')).toEqual([
      [{ ...TABLE, field: 'diem', from: 0, count: 50, differing: true }],
    ]);
    expect(pane.text).toContain('“49.500” → 49500');
    await pane.click('button', 'Hiện thêm');
    await pane.settle();
    expect(pane.text).toContain('“54.500” → 54500');
  });

  test('stay unfolded for whoever comes back to the preparation', async () => {
    await unfolded();
    await pane.click('tab', '2. Kết quả');
    await pane.click('tab', '1. Chuẩn bị');
    expect(pane.has('combobox', /^Điểm Cá nhân/)).toBe(true);
  });

  test('are kept with the workbook, and there when the pane is opened again', async () => {
    await unfolded();
    await pane.click('button', 'Xác nhận các cột');
    await pane.settle(SETTLED_MS + 100);
    const { connection } = pane;
    expect(connection.workbook.kept.get('setup')).toHaveProperty(['mapping', population, sheet, 'ho_ten']);
    pane.close();
    pane = new MountedPane(connection);
    await pane.open();
    await pane.settle();
    await pane.click('button', 'Bình xét');
    const [setup] = connection.engine.calls('run').at(-1) as [Setup];
    expect(setup.mapping?.[population]?.[sheet]?.['diem']).toEqual({ column: 'B', words: 'Tổng điểm' });
  });

  test('tell what is kept for a sheet that is gone, and drop it', async () => {
    await unfolded();
    await pane.click('button', 'Xác nhận các cột');
    pane.connection.engine.readingNow = () => ({ tables: [], notes: [], strays: [TABLE] });
    await pane.click('button', 'Đọc lại sổ tính');
    await pane.settle();
    expect(pane.connection.engine.calls('reading').at(-1)?.[0]).toMatchObject({ again: true });
    await pane.click('button', 'Bỏ lựa chọn cho trang “Kết quả”');
    await pane.settle();
    expect(setupNow().mapping).toBeUndefined();
  });

  describe('in the list of problems', () => {
    const about = { ...TABLE, field: 'giai' };
    beforeEach(async () => {
      pane.connection.engine.problems = async () => ({
        lines: [
          { ...PROBLEMS[0]!, text: 'Không có cột “Giải thưởng”.', about },
          {
            ...PROBLEMS[1]!,
            text: 'Ghi “29.835”: là 29835 hay 29,835?',
            about: { ...TABLE, field: 'diem' },
            ask: {
              question: 'sheets.number-ambiguous',
              answers: [
                { answer: 'thousands', text: 'Là 29835' },
                { answer: 'decimals', text: 'Là 29,835' },
              ],
            },
          },
        ],
        total: 2,
      });
      await pane.click('button', 'Bình xét');
      await pane.settle();
    });

    test('a question takes its answer; the results are then out of date', async () => {
      expect(pane.text).not.toContain('Kết quả dưới đây theo lựa chọn cũ');
      await pane.click('button', 'Là 29,835');
      expect(pane.text).toContain('Đã trả lời: Là 29,835.');
      expect(pane.text).toContain('Kết quả dưới đây theo lựa chọn cũ');
      await pane.click('button', 'Hỏi lại');
      expect(pane.text).not.toContain('Kết quả dưới đây theo lựa chọn cũ');
    });

    test('a field without a column leads to its dropdown, whatever was folded', async () => {
      await pane.click('button', 'Chọn cột');
      await pane.settle(400);
      expect(document.activeElement).toBe(pane.find('combobox', /^Giải thưởng/));
      expect(pane.connection.engine.calls('reading')).toHaveLength(1);
    });
  });
});
