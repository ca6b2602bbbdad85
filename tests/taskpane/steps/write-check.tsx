import { completeWindow, MountedPane } from '../support/mounted-pane';

describe('what Excel calculates of a write with formulas is compared with the review', () => {
  let pane: MountedPane;
  beforeEach(async () => {
    completeWindow();
    pane = new MountedPane();
    const { engine, workbook } = pane.connection;
    workbook.kept.set('setup', { pack: 'quang-thanh-2021', sheets: {}, changes: {} });
    engine.writes.push({ sheets: ['Xếp hạng'], copies: [], live: 1_234 });
    await pane.open();
    await pane.settle();
    await pane.click('button', 'Bình xét');
    await pane.settle();
    await pane.click('tab', '3. Ghi vào sổ');
  });
  afterEach(() => pane.close());

  const checks = () => pane.connection.engine.calls('check');

  async function write(): Promise<void> {
    await pane.click('button', 'Ghi vào sổ');
    await pane.settle();
  }

  test('in a line where all agrees', async () => {
    pane.connection.engine.checks.push({ compared: 12_345, differing: 0, differences: [] });
    await write();
    expect(checks()).toEqual([['vi']]);
    expect(pane.text).toContain('Đã ghi xong.');
    expect(pane.text).toContain('Excel tính ra đúng 12.345 ô công thức như kết quả bình xét.');
  });

  test('cell by cell where it does not, each with the way to it, both figures, and what to do', async () => {
    pane.connection.engine.checks.push({
      compared: 1_234,
      differing: 22,
      differences: [
        { place: { sheet: 'Xếp hạng', cell: 'E17' }, engine: '91,35', excel: '91,34' },
        { place: { sheet: 'Xếp hạng', cell: 'F17' }, engine: '“Tốt”', excel: '#NAME?' },
      ],
    });
    await write();
    expect(pane.text).toContain('Excel tính khác kết quả bình xét ở 22/1234 ô.');
    const list = pane.find('list', 'Các ô Excel tính khác');
    expect(list.textContent).toContain('bình xét: 91,35; Excel: 91,34');
    expect(list.textContent).toContain('bình xét: “Tốt”; Excel: #NAME?');
    expect(list.textContent).toContain('và 20 ô nữa');
    expect(pane.text).toContain('ghi không kèm công thức sống');
    pane.connection.workbook.names = ['Xếp hạng'];
    await pane.click('button', /E17/);
    expect(pane.connection.workbook.shown).toEqual([{ sheet: 'Xếp hạng', cell: 'E17' }]);
  });

  test('or says why that could not be done, beside what was written, and can be asked again', async () => {
    pane.connection.engine.checks.push({ code: 'workbook.still-calculating', params: {} });
    await write();
    expect(pane.text).toContain('Đã ghi xong.');
    expect(pane.text).toContain(
      'Chưa so được số Excel tính với kết quả bình xét. Excel vẫn đang tính công thức.',
    );
    expect(pane.text).toContain('Các trang đã được ghi trọn.');
    await pane.click('button', 'So lại');
    await pane.settle();
    expect(checks()).toHaveLength(2);
    expect(pane.text).toContain('Excel tính ra đúng 12 ô');
  });

  test('unless somebody stops it, which takes nothing back', async () => {
    const { engine } = pane.connection;
    engine.checks.push({ code: 'workbook.cancelled', params: {} });
    await write();
    expect(pane.text).toContain('Đã dừng so số Excel tính với kết quả bình xét. Các trang đã được ghi trọn.');
    expect(pane.text).not.toContain('Sổ tính vẫn như trước.');
    engine.hold();
    await pane.click('button', 'So lại');
    await pane.happens(() => engine.tell({ phase: 'check', done: 0.5 }));
    expect(pane.text).toContain('Đang so số Excel tính với kết quả bình xét…');
    await pane.click('button', 'Dừng');
    await pane.settle();
    expect(pane.text).toContain('Đã ghi xong.');
    expect(pane.has('button', 'So lại')).toBe(true);
  });
});
